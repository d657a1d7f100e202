package io.github.candor.author.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job that warns before GitHub stops the schedule, day after day in a repository in which nothing happens. */
class QuietRepositoryTest {
    private static final Instant COMMIT = Instant.parse("2025-01-01T12:00:00Z");

    @TempDir
    Path folder;

    private String script;

    @BeforeEach
    void prepare() throws Exception {
        String workflow = Files.readString(Workflows.starter(folder.resolve("site")));
        String job = workflow.substring(workflow.indexOf("\n  quiet:\n"));
        script = job.substring(job.indexOf("run: |\n") + 7).replaceAll("(?m)^ {10}", "");
        commit(COMMIT);
        program("date", "[ \"$1\" = +%s ] && exec /bin/date -d \"$NOW\" +%s; exec /bin/date \"$@\"");
        // What gh prints once its --jq has filtered it: the newest commit, and how many such issues are younger.
        program("gh", """
                case "$1 $2" in
                  api*) cat "$STATE/commit";;
                  'issue list') n=0; for f in "$STATE"/issue-*; do
                      [ -f "$f" ] && [[ ${f##*/issue-} > $SINCE ]] && n=$((n + 1)); done; echo $n;;
                  'issue create') printf '%s\\n' "${@:3}" > "$STATE/issue-$NOW";;
                  *) exit 1;;
                esac
                """);
    }

    @Test
    void warnsOnceTenDaysBeforeTheEnd() throws Exception {
        for (int day = 0; day <= 70; day++) {
            run(COMMIT.plus(Duration.ofDays(day)));
            assertThat(issues()).as("day " + day).isEqualTo(day < 50 ? 0 : 1);
        }
        assertThat(Files.readString(folder.resolve("issue-" + COMMIT.plus(Duration.ofDays(50)))))
                .contains("--title\nThe status site is about to stop following the clock\n")
                .contains("Nothing was committed here for 50 days.")
                .contains("*Enable workflow* on https://github.com/o/status/actions/workflows/status.yml.");
    }

    @Test
    void warnsAgainAfterAnotherQuietTime() throws Exception {
        run(COMMIT.plus(Duration.ofDays(55)));
        Instant next = COMMIT.plus(Duration.ofDays(56));
        commit(next);
        run(next.plus(Duration.ofDays(49)));
        assertThat(issues()).isEqualTo(1);
        run(next.plus(Duration.ofDays(50)));
        assertThat(issues()).isEqualTo(2);
    }

    private void commit(Instant at) throws IOException {
        Files.writeString(folder.resolve("commit"), at + "\n");
    }

    private long issues() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("issue-"))
                    .count();
        }
    }

    private void run(Instant now) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("bash", "-e", "-c", script).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "PATH",
                        folder.resolve("programs") + ":" + System.getenv("PATH"),
                        "STATE",
                        folder.toString(),
                        "NOW",
                        now.toString(),
                        "GH_REPO",
                        "o/status",
                        "ACTIONS",
                        "https://github.com/o/status/actions/workflows/status.yml",
                        "TITLE",
                        "The status site is about to stop following the clock"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private void program(String name, String script) throws IOException {
        Path programs = Files.createDirectories(folder.resolve("programs"));
        Path file = Files.writeString(programs.resolve(name), "#!/bin/bash\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
