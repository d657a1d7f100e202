package io.github.candor.git;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The program {@code git} in one folder; its settings, credential helpers, SSH agent and proxies are those of the person
 * who calls it.
 *
 * <p>What to ask it, and how to read its answers, is known in this package alone: each command is in one class, which answers
 * in types.
 */
public final class Git {
    /** Whoever waits for a server waits as long as a big site takes on a slow line, and no longer. */
    private static final Map<String, Duration> PATIENCE =
            Map.of("ls-remote", Duration.ofMinutes(2), "fetch", Duration.ofMinutes(30), "push", Duration.ofMinutes(30));

    private static final Duration AT_HOME = Duration.ofMinutes(10);

    /** Settings of the user's that would change what is answered, or go on after us. */
    private static final List<String> SETTINGS = List.of(
            "-c",
            "gc.auto=0",
            "-c",
            "maintenance.auto=false",
            "-c",
            "color.ui=false",
            "-c",
            "grep.fullName=false",
            "-c",
            "core.fsmonitor=false");

    private final Path folder;
    private final @Nullable Login login;
    private final Map<String, String> environment;
    private final @Nullable Duration patience;

    private Git(Path folder, @Nullable Login login, Map<String, String> environment, @Nullable Duration patience) {
        this.folder = folder;
        this.login = login;
        this.environment = Map.copyOf(environment);
        this.patience = patience;
    }

    /** Returns git in {@code folder}, which logs in by its own means. */
    public static Git in(Path folder) {
        return new Git(folder, null, Map.of(), null);
    }

    /** Returns the same git, which logs in with {@code other}; by its own means for null. */
    public Git with(@Nullable Login other) {
        return new Git(folder, other, environment, patience);
    }

    /** Returns the same git, which locks nothing that it can do without, since others may be at work. */
    public Git withoutLocks() {
        return with(Map.of("GIT_OPTIONAL_LOCKS", "0"));
    }

    /** Returns the same git with further variables in its environment. */
    Git with(Map<String, String> variables) {
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(variables);
        return new Git(folder, login, all, patience);
    }

    /** Returns the same git, each call of which is stopped after {@code limit}. */
    Git within(Duration limit) {
        return new Git(folder, login, environment, limit);
    }

    /**
     * Calls git and returns what it wrote.
     *
     * @throws GitException if git is not there or fails
     */
    GitAnswer run(String... arguments) throws IOException {
        return run(GitInput.NONE, arguments);
    }

    /**
     * Calls git with {@code input} and returns what it wrote.
     *
     * @throws GitException if git is not there or fails
     */
    GitAnswer run(GitInput input, String... arguments) throws IOException {
        GitAnswer answer = attempt(input, arguments);
        if (!answer.isGood()) {
            throw new GitException(arguments[0], answer.message());
        }
        return answer;
    }

    /**
     * Calls git and returns how that ended.
     *
     * @throws GitException if git is not there
     */
    GitAnswer attempt(String... arguments) throws IOException {
        return attempt(GitInput.NONE, arguments);
    }

    private GitAnswer attempt(GitInput input, String... arguments) throws IOException {
        Duration limit = patience == null ? PATIENCE.getOrDefault(arguments[0], AT_HOME) : patience;
        GitAnswer answer = new GitProcess(start(arguments), arguments[0], limit).answer(input);
        return new GitAnswer(answer.exitCode(), answer.bytes(), GitText.lines(withoutSecrets(answer.message())));
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
        GitEnvironment.settle(variables);
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

    private String withoutSecrets(String text) {
        String blotted = text;
        for (String secret : login == null ? List.<String>of() : login.secrets()) {
            blotted = blotted.replace(secret, "***");
        }
        return blotted;
    }
}
