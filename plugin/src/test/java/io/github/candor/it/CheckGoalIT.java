package io.github.candor.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckGoalIT {
    private static final String INCIDENT = "incidents/2025-02-13-outage.md";

    @TempDir
    Path folder;

    @BeforeEach
    void writeContent() throws IOException {
        Files.writeString(folder.resolve("status.yml"), """
                title: Test status
                url: https://status.example.org/
                components:
                  - {id: login, name: Login}
                """);
        Files.createDirectories(folder.resolve("incidents"));
        Files.writeString(folder.resolve(INCIDENT), """
                ---
                title: Sign-in fails
                components: {logn: major_outage}
                started: 2025-02-13 07:20
                resolved: 2025-02-13 10:49
                ---
                """);
    }

    @Test
    void showsTheLineWithACaretAndFails() throws Exception {
        MavenBuild build = check(Map.of(), new Properties());

        assertThat(build.exitCode()).isNotZero();
        assertThat(build.lines())
                .anyMatch(line -> line.endsWith(INCIDENT + ":3:14 (unknown-name)"))
                .anyMatch(line -> line.endsWith("    3 | components: {logn: major_outage}"))
                .anyMatch(line -> line.endsWith("      |              ^"))
                .noneMatch(line -> line.startsWith("::"));
    }

    @Test
    void writesAnnotationsAtTheBeginningOfALineOnlyInAWorkflowOfGitHub() throws Exception {
        Map<String, String> workflow = Map.of("GITHUB_ACTIONS", "true", "GITHUB_WORKSPACE", folder.getParent() + "");

        assertThat(check(workflow, new Properties()).lines())
                .contains("::error file=" + folder.getFileName() + "/" + INCIDENT + ",line=3,col=14,title=unknown-name"
                        + "::There is no component \"logn\".%0ADid you mean \"login\"?");
    }

    @Test
    void writesReportsWhereSomethingIsWrongAndWhereNothingIs() throws Exception {
        Properties reports = new Properties();
        reports.setProperty("candor.sarif", "target/reports/candor.sarif");
        reports.setProperty("candor.junit", "target/reports/candor.xml");
        Path sarif = folder.resolve("target/reports/candor.sarif");
        Path junit = folder.resolve("target/reports/candor.xml");

        check(Map.of(), reports);

        assertThat(sarif).content().contains("\"ruleId\":\"unknown-name\"");
        assertThat(junit).content().contains("failures=\"1\"");
        Path incident = folder.resolve(INCIDENT);
        Files.writeString(incident, Files.readString(incident).replace("logn", "login"));
        assertThat(check(Map.of(), reports).exitCode()).isZero();
        assertThat(sarif).content().contains("\"results\":[]");
        assertThat(junit).content().contains("failures=\"0\"");
    }

    private MavenBuild check(Map<String, String> environment, Properties properties) throws Exception {
        properties.setProperty("candor.now", "2025-03-01T00:00:00Z");
        return MavenBuild.runIn(environment, folder, properties, MavenBuild.goal("check"));
    }
}
