package io.github.candor.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderExchangeTest {
    private static final boolean IS_LINUX = System.getProperty("os.name").equals("Linux");

    @TempDir
    Path folder;

    @Test
    void isKnownOnLinuxFromJdk22On() {
        assertThat(FolderExchange.isKnown())
                .isEqualTo(IS_LINUX && Runtime.version().feature() >= 22);
    }

    @Test
    void givesEachFolderTheNameOfTheOtherOrDoesNothing() throws IOException {
        Path one = folder("a size");
        Path other = folder("other");

        boolean isDone = FolderExchange.exchange(one, other);

        assertThat(isDone).isEqualTo(FolderExchange.isKnown());
        assertThat(one.resolve("name")).hasContent(isDone ? "other" : "a size");
        assertThat(other.resolve("name")).hasContent(isDone ? "a size" : "other");
    }

    @Test
    void doesNothingWhereOneOfThemIsMissing() throws IOException {
        Path one = folder("one");

        assertThat(FolderExchange.exchange(one, folder.resolve("missing"))).isFalse();

        assertThat(one.resolve("name")).hasContent("one");
    }

    private Path folder(String name) throws IOException {
        Path one = Files.createDirectory(folder.resolve(name));
        Files.writeString(one.resolve("name"), name);
        return one;
    }
}
