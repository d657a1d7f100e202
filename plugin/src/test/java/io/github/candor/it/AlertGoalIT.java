package io.github.candor.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.publish.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal itself, with whole bodies as the services send them, in a repository in which it commits. */
class AlertGoalIT {
    private static final Path BODIES = Path.of("src/test/resources/alerts").toAbsolutePath();

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws Exception {
        Files.writeString(folder.resolve("status.yml"), """
                title: Status
                url: https://status.example.org/
                timezone: Europe/Berlin
                components:
                  - {id: login, name: Login}
                  - {id: search, name: Search}
                  - {id: pages, name: Pages}
                """);
        Program.git(folder, "init", "-q", "-b", "main");
        Program.git(folder, "add", "-A");
        Program.git(folder, "commit", "-q", "-m", "Begin");
    }

    @Test
    void makesOneDraftOfEachTroubleWithTheTimesOfItsAlerts() throws Exception {
        send("alertmanager-firing");
        send("alertmanager-grouped");
        assertThat(send("alertmanager-grouped")).anyMatch(line -> line.contains("Nothing new"));
        send("alertmanager-resolved");
        send("grafana-resolved");
        assertThat(send("grafana-firing")).anyMatch(line -> line.contains("Nothing new"));
        send("pagerduty-triggered");
        send("pagerduty-resolved");

        assertThat(Program.git(folder, "ls-files", "incidents").lines())
                .containsExactly(
                        "incidents/2025-02-13-nobody-can-open-a-page.md",
                        "incidents/2025-02-13-search-takes-over-two-seconds.md",
                        "incidents/2025-02-13-too-many-errors-at-sign-in.md");
        assertThat(text("too-many-errors-at-sign-in"))
                .contains("components: {login: major_outage}\nstarted: 2025-02-13 07:20:04\ndraft: true\n")
                .containsSubsequence(
                        "2025-02-13T06:20:04Z 2025-02-13T06:50:34Z 5ef77f1f8a3ecfb8",
                        "2025-02-13T06:24:34Z 2025-02-13T06:48:04Z b0d4a1c7e2f93586");
        assertThat(text("search-takes-over-two-seconds"))
                .contains("components: {search: degraded_performance}\nstarted: 2025-02-13 09:10\ndraft: true\n")
                .contains("2025-02-13T08:10:00Z 2025-02-13T08:35:00Z c6eadffa33fcdf37");
        assertThat(text("nobody-can-open-a-page"))
                .contains("components: {pages: major_outage}\nstarted: 2025-02-13 14:05:07\ndraft: true\n")
                .contains("2025-02-13T13:05:07Z 2025-02-13T13:31:12Z PGR0VU2");
        assertThat(Program.git(folder, "log", "--format=%s").lines()).hasSize(7).contains("Begin");
        assertThat(Program.git(folder, "status", "--porcelain", "--untracked-files=no"))
                .isEmpty();
    }

    @Test
    void takesTheBodyFromTheEnvironmentAndRefusesWhatIsNone() throws Exception {
        String body = Files.readString(BODIES.resolve("pagerduty-triggered.json"));
        MavenBuild build = MavenBuild.runIn(
                Map.of("CANDOR_ALERT", "{\"alert\": " + body + "}"),
                folder,
                new Properties(),
                MavenBuild.goal("alert"));
        assertThat(build.exitCode()).as(String.join("\n", build.lines())).isZero();
        assertThat(text("nobody-can-open-a-page")).contains("started: 2025-02-13 14:05:07\n");

        MavenBuild none = MavenBuild.run(folder, MavenBuild.goal("alert"));
        assertThat(none.exitCode()).isNotZero();
        assertThat(none.lines()).anyMatch(line -> line.contains("There is no alert. Say -Dcandor.file="));
    }

    private List<String> send(String name) throws Exception {
        Properties properties = new Properties();
        properties.setProperty("candor.file", BODIES.resolve(name + ".json").toString());
        properties.setProperty("candor.commit", "true");
        MavenBuild build = MavenBuild.run(folder, properties, MavenBuild.goal("alert"));
        assertThat(build.exitCode()).as(String.join("\n", build.lines())).isZero();
        return build.lines();
    }

    private String text(String name) throws Exception {
        return Files.readString(folder.resolve("incidents/2025-02-13-" + name + ".md"));
    }
}
