package io.github.candor.programs.feed;

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

/**
 * A program of this machine, run with a home of its own and nothing else of the machine: no settings, no proxy, no
 * language.
 *
 * @param name what it is called on the {@code PATH}
 * @param home its home folder, and the one that it runs in
 */
record Program(String name, Path home) {
    private static final int SECONDS = 60;

    /** Returns whether tests that need these programs run here; where they decide they do, even if to fail. */
    static boolean areExpected(String... names) {
        return "true".equals(System.getenv("CI")) || Stream.of(names).allMatch(Program::isThere);
    }

    /**
     * Runs the program to its end and returns what it wrote, its errors among it.
     *
     * @throws IOException if it is not there, takes too long or fails
     */
    String run(String... arguments) throws IOException, InterruptedException {
        Path output = Files.createTempFile(home, name, ".txt");
        ProcessBuilder builder = new ProcessBuilder(command(arguments))
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.putAll(Map.of("PATH", System.getenv("PATH"), "HOME", home.toString(), "LC_ALL", "C.UTF-8"));
        Process process = builder.start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException(name + " did not end: " + Files.readString(output));
        }
        String text = Files.readString(output, StandardCharsets.UTF_8);
        if (process.exitValue() != 0) {
            throw new IOException(name + " failed: " + text);
        }
        return text;
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
