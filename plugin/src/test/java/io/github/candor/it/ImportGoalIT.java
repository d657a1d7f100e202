package io.github.candor.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportGoalIT {
    @TempDir
    Path folder;

    private Path to;

    @BeforeEach
    void keepALogElsewhere() throws Exception {
        to = Files.createDirectory(folder.resolve("to"));
        Files.createDirectories(folder.resolve("from/content/issues"));
        Files.writeString(
                folder.resolve("from/config.toml"),
                "title = \"Harbour\"\nbaseURL = \"https://status.example.org\"\n[params]\n[[params.systems]]\nname = \"Ferry\"\n");
        Files.writeString(folder.resolve("from/content/issues/2024-01-02-fog.md"), """
                +++
                title = "Fog"
                date = 2024-01-02T10:00:00Z
                severity = "down"
                affected = ["Ferry"]
                resolved = true
                resolvedWhen = 2024-01-02T11:00:00Z
                +++
                Thick.
                """);
    }

    @Test
    void bringsALogHereWhereThereWasNothing() throws Exception {
        MavenBuild build = MavenBuild.run(to, from("from"), MavenBuild.goal("import"));

        assertThat(build.exitCode()).isZero();
        assertThat(build.lines()).anyMatch(line -> line.contains("Read 2 files of cstate: 1 incident"));
        assertThat(to.resolve("incidents/2024/2024-01-02-fog.md")).exists();
        assertThat(to.resolve(".candor/import.md")).content().contains("The site says what the log says.");
    }

    @Test
    void saysThatThereIsNoLog() throws Exception {
        MavenBuild build = MavenBuild.run(to, from("nowhere"), MavenBuild.goal("import"));

        assertThat(build.exitCode()).isNotZero();
        assertThat(build.lines()).anyMatch(line -> line.contains("There is no file or folder"));
        assertThat(to).isEmptyDirectory();
    }

    private Properties from(String name) {
        Properties properties = new Properties();
        properties.setProperty("candor.from", folder.resolve(name).toString());
        return properties;
    }
}
