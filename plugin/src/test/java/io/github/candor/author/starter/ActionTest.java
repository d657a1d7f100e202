package io.github.candor.author.starter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.publish.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps of {@code action.yml} in bash, with a program in the place of Maven. */
class ActionTest {
    private static final String SITE =
            "{\"url\":\"https://status.example.org/\",\"headline\":\"All Systems Operational\","
                    + "\"next_transition_at\":\"2025-02-14T00:00:00.000Z\",\"version\":";

    @TempDir
    Path folder;

    private String action;
    private Path home;
    private Path clone;

    @BeforeEach
    void start() throws Exception {
        action = Files.readString(Path.of("../action.yml"));
        home = Files.createDirectories(folder.resolve("action"));
        Files.copy(Path.of("../pom.xml"), home.resolve("pom.xml"));
        clone = Files.createDirectory(folder.resolve("clone"));
        Path origin = Files.createDirectory(folder.resolve("origin.git"));
        Program.git(origin, "init", "-q", "--bare", "-b", "main");
        Program.git(clone, "init", "-q", "-b", "main");
        Program.git(clone, "remote", "add", "origin", origin.toString());
        publish(11);
        maven("exit 0");
    }

    @Test
    void handsOnArgumentsLineByLineAndRunsNoneOfThem() throws Exception {
        maven("printf '%s\\n' \"$@\" > \"$KEPT/arguments\"");

        assertThat(bash(
                        "goal",
                        Map.of(
                                "GOAL",
                                "versions",
                                "ARGUMENTS",
                                "-Dcandor.x=$(touch pwned) `touch pwned`\n\n-Dcandor.y=a b;touch pwned\r\n-X")))
                .isZero();

        assertThat(folder.resolve("arguments")).hasContent("""
                -B
                -ntp
                io.github.candor:candor-maven-plugin:1.0:versions
                -Dcandor.x=$(touch pwned) `touch pwned`
                -Dcandor.y=a b;touch pwned
                -X
                """);
        assertThat(clone.resolve("pwned")).doesNotExist();
    }

    @Test
    void refusesWhatIsNoGoalAndNoVersion() throws Exception {
        maven("touch \"$KEPT/ran\"");

        assertThat(bash("goal", Map.of("GOAL", "publish deploy"))).isEqualTo(1);
        assertThat(bash("goal", Map.of("GOAL", "$(id)"))).isEqualTo(1);
        assertThat(bash("plugin", Map.of("VERSION", "1.0; id"))).isEqualTo(1);
        assertThat(folder.resolve("ran")).doesNotExist();
    }

    @Test
    void saysWhatItPublished() throws Exception {
        Path before = folder.resolve("before.git");
        Program.git(folder, "clone", "-q", "--bare", "origin.git", before.toString());
        maven(
                "case \"$*\" in *:publish\\ *) git -C \"$KEPT/origin.git\" fetch -q \"$KEPT/after.git\""
                        + " +gh-pages:gh-pages;; *:report\\ *) f=\"$*\"; f=${f#*candor.file=}; echo '| Login | 99.9% |' > \"${f%% *}\";; esac");
        publish(12);
        Program.git(
                folder,
                "clone",
                "-q",
                "--bare",
                "origin.git",
                folder.resolve("after.git").toString());
        Program.git(folder.resolve("origin.git"), "fetch", "-q", before.toString(), "+gh-pages:gh-pages");

        assertThat(bash("goal", Map.of("GOAL", "publish"))).isZero();

        assertThat(folder.resolve("output")).hasContent("""
                version=12
                address=https://status.example.org/
                changed=true
                next-transition=2025-02-14T00:00:00.000Z
                """);
        assertThat(folder.resolve("summary")).hasContent("""
                ### Candor: publish

                Published version 12 of https://status.example.org/, All Systems Operational.

                | Login | 99.9% |
                """);
    }

    @Test
    void saysThatNothingChanged() throws Exception {
        assertThat(bash("goal", Map.of("GOAL", "publish"))).isZero();

        assertThat(folder.resolve("output"))
                .content()
                .startsWith("version=11\n")
                .contains("\nchanged=false\n");
        assertThat(folder.resolve("summary")).content().contains("Nothing changed since version 11.");
        assertThat(Program.git(clone, "rev-parse", "--is-shallow-repository")).isEqualTo("false");
    }

    @Test
    void showsMistakesAsATableAndFails() throws Exception {
        maven("""
                for one in "$@"; do case $one in -Dcandor.sarif=*) f=${one#*=};; esac; done
                echo '{"runs":[{"results":[{"level":"error","message":{"text":"\\"a | b\\" <i>\\nUse *c*."},
                  "locations":[{"physicalLocation":{"artifactLocation":{"uri":"incidents/a.md"},"region":{"startLine":3}}}]}]}]}' > "$f"
                exit 1""");

        assertThat(bash("goal", Map.of("GOAL", "check"))).isEqualTo(1);

        assertThat(folder.resolve("summary")).hasContent("""
                ### Candor: check

                | | where | what |
                |---|---|---|
                | error | [incidents/a.md:3](https://github.com/o/status/blob/c0ffee/incidents/a.md#L3) | "a \\| b" \\<i\\> Use \\*c\\*. |
                """);
    }

    @Test
    void knowsEachStateOfThePluginThatItBuilds() throws Exception {
        Files.writeString(home.resolve("pom.xml"), "<project>\n  <version>0.1.0-SNAPSHOT</version>\n</project>\n");
        for (String one : new String[] {".mvn", "site-template", "plugin/src/main", "plugin/src/main/target"}) {
            Files.createDirectories(home.resolve(one));
        }
        Files.writeString(home.resolve("plugin/pom.xml"), "<project/>");
        String first = state();
        Files.writeString(home.resolve("plugin/src/main/target/a"), "built");
        assertThat(state()).isEqualTo(first).contains("version=0.1.0-SNAPSHOT\n", "built=true\n");
        Files.writeString(home.resolve("plugin/src/main/a"), "written");
        assertThat(state()).isNotEqualTo(first);
        Files.writeString(folder.resolve("output"), "");
        assertThat(bash("plugin", Map.of("VERSION", "1.0.0"))).isZero();
        assertThat(folder.resolve("output")).hasContent("version=1.0.0\nstate=1.0.0\n");
    }

    @Test
    void putsNoInputIntoACommandAndNamesActionsByTheirCommit() {
        assertThat(action.lines().filter(line -> line.contains("${{ inputs.")))
                .allMatch(line -> line.matches(" +([A-Z_]+|java-version): \\$\\{\\{ inputs\\.[a-z-]+ }}"));
        assertThat(action.lines().filter(line -> line.contains("uses:")))
                .isNotEmpty()
                .allMatch(line -> line.matches(" +(- )?uses: actions/[a-z-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+"));
    }

    private String state() throws Exception {
        Files.writeString(folder.resolve("output"), "");
        assertThat(bash("plugin", Map.of("VERSION", ""))).isZero();
        return Files.readString(folder.resolve("output"));
    }

    /** Puts a site into the branch, as the goal does. */
    private void publish(int version) throws Exception {
        Path site = Files.createDirectories(folder.resolve("site-" + version + "/api/v1"));
        Files.writeString(site.resolve("site.json"), SITE + version + "}");
        Path root = folder.resolve("site-" + version);
        Program.git(root, "init", "-q", "-b", "gh-pages");
        Program.git(root, "add", "-A");
        Program.git(root, "commit", "-q", "-m", "Version " + version);
        Program.git(root, "push", "-q", "-f", folder.resolve("origin.git").toString(), "gh-pages");
    }

    private void maven(String script) throws IOException {
        Path file = Files.writeString(home.resolve("mvnw"), "#!/bin/bash\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private int bash(String step, Map<String, String> inputs) throws Exception {
        String rest = action.substring(action.indexOf("- id: " + step + "\n")).split("\n    - ", 2)[0];
        String script = rest.substring(rest.indexOf("run: |\n") + 7).replaceAll("(?m)^ {8}", "");
        Map<String, String> variables = new HashMap<>(Map.of(
                "ARGUMENTS",
                "",
                "VERSION",
                "1.0",
                "CANDOR_TOKEN",
                "a-token",
                "SOURCES",
                "https://github.com/o/status/blob/c0ffee",
                "KEPT",
                folder.toString(),
                "RUNNER_TEMP",
                folder.toString(),
                "GITHUB_ACTION_PATH",
                home.toString(),
                "GITHUB_OUTPUT",
                folder.resolve("output").toString(),
                "GITHUB_STEP_SUMMARY",
                folder.resolve("summary").toString()));
        variables.putAll(inputs);
        ProcessBuilder builder = new ProcessBuilder("bash", "-e", "-o", "pipefail", "-c", script)
                .directory(clone.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        builder.environment().putAll(variables);
        return builder.start().waitFor();
    }
}
