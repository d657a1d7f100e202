package io.github.candor.programs;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program of this machine. */
public final class Program {
    private static final int SECONDS = 120;

    private final String name;
    private final Path folder;
    private final Map<String, String> environment;

    private Program(String name, Path folder, Map<String, String> environment) {
        this.name = name;
        this.folder = folder;
        this.environment = Map.copyOf(environment);
    }

    /**
     * Returns a program that is told nothing of the machine: no settings, no proxy, no language.
     *
     * @param name what it is called on the {@code PATH}
     * @param home its home folder, and the one that it runs in
     */
    public static Program apart(String name, Path home) {
        return new Program(
                name, home, Map.of("PATH", System.getenv("PATH"), "HOME", home.toString(), "LC_ALL", "C.UTF-8"));
    }

    /**
     * Returns a program that may use what its user has set: for what is fetched from somewhere.
     *
     * @param name what it is called on the {@code PATH}
     * @param folder the one that it runs in
     */
    public static Program asUser(String name, Path folder) {
        return new Program(name, folder, System.getenv());
    }

    /** Returns whether tests that need these programs run here; where they decide they do, even if to fail. */
    public static boolean areExpected(String... names) {
        return "true".equals(System.getenv("CI")) || Stream.of(names).allMatch(Program::isThere);
    }

    /**
     * Runs the program to its end and returns what it wrote, its errors among it.
     *
     * @throws IOException if it is not there, takes too long or fails
     */
    public String run(String... arguments) throws IOException, InterruptedException {
        return run(List.of(0), arguments);
    }

    /**
     * Runs a program that fails with 1 if it has anything to report, and returns what it wrote.
     *
     * @throws IOException if it is not there, takes too long or fails otherwise
     */
    public String report(String... arguments) throws IOException, InterruptedException {
        return run(List.of(0, 1), arguments);
    }

    private String run(List<Integer> expected, String... arguments) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, name, ".txt");
        try {
            Process process = start(output, arguments);
            boolean isOver = process.waitFor(SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            String text = Files.readString(output, StandardCharsets.UTF_8);
            if (!isOver || !expected.contains(process.waitFor())) {
                throw new IOException(name + (isOver ? " failed: " : " did not end: ") + text);
            }
            return text;
        } finally {
            Files.delete(output);
        }
    }

    private Process start(Path output, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(arguments))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    private List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(name));
        command.addAll(List.of(arguments));
        return command;
    }

    private static boolean isThere(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    }
}
