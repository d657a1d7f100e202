package io.github.candor.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.publish.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorGoalsIT {
    private static final String FILE = "incidents/2025-02-13-nobody-can-sign-in.md";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void takesASiteFromNothingThroughAnIncident(boolean withPom) throws Exception {
        run(withPom, "init", start(withPom));
        run(withPom, "generate", new Properties());
        run(
                withPom,
                "new",
                facts(
                        "title",
                        "Nobody can sign in",
                        "components",
                        "login:major_outage",
                        "at",
                        "2025-02-13 07:20",
                        "text",
                        "We look into it."));
        run(
                withPom,
                "update",
                facts(
                        "status",
                        "identified",
                        "components",
                        "login:partial_outage",
                        "at",
                        "2025-02-13 08:00",
                        "text",
                        "The keys are too old."));
        run(withPom, "resolve", facts("at", "2025-02-13 08:30", "text", "New keys are out."));
        run(withPom, "check", new Properties());
        run(withPom, "generate", new Properties());

        assertThat(folder.resolve(FILE)).hasContent("""
                ---
                title: Nobody can sign in
                components: {login: major_outage}
                started: 2025-02-13 07:20
                resolved: 2025-02-13 08:30
                ---
                ## Updates
                ### 2025-02-13 07:20 Investigating {login: major_outage}
                We look into it.
                ### 2025-02-13 08:00 Identified {login: partial_outage}
                The keys are too old.
                ### 2025-02-13 08:30 Resolved {login: operational}
                New keys are out.
                """);
        assertThat(Files.readString(folder.resolve("target/site/incidents/2025-02-13-nobody-can-sign-in/index.html")))
                .contains("New keys are out.");
        assertThat(folder.resolve("target/site/incidents")).isDirectoryNotContaining("glob:**-example");
    }

    @Test
    void publishesInOneGo() throws Exception {
        Path origin = Files.createDirectory(folder.resolveSibling(folder.getFileName() + "-origin.git"));
        Program.git(origin, "init", "-q", "--bare", "-b", "main");
        Program.git(folder, "init", "-q", "-b", "main");
        Program.git(folder, "remote", "add", "origin", origin.toString());
        Program.git(folder, "config", "user.name", "Test");
        Program.git(folder, "config", "user.email", "test@example.org");
        Properties start = start(false);
        start.setProperty("candor.commit", "true");
        run(false, "init", start);

        MavenBuild opened = MavenBuild.run(
                folder,
                facts(
                        "title",
                        "Nobody can sign in",
                        "components",
                        "login:major_outage",
                        "text",
                        "We look into it.",
                        "publish",
                        "true"),
                MavenBuild.goal("new"));

        assertThat(opened.lines())
                .anyMatch(line -> line.matches(".*Committed [0-9a-f]+ Open \"Nobody can sign in\""))
                .anyMatch(line -> line.endsWith("Pushed main to origin"))
                .anyMatch(line -> line.contains("Published version 1 in gh-pages of origin"))
                .anyMatch(line -> line.matches(".*As of 20.*Z, from the clock"))
                .anyMatch(line -> line.endsWith("The workflow status.yml, which the push starts, puts it there"))
                .noneMatch(line -> line.contains("To publish it:"));
        assertThat(Program.git(origin, "rev-parse", "main")).isEqualTo(Program.git(folder, "rev-parse", "HEAD"));
        assertThat(Program.git(origin, "show", "gh-pages:index.html")).contains("Nobody can sign in");
        assertThat(Program.git(origin, "show", "gh-pages:" + page(origin)))
                .contains("Nobody can sign in")
                .doesNotContain("not in the history");

        Properties over = facts("text", "Over.", "publish", "true", "template", "theme");
        MavenBuild refused = MavenBuild.run(folder, over, MavenBuild.goal("resolve"));
        assertThat(refused.lines())
                .anyMatch(line -> line.contains("candor.template cannot be published, because it is in no commit."))
                .noneMatch(line -> line.contains("Committed"));

        over.remove("candor.template");
        over.setProperty("candor.tags", "docs/");
        MavenBuild ended = MavenBuild.run(folder, over, MavenBuild.goal("resolve"));
        assertThat(ended.lines()).anyMatch(line -> line.contains("Published version 2 in gh-pages of origin"));
        assertThat(Program.git(origin, "tag", "--list").lines()).containsExactlyInAnyOrder("site/1", "docs/2");
    }

    private static String page(Path origin) throws Exception {
        return Program.git(origin, "ls-tree", "-r", "--name-only", "gh-pages")
                .lines()
                .filter(file -> file.matches("incidents/[^/]*nobody[^/]*/index\\.html"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void saysWhatIsMissingWhereNobodyCanBeAsked() throws Exception {
        MavenBuild build = MavenBuild.run(folder, MavenBuild.goal("init"));

        assertThat(build.exitCode()).isNotZero();
        assertThat(build.lines())
                .anyMatch(line -> line.contains("Say -Dcandor.title=… -Dcandor.url=… -Dcandor.components=…."));
        assertThat(folder).isEmptyDirectory();
    }

    private void run(boolean withPom, String goal, Properties switches) throws Exception {
        boolean isShort = withPom && !goal.equals("init");
        MavenBuild build = MavenBuild.run(folder, switches, isShort ? "candor:" + goal : MavenBuild.goal(goal));
        assertThat(build.exitCode()).as(String.join("\n", build.lines())).isZero();
    }

    private static Properties start(boolean withPom) {
        return facts(
                "title",
                "Example status",
                "url",
                "https://status.example.org",
                "timezone",
                "Europe/London",
                "components",
                "Login, pages:Teacher pages",
                "pom",
                String.valueOf(withPom));
    }

    private static Properties facts(String... namesAndValues) {
        Properties facts = new Properties();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            facts.setProperty("candor." + namesAndValues[i], namesAndValues[i + 1]);
        }
        return facts;
    }
}
