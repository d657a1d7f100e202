package io.github.candor.git;

import io.github.candor.problem.DiskFault;
import io.github.candor.problem.RefusalException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The repository that a content folder lies in, asked by the program {@code git}, with its hooks and signatures. */
public final class GitRepository {
    /** Nothing of what we ask is read by its words, and the author's hooks may meet letters of any language. */
    private static final Map<String, String> ANY_LETTERS = Map.of("LC_ALL", "C.UTF-8");

    private final Path folder;
    private final Git git;
    private final WorkingTree files;
    private final Remotes remotes;

    private GitRepository(Path folder) {
        this.folder = folder;
        this.git = Git.in(folder).with(ANY_LETTERS);
        this.files = WorkingTree.of(git);
        this.remotes = Remotes.of(git);
    }

    /** Returns the repository around {@code folder}, be there one or not. */
    public static GitRepository at(Path folder) {
        return new GitRepository(folder);
    }

    /** Returns whether there is one. */
    public boolean isThere() {
        try {
            return files.isThere();
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Returns whether a commit here could be published to {@code remote}: there is a branch to commit to, and a remote of this
     * name, or the name is an address or a path.
     */
    public boolean canPublish(String remote) {
        try {
            boolean hasRemote = remote.contains("/") || remote.contains(":") || remotes.fetchAddress(remote) != null;
            return hasRemote && isThere() && !files.branch().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    /** Fails unless there is a repository with a branch to commit to. */
    public void require() {
        if (!isThere()) {
            throw new RefusalException(
                    folder + " is in no git repository, so nothing can be committed; nothing was written."
                            + " Make one with \"git init\", or leave candor.commit and candor.publish out.");
        }
        if (asked(files::branch).isEmpty()) {
            throw new RefusalException(folder
                    + " is on no branch (a detached HEAD), so a commit would be left behind; nothing was written."
                    + " Go to one with \"git switch main\", or leave candor.commit and candor.publish out.");
        }
    }

    /** Returns the address of the remote {@code origin}, or null. */
    public @Nullable String origin() {
        try {
            return remotes.fetchAddress("origin");
        } catch (IOException e) {
            return null;
        }
    }

    /**
     * Commits the files {@code written}, relative to the folder, and nothing else, whatever is staged.
     *
     * @return the commit's abbreviated name
     */
    public String commit(List<String> written, String message) {
        List<String> known = new ArrayList<>();
        // What was taken away before anybody committed it, git has never heard of.
        for (String file : written) {
            if (Files.exists(folder.resolve(file)) || asked(() -> files.isTracked(file))) {
                known.add(file);
            }
        }
        succeed("add", List.of("--all"), known);
        succeed("commit", List.of("--quiet", "--message", message, "--only"), known);
        return asked(() -> Commits.of(git).shortened("HEAD"));
    }

    private void succeed(String command, List<String> options, List<String> known) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(options);
        arguments.add("--");
        arguments.addAll(known);
        GitAnswer answer = asked(() -> git.attempt(arguments.toArray(String[]::new)));
        if (!answer.isGood()) {
            // A commit that finds nothing to do says so on its output, and hooks write to both.
            String said = GitText.lines(answer.line()) + "\n" + answer.message();
            throw new RefusalException(
                    String.join(", ", known) + " was written but not committed, for git says:\n" + said.strip());
        }
    }

    private interface Question<T> {
        T ask() throws IOException;
    }

    private static <T> T asked(Question<T> question) {
        try {
            return question.ask();
        } catch (IOException e) {
            throw new RefusalException(DiskFault.withPath(e));
        }
    }
}
