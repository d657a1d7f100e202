package io.github.candor.publish.branch;

import io.github.candor.git.Git;
import io.github.candor.git.GitAnswer;
import io.github.candor.git.GitException;
import io.github.candor.git.GitTree;
import io.github.candor.problem.RefusalException;
import io.github.candor.publish.files.Portions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The git repository that a folder of content belongs to.
 *
 * @param git in the folder of content
 * @param folder of the content below the repository's root, empty or ending in {@code /}
 * @param inputs names of the files and folders that a site is made from
 */
public record ContentRepository(Git git, String folder, List<String> inputs) {
    /**
     * Returns the repository that {@code content} belongs to.
     *
     * @throws RefusalException if it belongs to none
     */
    public static ContentRepository of(Git git, Path content, List<String> inputs) throws IOException {
        ServableRepository.require(git, content);
        GitAnswer prefix = git.run("rev-parse", "--show-prefix");
        return new ContentRepository(git, prefix.line(), List.copyOf(inputs));
    }

    /**
     * Returns git's full name of {@code revision}, like {@code HEAD}.
     *
     * @throws RefusalException if there is no such commit here
     */
    public String commit(String revision) throws IOException {
        GitAnswer answer = git.attempt("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        if (!answer.isGood()) {
            if (revision.equals("HEAD")) {
                throw new RefusalException("Nothing is committed yet, and only what is committed is published:"
                        + " git add the content and git commit.");
            }
            throw new RefusalException("There is no commit " + revision + " in the content's repository"
                    + (isShallow() ? ", which has only a part of its history: run \"git fetch --unshallow\"." : "."));
        }
        return answer.line();
    }

    /** Returns the content's files that are not as the newest commit has them; relative to the content folder. */
    public List<String> uncommitted() throws IOException {
        String[] command = Stream.concat(
                        Stream.of("status", "--porcelain", "-z", "--no-renames", "--untracked-files=all", "--"),
                        inputs.stream())
                .toArray(String[]::new);
        return Stream.of(git.run(command).text().split("\0", -1))
                .filter(line -> line.length() > 3)
                .map(line -> line.substring(3 + folder.length()))
                .sorted()
                .toList();
    }

    /**
     * Pushes the content's branch to where it comes from.
     *
     * @return what was pushed where, like {@code main to origin}, or null if there is no such remote
     * @throws RefusalException if no branch is checked out, or others have pushed meanwhile
     */
    public @Nullable String push(PublishOrder order) throws IOException {
        return ContentBranch.of(git).push(order);
    }

    /** Returns the branch that is checked out. */
    public ContentBranch branch() throws IOException {
        return ContentBranch.of(git);
    }

    /** Returns whether {@code target} is the very branch that the content is on. */
    public boolean isOn(Target target) throws IOException {
        return ContentBranch.of(git).is(target);
    }

    /** Returns whether a remote has the newest commit, as far as is known here. */
    public boolean isShared() throws IOException {
        return !git.run("for-each-ref", "--count=1", "--contains", "HEAD", "refs/remotes")
                .line()
                .isEmpty();
    }

    /**
     * Writes the content as of {@code commit} to a folder.
     *
     * @throws RefusalException if there are links in it
     */
    public void export(String commit, Path target) throws IOException {
        if (!git.attempt("cat-file", "-e", commit + ":" + folder + "status.yml").isGood()) {
            throw new RefusalException("The file " + folder + "status.yml is not in commit " + commit
                    + ", and only what is committed is published: git add it and git commit.");
        }
        GitTree tree = tree(commit);
        List<String> links = tree.irregular().stream().filter(this::isInput).toList();
        if (!links.isEmpty()) {
            throw new RefusalException("Links and submodules cannot be published: " + String.join(", ", links)
                    + ". Put a file in place of each.");
        }
        List<String> paths = tree.ids().keySet().stream().filter(this::isInput).toList();
        for (List<String> some : Portions.of(paths)) {
            for (Map.Entry<String, byte[]> file : tree.bytes(some).entrySet()) {
                Path path = target.resolve(file.getKey());
                Files.createDirectories(Objects.requireNonNull(path.getParent()));
                Files.write(path, file.getValue());
            }
        }
    }

    /** Returns the content's files as of {@code commit}, relative to the content folder. */
    public GitTree tree(String commit) throws IOException {
        return GitTree.of(git, commit, folder);
    }

    /** Returns whether a commit of this name is here. */
    public boolean has(String commit) throws IOException {
        return git.attempt("cat-file", "-e", commit + "^{commit}").isGood();
    }

    /** Returns how {@code one} stands to {@code other}, in the order of writing. */
    public Lineage lineage(String one, String other) throws IOException {
        if (one.equals(other)) {
            return Lineage.SAME;
        }
        if (!has(other)) {
            return Lineage.UNKNOWN;
        }
        if (isAncestor(other, one)) {
            return Lineage.NEWER;
        }
        if (isAncestor(one, other)) {
            return Lineage.OLDER;
        }
        return isShallow() ? Lineage.UNKNOWN : Lineage.APART;
    }

    /** Returns where an entry's file went between two commits, or null if git sees no file like it. */
    @Nullable
    public String renamed(String path, String before, String after) throws IOException {
        GitAnswer answer = git.attempt(
                "diff", "--relative", "--name-status", "-z", "-M", "--diff-filter=R", before, after, "--", ".");
        String[] parts = answer.text().split("\0", -1);
        for (int i = 0; i + 2 < parts.length; i += 3) {
            if (parts[i + 1].equals(path)) {
                return parts[i + 2];
            }
        }
        return null;
    }

    /** Returns the files that had {@code text} in them as of {@code commit}, relative to the content folder. */
    public List<String> holding(String text, String commit) throws IOException {
        GitAnswer answer = git.attempt("grep", "-z", "-l", "-F", "-e", text, commit, "--", ".");
        return Stream.of(answer.text().split("\0", -1))
                .filter(line -> !line.isEmpty())
                .map(line -> line.substring(line.indexOf(':') + 1))
                .filter(this::isInput)
                .toList();
    }

    /** Returns the name of the workflow, as committed, by which GitHub puts the site on the web, or null if there is none. */
    public @Nullable String workflow() throws IOException {
        GitAnswer answer = git.attempt(
                "grep", "-z", "-l", "-F", "-e", "actions/deploy-pages", "HEAD", "--", ":(top).github/workflows");
        String first = answer.text().replaceFirst("(?s)\\x00.*", "");
        return first.isEmpty() ? null : first.substring(first.lastIndexOf('/') + 1);
    }

    /** Returns whether a part of the history is not here. */
    public boolean isShallow() throws IOException {
        return git.run("rev-parse", "--is-shallow-repository").line().equals("true");
    }

    private boolean isAncestor(String one, String other) throws IOException {
        GitAnswer answer = git.attempt("merge-base", "--is-ancestor", one, other);
        if (answer.exitCode() > 1) {
            throw new GitException("git merge-base failed: " + answer.message());
        }
        return answer.isGood();
    }

    private boolean isInput(String path) {
        int slash = path.indexOf('/');
        return inputs.contains(slash < 0 ? path : path.substring(0, slash));
    }
}
