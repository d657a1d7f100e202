package io.github.candor.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs git as a person would, to look from outside at what was published. */
public final class Program {
    private Program() {}

    /** Returns what git printed; it must succeed. */
    public static String git(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("git", "-c", "user.name=Somebody", "-c", "user.email=somebody@example.org"));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("git", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int code = process.waitFor();
        String text = Files.readString(output, StandardCharsets.UTF_8);
        Files.delete(output);
        if (code != 0) {
            throw new IOException(command + " in " + folder + ": " + text);
        }
        return text.strip();
    }
}
