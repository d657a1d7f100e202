package io.github.candor.author.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comment on a pull request: the steps that make it, in bash, with a program in the place of Maven. */
class PullRequestCommentTest {
    @TempDir
    Path folder;

    private String workflow;

    @BeforeEach
    void start() throws Exception {
        Path started = folder.resolve("started");
        workflow = Files.readString(Workflows.starter(started));
        Files.createDirectories(folder.resolve("target"));
        program("gh", "cat comment.md > said.md; printf '%s\\n' \"$*\" > gh");
    }

    @Test
    void saysPagesFiguresAndMessages() throws Exception {
        maven("""
                [INFO] Scanning for projects...
                [INFO]   changed  index.html
                [INFO]   added    incidents/a/index.html
                [INFO] Would publish version 2 in gh-pages of origin (1 added, 1 changed, 0 removed); nothing was published
                [INFO]   figures  Login: 24h 100% → 88.88% (0m → 2h 40m)
                [INFO]   message  to slack SLACK_WEBHOOK: Investigating: <b>@everyone</b> `x` $(touch pwned)
                [INFO] BUILD SUCCESS
                """);

        String change =
                run("change", Map.of("TAGS", "site/")).split("change=", 2)[1].strip();
        run("say", Map.of("CHANGE", change, "NUMBER", "7", "RUN", "https://example.org/run"));

        assertThat(folder.resolve("said.md")).hasContent("""
                What visitors would see change. The whole site as it would be is to download at [this run](https://example.org/run).

                      changed  index.html
                      added    incidents/a/index.html
                    Would publish version 2 in gh-pages of origin (1 added, 1 changed, 0 removed); nothing was published
                      figures  Login: 24h 100% → 88.88% (0m → 2h 40m)
                      message  to slack SLACK_WEBHOOK: Investigating: <b>@everyone</b> `x` $(touch pwned)
                """);
        assertThat(folder.resolve("gh")).hasContent("pr comment 7 --edit-last --create-if-none --body-file comment.md");
        assertThat(folder.resolve("pwned")).doesNotExist();
    }

    @Test
    void saysThatNothingWouldChange() throws Exception {
        maven("[INFO] Nothing changed since version 1 in gh-pages of origin; nothing was published\n");

        run("change", Map.of("TAGS", "site/"));

        assertThat(Files.readString(folder.resolve("summary"))).contains("    Nothing changed since version 1");
    }

    private void maven(String says) throws IOException {
        Files.writeString(folder.resolve("says"), says);
        program("mvn", "cat \"$SAYS\"");
    }

    private String run(String step, Map<String, String> variables) throws Exception {
        String rest = workflow.substring(workflow.indexOf("- id: " + step));
        String script = rest.substring(rest.indexOf("run: |\n") + 7).split("\n\n  [a-z]+:\n", 2)[0];
        Path output = Files.writeString(folder.resolve("output"), "");
        ProcessBuilder builder = new ProcessBuilder("bash", "-e", "-c", script.replaceAll("(?m)^ {10}", ""))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        builder.environment().putAll(variables);
        builder.environment().put("GITHUB_OUTPUT", output.toString());
        builder.environment()
                .put("GITHUB_STEP_SUMMARY", folder.resolve("summary").toString());
        builder.environment().put("SAYS", folder.resolve("says").toString());
        builder.environment().put("PATH", folder.resolve("programs") + ":" + System.getenv("PATH"));
        int code = builder.start().waitFor();
        assertThat(code).as(Files.readString(folder.resolve("log"))).isZero();
        return Files.readString(output);
    }

    private void program(String name, String script) throws IOException {
        Path programs = Files.createDirectories(folder.resolve("programs"));
        Path file = Files.writeString(programs.resolve(name), "#!/bin/bash\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
