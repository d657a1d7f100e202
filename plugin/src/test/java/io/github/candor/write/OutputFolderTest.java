package io.github.candor.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.problem.RefusalException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    @TempDir
    Path folder;

    @BeforeEach
    void resolveLinks() throws IOException {
        folder = folder.toRealPath();
    }

    @Test
    void acceptsAFolderThatIsNotThereYet() {
        assertThatCode(() -> OutputFolder.of(folder.resolve("a/b/site"))).doesNotThrowAnyException();
    }

    @Test
    void acceptsAnEmptyFolder() {
        assertThatCode(() -> OutputFolder.of(folder)).doesNotThrowAnyException();
    }

    @Test
    void refusesAFolderThatSomebodyElseFilled() throws IOException {
        Files.writeString(folder.resolve("Main.java"), "class Main {}");

        assertThatThrownBy(() -> OutputFolder.of(folder))
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining(folder + " was not made by Candor")
                .hasMessageContaining("choose another with candor.output");
        assertThat(folder.resolve("Main.java")).exists();
    }

    @Test
    void refusesAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("site"), "a file");

        assertThatThrownBy(() -> OutputFolder.of(file))
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("is a file");
    }

    @Test
    void refusesTheRootOfTheFileSystem() {
        assertThatThrownBy(() -> OutputFolder.of(folder.getRoot())).isInstanceOf(RefusalException.class);
    }

    @Test
    void refusesToReplaceTheContentOrAFolderAroundIt() throws IOException {
        Path content = Files.createDirectories(folder.resolve("docs/content"));
        OutputFolder same = OutputFolder.of(content);
        Files.writeString(folder.resolve("docs/" + OutputFolder.MARKER), "");
        OutputFolder around = OutputFolder.of(folder.resolve("docs"));

        assertThatThrownBy(() -> same.requireNotAround(content)).isInstanceOf(RefusalException.class);
        assertThatThrownBy(() -> around.requireNotAround(content))
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("such as " + content.resolve("target/site"));
    }

    @Test
    void seesThroughALinkToTheContent() throws IOException {
        Path content = Files.createDirectories(folder.resolve("content"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), content);
        OutputFolder output = OutputFolder.of(link);

        assertThatThrownBy(() -> output.requireNotAround(content)).isInstanceOf(RefusalException.class);
    }

    @Test
    void mayLieBelowTheContentButNotInAFolderThatIsRead() throws IOException {
        OutputFolder target = OutputFolder.of(folder.resolve("target/site"));
        OutputFolder asset = OutputFolder.of(folder.resolve("assets/site"));

        assertThatCode(() -> target.requireNotAround(folder)).doesNotThrowAnyException();
        assertThatCode(() -> target.requireOutside(folder.resolve("assets"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> asset.requireOutside(folder.resolve("assets")))
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("the next build would read it");
    }
}
