package io.github.candor.publish.branch;

import io.github.candor.git.BlobReader;
import io.github.candor.git.Commits;
import io.github.candor.git.Git;
import io.github.candor.git.GitTree;
import io.github.candor.git.Refs;
import io.github.candor.git.TreeDiff;
import io.github.candor.git.Whereabouts;
import io.github.candor.git.WorkingTree;
import io.github.candor.problem.RefusalException;
import io.github.candor.publish.files.Portions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        Whereabouts place = ServableRepository.require(git, content);
        return new ContentRepository(git, place.folder(), List.copyOf(inputs));
    }

    /**
     * Returns git's full name of {@code revision}, like {@code HEAD}.
     *
     * @throws RefusalException if there is no such commit here
     */
    public String commit(String revision) throws IOException {
        String commit = commits().find(revision);
        if (commit == null) {
            if (revision.equals("HEAD")) {
                throw new RefusalException("Nothing is committed yet, and only what is committed is published:"
                        + " git add the content and git commit.");
            }
            throw new RefusalException("There is no commit " + revision + " in the content's repository"
                    + (isShallow() ? ", which has only a part of its history: run \"git fetch --unshallow\"." : "."));
        }
        return commit;
    }

    /** Returns the content's files that are not as the newest commit has them; relative to the content folder. */
    public List<String> uncommitted() throws IOException {
        return WorkingTree.of(git).uncommitted(folder, inputs).stream().sorted().toList();
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
        return Refs.of(git).isInRemote("HEAD");
    }

    /**
     * Writes the content as of {@code commit} to a folder.
     *
     * @throws RefusalException if there are links in it
     */
    public void export(String commit, Path target) throws IOException {
        if (!BlobReader.of(git).isThere(commit, folder + "status.yml")) {
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
        return commits().has(commit);
    }

    /** Returns how {@code one} stands to {@code other}, in the order of writing. */
    public Lineage lineage(String one, String other) throws IOException {
        if (one.equals(other)) {
            return Lineage.SAME;
        }
        if (!has(other)) {
            return Lineage.UNKNOWN;
        }
        if (commits().isAncestor(other, one)) {
            return Lineage.NEWER;
        }
        if (commits().isAncestor(one, other)) {
            return Lineage.OLDER;
        }
        return isShallow() ? Lineage.UNKNOWN : Lineage.APART;
    }

    /** Returns where an entry's file went between two commits, or null if git sees no file like it. */
    @Nullable
    public String renamed(String path, String before, String after) throws IOException {
        return TreeDiff.of(git).renames(before, after).get(path);
    }

    /** Returns the files that had {@code text} in them as of {@code commit}, relative to the content folder. */
    public List<String> holding(String text, String commit) throws IOException {
        return commits().filesWith(text, commit, ".").stream()
                .filter(this::isInput)
                .toList();
    }

    /** Returns the name of the workflow, as committed, by which GitHub puts the site on the web, or null if there is none. */
    public @Nullable String workflow() throws IOException {
        List<String> found = commits().filesWith("actions/deploy-pages", "HEAD", ":(top).github/workflows");
        return found.isEmpty() ? null : found.get(0).substring(found.get(0).lastIndexOf('/') + 1);
    }

    /** Returns whether a part of the history is not here. */
    public boolean isShallow() throws IOException {
        return Whereabouts.of(git).isShallow();
    }

    private Commits commits() {
        return Commits.of(git);
    }

    private boolean isInput(String path) {
        int slash = path.indexOf('/');
        return inputs.contains(slash < 0 ? path : path.substring(0, slash));
    }
}
