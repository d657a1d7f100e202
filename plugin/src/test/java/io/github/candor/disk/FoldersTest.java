package io.github.candor.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
    @TempDir
    Path here;

    @Test
    void deletesAFolderWithEverythingInIt() throws IOException {
        Files.createDirectories(here.resolve("site/a/b"));
        Files.writeString(here.resolve("site/a/b/c.txt"), "c");
        Files.writeString(here.resolve("beside.txt"), "stays");

        Folders.delete(here.resolve("site"));

        assertThat(here).isDirectoryNotContaining("glob:**site").isDirectoryContaining("glob:**beside.txt");
    }

    @Test
    void deletesOfALinkOnlyTheLink() throws IOException {
        Files.createDirectories(here.resolve("others"));
        Files.writeString(here.resolve("others/theirs.txt"), "theirs");
        Files.createDirectories(here.resolve("site"));
        Files.createSymbolicLink(here.resolve("site/link"), here.resolve("others"));

        Folders.delete(here.resolve("site"));

        assertThat(here.resolve("site")).doesNotExist();
        assertThat(here.resolve("others/theirs.txt")).hasContent("theirs");
    }

    @Test
    void deletesALinkThatLeadsNowhere() throws IOException {
        Path link = Files.createSymbolicLink(here.resolve("link"), here.resolve("nowhere"));

        Folders.delete(link);

        assertThat(here).isEmptyDirectory();
    }

    @Test
    void doesNothingWhereThereIsNothing() throws IOException {
        Folders.delete(here.resolve("nothing"));

        assertThat(here).isEmptyDirectory();
    }
}
