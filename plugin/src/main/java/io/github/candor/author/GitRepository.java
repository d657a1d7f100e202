package io.github.candor.author;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The repository that a content folder lies in, asked by the program {@code git}, with its hooks and signatures. */
public final class GitRepository {
    private final Path folder;

    /** What came of one call. */
    private record Answer(int exitCode, String text) {}

    private GitRepository(Path folder) {
        this.folder = folder;
    }

    /** Returns the repository around {@code folder}, be there one or not. */
    public static GitRepository at(Path folder) {
        return new GitRepository(folder);
    }

    /** Returns whether there is one. */
    public boolean isThere() {
        try {
            return run(List.of("rev-parse", "--is-inside-work-tree")).exitCode() == 0;
        } catch (AuthorException e) {
            return false;
        }
    }

    /** Fails unless there is a repository with a branch to commit to. */
    public void require() throws AuthorException {
        if (!isThere()) {
            throw new AuthorException(
                    folder + " is in no git repository, so nothing can be committed; nothing was written."
                            + " Make one with \"git init\", or leave candor.commit and candor.publish out.");
        }
        if (run(List.of("symbolic-ref", "--quiet", "HEAD")).exitCode() != 0) {
            throw new AuthorException(folder
                    + " is on no branch (a detached HEAD), so a commit would be left behind; nothing was written."
                    + " Go to one with \"git switch main\", or leave candor.commit and candor.publish out.");
        }
    }

    /** Returns the address of the remote {@code origin}, or null. */
    public @Nullable String origin() {
        try {
            Answer answer = run(List.of("remote", "get-url", "origin"));
            return answer.exitCode() == 0 ? answer.text() : null;
        } catch (AuthorException e) {
            return null;
        }
    }

    /**
     * Commits {@code files}, relative to the folder, and nothing else, whatever is staged.
     *
     * @return the commit's abbreviated name
     */
    public String commit(List<String> files, String message) throws AuthorException {
        succeed("add", List.of(), files);
        succeed("commit", List.of("--quiet", "--message", message, "--only"), files);
        return run(List.of("rev-parse", "--short", "HEAD")).text();
    }

    private void succeed(String command, List<String> options, List<String> files) throws AuthorException {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(options);
        arguments.add("--");
        arguments.addAll(files);
        Answer answer = run(arguments);
        if (answer.exitCode() != 0) {
            throw new AuthorException(
                    String.join(", ", files) + " was written but not committed, for git says:\n" + answer.text());
        }
    }

    private Answer run(List<String> arguments) throws AuthorException {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(arguments);
        try {
            Process git = new ProcessBuilder(command).redirectErrorStream(true).start();
            git.getOutputStream().close();
            String text = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(git.waitFor(), text.strip());
        } catch (IOException e) {
            throw new AuthorException("The program git cannot be run: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AuthorException("Interrupted while git was running.");
        }
    }
}
