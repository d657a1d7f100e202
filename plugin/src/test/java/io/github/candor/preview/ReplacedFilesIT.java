package io.github.candor.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.SiteBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What was a file when the site was read, and is a link when it is sent or copied, leads nowhere. */
@Timeout(60)
class ReplacedFilesIT {
    @TempDir
    Path parent;

    private Path folder;
    private Path secret;

    @BeforeEach
    void write() throws IOException {
        folder = Files.createDirectories(parent.resolve("content"));
        PreviewedFolder.write(folder, "https://small.example.org/");
        secret = Files.writeString(parent.resolve("secret.txt"), "a secret of the machine");
    }

    private void replaceByALink(String name) throws IOException {
        Files.delete(folder.resolve(name));
        Files.createSymbolicLink(folder.resolve(name), secret);
    }

    @Test
    void areNotSentByAPreview() throws Exception {
        try (PreviewedFolder preview = new PreviewedFolder(folder, null)) {
            preview.awaitWord("shows");
            assertThat(preview.get("/assets/notes.txt").body()).contains("gr");
            replaceByALink("assets/notes.txt");

            assertThat(preview.get("/assets/notes.txt").body()).doesNotContain("secret of");
            preview.awaitWord("finds");
            assertThat(preview.get("/assets/notes.txt").body()).doesNotContain("secret of");
        }
    }

    @Test
    void areNotReadByAPreviewAsTextsOrTemplates() throws Exception {
        Path template = Files.createDirectories(folder.resolve("template/pages"));
        Files.writeString(template.resolve("own.mustache"), "{{title}} by us");
        try (PreviewedFolder preview = new PreviewedFolder(folder, null)) {
            preview.awaitWord("shows");
            assertThat(preview.get("/about/").body()).contains("About us");
            replaceByALink("template/pages/own.mustache");
            preview.awaitWord("fails");
            assertThat(preview.get("/about/").body()).contains("is a link").doesNotContain("secret of");
            Files.delete(folder.resolve("template/pages/own.mustache"));
            preview.awaitWord("shows");
            replaceByALink("pages/about.md");
            preview.awaitWord("finds");
            assertThat(preview.get("/about/").body()).doesNotContain("secret of");
        }
    }

    @Test
    void areNotCopiedByABuild() throws Exception {
        Path output = parent.resolve("site");
        SiteBuilder.Order order = new SiteBuilder.Order(folder, null, null, PreviewedFolder.NOW, PreviewedFolder.NOW);
        SiteBuilder.build(order, output);
        replaceByALink("assets/notes.txt");

        Assertions.assertThatThrownBy(() -> SiteBuilder.build(order, output)).hasMessageNotContaining("secret of");
        assertThat(Files.readString(output.resolve("assets/notes.txt"))).contains("gr");
    }
}
