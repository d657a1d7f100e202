package io.github.candor.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.author.starter.WorkflowRun;
import io.github.candor.publish.Program;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The repository that {@code init} writes and the steps of its workflow, with Maven and the packaged goals: after whatever
 * happens, the run ends well, and the web shows what the branch holds.
 */
class WorkflowGoalsIT {
    private static final Instant BEFORE = Instant.parse("2025-02-13T20:00:00Z");
    private static final Instant DURING = Instant.parse("2025-02-13T22:30:00Z");
    private static final String WORK = "maintenance/2025-02-13-upgrade.md";

    private static final String PAGE = "maintenance/2025-02-13-upgrade/index.html";

    @TempDir
    Path folder;

    private Path origin;
    private Path own;
    private WorkflowRun workflow;

    @BeforeEach
    void start() throws Exception {
        origin = Files.createDirectory(folder.resolve("origin.git"));
        Program.git(origin, "init", "-q", "--bare", "-b", "main");
        own = Files.createDirectory(folder.resolve("own"));
        Program.git(own, "init", "-q", "-b", "main");
        Program.git(own, "remote", "add", "origin", origin.toString());
        goal(
                own,
                "init",
                Map.of(
                        "title", "Status",
                        "url", "https://status.example.org/",
                        "timezone", "UTC",
                        "components", "Login",
                        "pom", "no"));
        Path status = own.resolve("status.yml");
        Files.writeString(status, Files.readString(status).replaceAll("since: [-0-9]+", "since: 2024-01-01"));
        Files.writeString(own.resolve(WORK), """
                ---
                title: Upgrade
                components: [login]
                scheduled_for: 2025-02-13 22:00
                scheduled_until: 2025-02-13 23:00
                ---
                Sign-in may be slow.
                """);
        push("Begin");
        workflow = new WorkflowRun(
                folder.resolve("workflow"),
                origin,
                Files.readString(own.resolve(".github/workflows/status.yml")),
                maven());
    }

    @Test
    void endWellWithTheRightSiteLiveAfterWhateverHappens() throws Exception {
        workflow.onPullRequest(BEFORE);
        assertThat(workflow.on("push", BEFORE)).isTrue();
        shows("Scheduled");

        assertThat(workflow.on("schedule", BEFORE.plusSeconds(900))).isFalse();
        assertThat(workflow.on("schedule", DURING)).isTrue();
        shows("Service under maintenance");

        Path other = folder.resolve("other");
        Program.git(folder, "clone", "-q", origin.toUri().toString(), other.toString());
        Path work = other.resolve(WORK);
        Files.writeString(work, Files.readString(work).replace("may be slow", "may be very slow"));
        Program.git(other, "commit", "-q", "-a", "-m", "Say how slow");
        Program.git(other, "push", "-q");
        goal(other, "publish", Map.of("now", DURING.plusSeconds(60).toString()));
        assertThat(workflow.on("schedule", DURING.plusSeconds(120))).isTrue();
        shows("may be very slow");

        goal(other, "rollback", Map.of("version", "2"));
        assertThat(workflow.on("schedule", DURING.plusSeconds(180))).isTrue();
        shows("may be slow");
        assertThat(workflow.on("schedule", DURING.plusSeconds(240))).isFalse();
    }

    /** What is handed to GitHub Pages is, byte for byte, what a host shows that takes the branch itself. */
    private void shows(String words) throws Exception {
        String version = Program.git(origin, "tag", "--list", "--sort=-version:refname")
                .lines()
                .findFirst()
                .orElseThrow()
                .replace("site/", "");
        assertThat(workflow.shown("api/v1/site.json")).contains("\"version\":" + version + ",");
        assertThat(workflow.shown("index.html") + workflow.shown(PAGE)).contains(words);
        Path branch = folder.resolve("branch-" + version);
        Program.git(
                folder, "clone", "-q", "--branch", "gh-pages", origin.toUri().toString(), branch.toString());
        assertThat(contents(workflow.web())).isEqualTo(contents(branch));
    }

    private static Map<String, String> contents(Path site) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = site.relativize(file).toString();
                boolean isOfTheBranchAlone = name.startsWith(".");
                if (!isOfTheBranchAlone) {
                    contents.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return contents;
    }

    private void push(String message) throws Exception {
        Program.git(own, "add", "-A");
        Program.git(own, "commit", "-q", "-m", message);
        Program.git(own, "push", "-q", "-u", "origin", "main");
    }

    private static void goal(Path where, String goal, Map<String, String> switches) throws Exception {
        Properties given = new Properties();
        switches.forEach((name, value) -> given.setProperty("candor." + name, value));
        MavenBuild build = MavenBuild.run(where, given, MavenBuild.goal(goal));
        assertThat(build.exitCode()).as(String.join("\n", build.lines())).isZero();
    }

    /** Maven as it is, but that the clock of goals that build shows the time of the run. */
    private static String maven() throws IOException {
        return "case \" $* \" in *:publish\\ *|*:generate\\ *|*:check\\ *) set -- \"$@\" \"-Dcandor.now=$NOW\";; esac\n"
                + "export MAVEN_OPTS='" + MavenBuild.SHORT_RUN + "'\nexec '" + MavenBuild.property("candor.it.maven")
                + "/bin/mvn' -s '" + LocalRepository.settings()
                + "' '-Dmaven.repo.local=" + LocalRepository.folder() + "' \"$@\"";
    }
}
