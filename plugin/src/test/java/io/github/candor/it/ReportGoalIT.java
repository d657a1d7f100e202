package io.github.candor.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportGoalIT {
    private static final Path CONTENT = Path.of("src/test/resources/golden/overlapping-incidents/content");

    @TempDir
    Path folder;

    @Test
    void printsTheReportAndNothingElseWhenQuiet() throws Exception {
        MavenBuild build = MavenBuild.run(folder, properties("candor.period", "2025"), "-q", MavenBuild.goal("report"));

        assertThat(build.exitCode()).isZero();
        assertThat(build.lines().get(0)).endsWith(": report for 2025");
        assertThat(build.lines()).noneMatch(line -> line.startsWith("["));
    }

    @Test
    void writesAFileInTheFormatOfItsName() throws Exception {
        Path file = folder.resolve("reports/sla.md");

        MavenBuild build =
                MavenBuild.run(folder, properties("candor.file", file.toString()), MavenBuild.goal("report"));

        assertThat(build.lines()).anyMatch(line -> line.contains("Wrote the report to ") && line.endsWith("sla.md"));
        assertThat(file).content().startsWith("# ").contains("\n| --- | ---: |");
    }

    @Test
    void printsNoCommandThatANameHolds() throws Exception {
        Files.writeString(folder.resolve("status.yml"), """
                title: "::error::a"
                url: https://status.example.org/
                timezone: UTC
                components:
                  - {id: a, name: "::error::b"}
                  - {id: b, name: "##[error]c"}
                """);
        for (String format : List.of("csv", "table", "markdown")) {
            Properties properties = properties("candor.format", format);
            properties.setProperty("candor.content", folder.toString());

            MavenBuild build = MavenBuild.run(folder, properties, MavenBuild.goal("report"));

            assertThat(build.exitCode()).isZero();
            assertThat(String.join("\n", build.lines())).contains("error::b").doesNotContain("\n::", "##[");
        }
    }

    @Test
    void refusesWhatCannotBeReported() throws Exception {
        MavenBuild build = MavenBuild.run(folder, properties("candor.format", "pdf"), MavenBuild.goal("report"));

        assertThat(build.exitCode()).isNotZero();
        assertThat(build.lines())
                .anyMatch(line ->
                        line.contains("candor.format \"pdf\" is not known. Use one of table, csv, json, markdown."));
    }

    private static Properties properties(String name, String value) {
        Properties properties = new Properties();
        properties.setProperty("candor.content", CONTENT.toAbsolutePath().toString());
        properties.setProperty("candor.now", "2025-06-01T00:00:00Z");
        properties.setProperty(name, value);
        return properties;
    }
}
