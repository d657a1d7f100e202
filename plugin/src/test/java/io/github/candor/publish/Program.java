package io.github.candor.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs git as a person would, to look from outside at what was published. */
public final class Program {
    /** While the incident of {@link Desk#INCIDENT} goes on, before {@link Desk#NOW}. */
    private static final Instant FIRST_COMMIT = Instant.parse("2025-02-13T08:00:00Z");

    private static final AtomicInteger COMMITS = new AtomicInteger();

    private Program() {}

    /** Returns what git printed; it must succeed. */
    public static String git(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("git", "-c", "user.name=Somebody", "-c", "user.email=somebody@example.org"));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("git", ".txt");
        ProcessBuilder program = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        // A site as of a moment knows no commit of later.
        String date = FIRST_COMMIT.plusSeconds(COMMITS.getAndIncrement()).toString();
        program.environment().put("GIT_AUTHOR_DATE", date);
        program.environment().put("GIT_COMMITTER_DATE", date);
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
