package io.github.candor.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class BuildMemoryTest {
    @TempDir
    Path folder;

    private OutputFolder output;

    @BeforeEach
    void begin() throws IOException {
        output = OutputFolder.of(folder.toRealPath().resolve("site"));
    }

    @Test
    void findsWhatWasLeft() {
        BuildMemory.write(output, out -> out.write(new byte[] {1, 2, 3}));

        assertThat(BuildMemory.read(output)).containsExactly(1, 2, 3);
    }

    @Test
    void isEmptyWhereNothingIs() {
        assertThat(BuildMemory.read(output)).isEmpty();
    }

    /** To open a pipe means to wait until somebody writes into it. */
    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void opensNoPipe() throws Exception {
        assertThat(new ProcessBuilder("mkfifo", output.memory().toString())
                        .start()
                        .waitFor())
                .isZero();

        assertThat(BuildMemory.read(output)).isEmpty();
    }

    @Test
    void followsNoLinkAndOpensNoFolder() throws IOException {
        Path other = Files.writeString(folder.resolve("other"), "x");
        Files.createSymbolicLink(output.memory(), other);
        assertThat(BuildMemory.read(output)).isEmpty();

        Files.delete(output.memory());
        Files.createDirectory(output.memory());
        assertThat(BuildMemory.read(output)).isEmpty();
    }

    @Test
    void passesOverWhatNoBuildLeaves() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(output.memory().toFile(), "rw")) {
            file.setLength(BuildMemory.MOST + 1L);
        }

        assertThat(BuildMemory.read(output)).isEmpty();
    }

    @Test
    void leavesWhatStoodThereWhereNothingWholeCanBeLeft() throws IOException {
        BuildMemory.write(output, out -> out.write(7));

        BuildMemory.write(output, out -> {
            out.write(new byte[1 << 20]);
            throw new IOException("the disk is full");
        });
        BuildMemory.write(output, out -> {
            for (int megabytes = BuildMemory.MOST >> 20; megabytes >= 0; megabytes--) {
                out.write(new byte[1 << 20]);
            }
        });

        assertThat(BuildMemory.read(output)).containsExactly(7);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }
}
