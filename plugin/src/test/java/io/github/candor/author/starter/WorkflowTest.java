package io.github.candor.author.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The workflow that {@code init} writes, and those of this project. */
class WorkflowTest {
    @TempDir
    Path folder;

    private String workflow;

    @BeforeEach
    void init() throws Exception {
        workflow = Files.readString(Workflows.starter(folder));
    }

    @Test
    void namesEveryActionByItsCommit() throws Exception {
        assertThat(workflow.lines().filter(line -> line.contains("uses:")))
                .hasSize(7)
                .allMatch(line -> line.matches(" +(- )?uses: actions/[a-z-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+"));
        for (Path own : Stream.concat(Workflows.own().stream(), Stream.of(folder.resolve(FormChoices.FILE)))
                .toList()) {
            assertThat(Files.readString(own).lines().filter(line -> line.contains("uses:")))
                    .isNotEmpty()
                    .allMatch(line -> line.matches(
                            " +(- )?uses: (actions|github|ossf)/[a-z/-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+"));
        }
    }

    @Test
    void mayDoNothingUnlessAJobSaysSo() {
        assertThat(workflow).contains("\npermissions: {}\n");
        assertThat(workflow.lines().filter(line -> line.contains("secrets.")))
                .allMatch(line -> line.strip().startsWith("#"));
        assertThat(job("check")).contains("contents: read").doesNotContain("write");
        assertThat(job("due")).contains("contents: read").doesNotContain("write");
    }

    @Test
    void tellsOnceTheSiteIsLiveWithTheSecretsNamedInAComment() {
        assertThat(job("publish"))
                .containsSubsequence(
                        "actions/deploy-pages@",
                        "# channel names goes into the repository's settings (Secrets and variables, Actions)",
                        "candor-maven-plugin:1.0:notify -Dcandor.output=target/published\n",
                        "        env:\n",
                        "          # SLACK_WEBHOOK: ${{ secrets.SLACK_WEBHOOK }}\n",
                        "          # SMTP_URL: ${{ secrets.SMTP_URL }}\n");
        assertThat(workflow).contains("branches: ['**', '!gh-pages', '!gh-pages-told']");
    }

    @Test
    void leavesItToGitHubToTakeTheBranchWhereThatIsWanted() throws Exception {
        Path branch = Workflows.starter(folder.resolve("branch"), "branch", "yes");

        assertThat(Files.readString(branch))
                .contains("\"Deploy from a branch\"", "candor:checkout -Dcandor.output=target/published ")
                .doesNotContain("pages: write", "id-token", "environment:", "upload-pages-artifact", "deploy-pages");
        assertThat(workflow).contains("choose \"GitHub Actions\"", "pages: write");
    }

    @Test
    void takesTheWholeHistory() {
        assertThat(job("publish"))
                .contains("fetch-depth: 0", "candor-maven-plugin:1.0:publish \"-Dcandor.scheduled=$SCHEDULED\" ");
    }

    @ParameterizedTest
    @CsvSource({
        "schedule, 2000-01-01T00:00:00.000Z, true",
        "schedule, 2999-01-01T00:00:00.000Z, false",
        "schedule, , true",
        "push, 2999-01-01T00:00:00.000Z, true",
        "workflow_dispatch, 2999-01-01T00:00:00.000Z, true"
    })
    void publishesByTheClockOnlyWhenTheSiteHasBecomeUntrue(String event, String next, String expected)
            throws Exception {
        String answer = next == null
                ? "exit 22"
                : "echo '{\"version\":11,\"built_at\":\"x\",\"next_transition_at\":\"" + next + "\",\"incidents\":1}'";

        assertThat(look(event, answer)).isEqualTo("now=" + expected + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"echo '<html>moved</html>'", "echo", "echo '{\"next_transition_at\":null}'"})
    void publishesWhenTheSiteGivesNoGoodAnswer(String answer) throws Exception {
        assertThat(look("schedule", answer)).isEqualTo("now=true\n");
    }

    /** Runs the step that looks at the site, in a shell as GitHub's, with somebody else in the place of curl. */
    private String look(String event, String answer) throws Exception {
        String job = job("due");
        String script = job.substring(job.indexOf("run: |\n") + 7).replaceAll("(?m)^ {10}", "");
        Path programs = Files.createDirectories(folder.resolve("programs"));
        Path curl = Files.writeString(programs.resolve("curl"), "#!/bin/sh\n" + answer + "\n");
        assertThat(curl.toFile().setExecutable(true)).isTrue();
        Path git = Files.writeString(programs.resolve("git"), "#!/bin/sh\nprintf 'a\\trefs/tags/site/%s\\n' 2 11 9\n");
        assertThat(git.toFile().setExecutable(true)).isTrue();
        Path output = Files.writeString(folder.resolve("output"), "");
        ProcessBuilder builder = new ProcessBuilder(
                        "bash",
                        "-e",
                        Files.writeString(folder.resolve("step.sh"), script).toString())
                .redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "PATH",
                        programs + ":" + System.getenv("PATH"),
                        "EVENT",
                        event,
                        "SITE",
                        "https://status.example.org/",
                        "REPOSITORY",
                        "https://github.com/owner/status",
                        "TOKEN",
                        "a-token",
                        "TAGS",
                        "site/",
                        "GITHUB_OUTPUT",
                        output.toString()));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return Files.readString(output);
    }

    private String job(String name) {
        String rest = workflow.substring(workflow.indexOf("\n  " + name + ":\n") + 1);
        return rest.replaceFirst("(?s)\\n\\n  [a-z]+:\\n.*", "\n");
    }
}
