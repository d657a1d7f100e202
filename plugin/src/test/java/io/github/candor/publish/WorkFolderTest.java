package io.github.candor.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkFolderTest {
    @TempDir
    Path parent;

    @Test
    void removesWhatAKilledProcessLeftAndNothingElse() throws Exception {
        Path killed = Files.createDirectories(parent.resolve("candor-17/site/incidents"));
        Files.writeString(killed.resolve("index.html"), "");
        Files.writeString(parent.resolve("candor-17/lock"), "");
        Path foreign = Files.createDirectories(parent.resolve("candor-docs"));

        try (WorkFolder busy = WorkFolder.in(parent);
                WorkFolder next = WorkFolder.in(parent)) {
            Files.writeString(next.path().resolve("a"), "");
            assertThat(parent.resolve("candor-17")).doesNotExist();
            assertThat(busy.path()).isDirectory();
        }

        assertThat(parent.toFile().list()).containsExactly("candor-docs");
        assertThat(foreign).isDirectory();
    }

    @Test
    void keepsItsOwnFromOtherProcesses() throws Exception {
        try (WorkFolder first = WorkFolder.in(parent);
                WorkFolder second = WorkFolder.in(parent)) {
            assertThat(isTakenElsewhere(first.path())).isTrue();
            assertThat(isTakenElsewhere(second.path())).isTrue();
        }
    }

    /** Asks another process, which sees what this one has locked. */
    private static boolean isTakenElsewhere(Path folder) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockAsked.class.getName(),
                        folder.resolve("lock").toString())
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said.equals("taken");
    }
}
