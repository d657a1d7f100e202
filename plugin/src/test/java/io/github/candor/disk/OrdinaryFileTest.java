package io.github.candor.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OrdinaryFileTest {
    @TempDir
    Path folder;

    @Test
    void readsAFileAndWhatALinkLeadsTo() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "é");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);

        assertThat(OrdinaryFile.text(link, StandardCharsets.UTF_8)).isEqualTo("é");
        assertThat(OrdinaryFile.bytes(file)).hasSize(2);
        assertThat(OrdinaryFile.is(file)).isTrue();
        assertThat(OrdinaryFile.is(link)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/zero", "/dev/random", "/dev"})
    void opensNoDeviceAndNoFolder(String odd) throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of(odd));

        for (Path path : new Path[] {Path.of(odd), link}) {
            assertThatThrownBy(() -> OrdinaryFile.bytes(path)).hasMessage(path + " is not an ordinary file");
        }
    }

    @Test
    void opensNoPipe() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        assertThatThrownBy(() -> OrdinaryFile.bytes(pipe)).hasMessage(pipe + " is not an ordinary file");
    }

    @Test
    void readsNoMoreThanAnythingCanBe() throws IOException {
        Path large = folder.resolve("large");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(OrdinaryFile.LARGEST + 1L);
        }

        assertThatThrownBy(() -> OrdinaryFile.bytes(large)).hasMessage(large + " has more than 64 MB");
        assertThatThrownBy(() -> OrdinaryFile.bytes(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
    }
}
