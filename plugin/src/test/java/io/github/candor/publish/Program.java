package io.github.candor.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs git as a person would, to look from outside at what was published. */
public final class Program {
    private Program() {}

    /** Returns what git printed; it must succeed. */
    public static String git(Path folder, String... arguments) throws IOException, InterruptedException {
        return run(Map.of(), folder, arguments);
    }

    /** Returns what git printed, for which it is {@code now}; a site as of a moment knows no commit of later. */
    public static String gitAt(Instant now, Path folder, String... arguments) throws IOException, InterruptedException {
        return run(Map.of("GIT_AUTHOR_DATE", now.toString(), "GIT_COMMITTER_DATE", now.toString()), folder, arguments);
    }

    private static String run(Map<String, String> environment, Path folder, String... arguments)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("git", "-c", "user.name=Somebody", "-c", "user.email=somebody@example.org"));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("git", ".txt");
        ProcessBuilder program = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        program.environment().putAll(environment);
        Process process = program.start();
        int code = process.waitFor();
        String text = Files.readString(output, StandardCharsets.UTF_8);
        Files.delete(output);
        if (code != 0) {
            throw new IOException(command + " in " + folder + ": " + text);
        }
        return text.strip();
    }
}
