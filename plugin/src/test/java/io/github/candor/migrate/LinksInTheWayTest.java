package io.github.candor.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinksInTheWayTest {
    @TempDir
    Path folder;

    private Moving moving;

    @BeforeEach
    void begin() throws Exception {
        moving = new Moving(folder)
                .with(
                        "config.yml",
                        "title: Harbour\nbaseURL: https://status.example.org\nparams: {systems: [{name: Ferry}]}\n")
                .with(
                        "content/issues/2024-01-02-fog.md",
                        "---\ntitle: Fog\ndate: 2024-01-02 10:00:00\nseverity: down\naffected: [Ferry]\n---\n");
    }

    /** Git carries links: whoever sends a branch would decide what is written where on the machine of another. */
    @Test
    void writesThroughNoLink(@TempDir Path elsewhere) throws Exception {
        Files.createSymbolicLink(moving.to().resolve(".candor"), elsewhere);

        assertThatThrownBy(() -> moving.run()).hasMessageContaining(".candor is a link");
        assertThat(elsewhere).isEmptyDirectory();
        assertThat(moving.to().resolve("status.yml")).doesNotExist();
    }

    /** Beside each file that is written lies the next one for a moment, whose name anybody can foresee. */
    @Test
    void writesThroughNoLinkThatWaitsForTheNextFile(@TempDir Path elsewhere) throws Exception {
        Path file = Files.writeString(elsewhere.resolve("file"), "mine");
        Files.createDirectory(moving.to().resolve(".candor"));
        Files.createSymbolicLink(moving.to().resolve(".candor/.import.json.next"), file);
        Files.createSymbolicLink(moving.to().resolve(".status.yml.next"), file);

        moving.run();

        assertThat(file).hasContent("mine");
        assertThat(moving.text("status.yml")).contains("components:");
        assertThat(moving.text(".candor/import.json")).contains("\"files\"");
    }
}
