package io.github.candor.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The program {@code git} in one folder; its settings, credential helpers, SSH agent and proxies are those of the person
 * who calls it.
 */
public final class Git {
    private static final Pattern LOGIN_IN_ADDRESS = Pattern.compile("(?<=://)[^/@\\s]+@");

    /** Where a hook that calls us would have us work, and what else would lead git away from our folder. */
    private static final List<String> FOREIGN = List.of(
            "GIT_DIR",
            "GIT_WORK_TREE",
            "GIT_INDEX_FILE",
            "GIT_OBJECT_DIRECTORY",
            "GIT_ALTERNATE_OBJECT_DIRECTORIES",
            "GIT_COMMON_DIR",
            "GIT_NAMESPACE",
            "GIT_PREFIX",
            "GIT_QUARANTINE_PATH");

    /** No prompt, since nobody may be there to answer; no housekeeping, which would go on after us. */
    private static final Map<String, String> OURS = Map.of("LC_ALL", "C", "GIT_TERMINAL_PROMPT", "0");

    /** Settings of the user's that would change what is answered, or go on after us. */
    private static final List<String> SETTINGS = List.of(
            "-c", "gc.auto=0", "-c", "maintenance.auto=false", "-c", "color.ui=false", "-c", "grep.fullName=false");

    private final Path folder;
    private final @Nullable Login login;
    private final Map<String, String> environment;

    private Git(Path folder, @Nullable Login login, Map<String, String> environment) {
        this.folder = folder;
        this.login = login;
        this.environment = Map.copyOf(environment);
    }

    /** Returns git in {@code folder}, which logs in by its own means. */
    public static Git in(Path folder) {
        return new Git(folder, null, Map.of());
    }

    /** Returns the same git, which logs in with {@code other}; by its own means for null. */
    public Git with(@Nullable Login other) {
        return new Git(folder, other, environment);
    }

    /** Returns the same git with further variables in its environment. */
    public Git with(Map<String, String> variables) {
        return new Git(folder, login, variables);
    }

    /**
     * Calls git and returns what it wrote.
     *
     * @throws GitException if git is not there or fails
     */
    public GitAnswer run(String... arguments) throws IOException {
        return run(GitInput.NONE, arguments);
    }

    /**
     * Calls git with {@code input} and returns what it wrote.
     *
     * @throws GitException if git is not there or fails
     */
    public GitAnswer run(GitInput input, String... arguments) throws IOException {
        GitAnswer answer = attempt(input, arguments);
        if (!answer.isGood()) {
            throw new GitException("git " + arguments[0] + " failed: " + answer.message());
        }
        return answer;
    }

    /**
     * Calls git and returns how that ended.
     *
     * @throws GitException if git is not there
     */
    public GitAnswer attempt(String... arguments) throws IOException {
        return attempt(GitInput.NONE, arguments);
    }

    private GitAnswer attempt(GitInput input, String... arguments) throws IOException {
        Process process = start(arguments);
        try {
            Reader output = new Reader(process.getInputStream());
            Reader errors = new Reader(process.getErrorStream());
            @Nullable IOException broken = write(input, process);
            byte[] bytes = output.bytes();
            String message = withoutSecrets(new String(errors.bytes(), StandardCharsets.UTF_8))
                    .strip();
            int code = process.waitFor();
            if (broken != null && code == 0) {
                throw broken;
            }
            return new GitAnswer(code, bytes, message);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while git was running");
        } finally {
            process.destroy();
        }
    }

    private Process start(String... arguments) throws GitException {
        List<String> command = new ArrayList<>(List.of("git"));
        if (login != null) {
            command.addAll(login.options());
        }
        command.addAll(SETTINGS);
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Map<String, String> variables = builder.environment();
        FOREIGN.forEach(variables::remove);
        variables.putAll(OURS);
        variables.putAll(environment);
        if (login != null) {
            variables.putAll(login.environment());
        }
        try {
            return builder.start();
        } catch (IOException e) {
            throw new GitException("The program git could not be started: install it, at least in version 2.29. ("
                    + e.getMessage() + ")");
        }
    }

    /** Returns what went wrong while writing: git may end before it has read all, and then says itself why. */
    private static @Nullable IOException write(GitInput input, Process process) {
        try (OutputStream out = process.getOutputStream()) {
            input.writeTo(out);
            return null;
        } catch (IOException e) {
            return e;
        }
    }

    private String withoutSecrets(String text) {
        String blotted = login == null || login.secret().isEmpty() ? text : text.replace(login.secret(), "***");
        return withoutLogin(blotted);
    }

    /** Returns {@code text} with the user's name and password in each address blotted out. */
    public static String withoutLogin(String text) {
        return LOGIN_IN_ADDRESS.matcher(text).replaceAll("***@");
    }

    /** Reads all that a process writes, while others do something else. */
    private static final class Reader {
        private final ByteArrayOutputStream collected = new ByteArrayOutputStream();
        private final Thread thread;
        private volatile @Nullable IOException failure;

        Reader(InputStream in) {
            this.thread = new Thread(() -> read(in), "reads from git");
            thread.setDaemon(true);
            thread.start();
        }

        byte[] bytes() throws IOException, InterruptedException {
            thread.join();
            IOException failed = failure;
            if (failed != null) {
                throw failed;
            }
            return collected.toByteArray();
        }

        private void read(InputStream in) {
            try (in) {
                in.transferTo(collected);
            } catch (IOException e) {
                failure = e;
            }
        }
    }
}
