package io.github.candor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiskFaultTest {
    private static final String PATH = "/proc/self/x";

    static Stream<IOException> faults() {
        return Stream.of(
                new NoSuchFileException(PATH),
                new AccessDeniedException(PATH),
                new FileAlreadyExistsException(PATH),
                new NotDirectoryException(PATH),
                new DirectoryNotEmptyException(PATH),
                new FileSystemLoopException(PATH),
                new FileSystemException(PATH),
                new FileSystemException(PATH, null, "No space left on device"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isMoreThanAPath(IOException fault) {
        assertThat(DiskFault.withPath(fault)).matches("/proc/self/x: [A-Za-z ,]{10,}");
        assertThat(DiskFault.withPath(new UncheckedIOException(fault))).isEqualTo(DiskFault.withPath(fault));
        assertThat(DiskFault.withPath(new IOException(fault.getMessage(), fault)))
                .isEqualTo(DiskFault.withPath(fault));
        assertThat(DiskFault.of(fault)).doesNotContain(PATH).hasSizeGreaterThan(10);
    }

    @Test
    void leavesWhatSaysMore() {
        assertThat(DiskFault.withPath(new IOException("The folder is full.", new NoSuchFileException(PATH))))
                .isEqualTo("The folder is full.");
        assertThat(DiskFault.withPath(new IOException())).isEqualTo("the disk gives no reason");
    }
}
