package io.github.candor.maven.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.problem.RefusalException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportPlaceTest {
    @TempDir
    Path folder;

    private Path content;

    @BeforeEach
    void begin() throws Exception {
        content = Files.createDirectories(folder.resolve("repository/content"));
        Files.createDirectory(folder.resolve("repository/.git"));
        Files.createDirectories(content.resolve("incidents/2026"));
        Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(content.resolve("out"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("repository/out"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("around"), content);
    }

    private Path of(String name) throws Exception {
        return ReportPlace.of("candor.sarif", folder.resolve(name).toFile(), content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "repository/content/target/a.sarif",
                "repository/content/a.sarif",
                "repository/a.sarif",
                "elsewhere/a.sarif",
                "new/a.sarif"
            })
    void takesPlacesOfNobody(String name) throws Exception {
        assertThat(of(name)).isEqualTo(folder.resolve(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "repository/content/status.yml",
                "repository/content/incidents/a.md",
                "repository/content/incidents/2026/a.md",
                "repository/content/maintenance/2026/a.md",
                "repository/content/assets/a.sarif",
                "repository/content/template/a.sarif",
                "repository/content/target/../pages/a.md",
                "around/incidents/a.md"
            })
    void refusesPlacesOfTheAuthor(String name) {
        assertThatThrownBy(() -> of(name))
                .isInstanceOf(RefusalException.class)
                .hasMessageStartingWith("candor.sarif would write into ")
                .hasMessageContaining("such as target/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"repository/content/out/a.sarif", "repository/content/out/new/a.sarif", "repository/out/a.sarif"
            })
    void refusesFoldersThatAreLinks(String name) {
        assertThatThrownBy(() -> of(name)).isInstanceOf(RefusalException.class).hasMessageContaining("out is a link");
    }

    @Test
    void takesLinksAboveAndReplacesThoseThatAreTheFile() throws Exception {
        Files.createSymbolicLink(content.resolve("a.sarif"), folder.resolve("elsewhere/b"));

        assertThat(of("repository/content/a.sarif")).isEqualTo(content.resolve("a.sarif"));
        assertThat(of("around/a.sarif")).isEqualTo(folder.resolve("around/a.sarif"));
    }
}
