package io.github.candor.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.problem.Level;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problem;
import io.github.candor.problem.ProblemReport;
import io.github.candor.problem.Rule;
import io.github.candor.read.ProblemExample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTextTest {
    @TempDir
    Path content;

    static List<String> examples() throws IOException {
        return ProblemExample.names(ProblemExample.PROBLEMS);
    }

    @Test
    void showsPlaceRuleStatementAdviceAndTheLineWithACaret() throws IOException {
        assertThat(text("a-component-that-does-not-exist")).isEqualTo("""
            incidents/2025-02-13-outage.md:3:14 (unknown-name)
              There is no component "logn".
              Did you mean "login"? Use one of login, search.

                3 | components: {logn: major_outage}
                  |              ^\
            """);
    }

    @Test
    void saysThatAWarningIsOne() throws IOException {
        assertThat(text("a-title-that-is-too-long")).contains(" (warning: long-title)\n");
    }

    @Test
    void neverRepeatsALineWithASecret() throws IOException {
        assertThat(text("what-should-not-be-public"))
                .contains("(warning: secret-token)", "7 | Ask jane.doe@example.org")
                .doesNotContain("8 | ", "abcdefghijklmnopqrstuvwxyz");
    }

    @Test
    void showsNoLineOfWhatALinkLeadsTo() throws IOException {
        Path elsewhere = Files.writeString(content.resolve("elsewhere.txt"), "secret\n");
        Path folder = Files.createDirectories(content.resolve("content"));
        Files.createSymbolicLink(folder.resolve("status.yml"), elsewhere);
        Files.createSymbolicLink(folder.resolve("incidents"), Files.createDirectories(content.resolve("other")));
        Files.writeString(content.resolve("other/a.md"), "secret\n");
        List<Problem> problems = Stream.of("status.yml", "incidents/a.md")
                .map(name -> problem(new Place(name, 1, 2)))
                .toList();

        assertThat(ProblemText.of(problems, SourceLines.in(folder)).write(problems))
                .doesNotContain("secret");
    }

    @Test
    void showsTheFirstThousandOfMoreThanAnybodyReadsAndErrorsAmongThem() throws IOException {
        Files.writeString(content.resolve("a.md"), "x".repeat(400_000));
        List<Problem> problems = new ArrayList<>();
        IntStream.rangeClosed(1, 100_000)
                .mapToObj(i -> new Problem(Rule.LONG_TITLE, Level.WARNING, new Place("a.md", 1, i), "Long.", ""))
                .forEach(problems::add);
        problems.add(problem(new Place("b.md", 1, 1)));

        assertThat(ProblemText.of(problems, SourceLines.in(content)).write(problems))
                .contains("b.md:1:1", "a.md:1:999", "There are 99001 more")
                .doesNotContain("a.md:1:1000 ");
    }

    private static Problem problem(Place place) {
        return new Problem(Rule.UNREADABLE_FILE, Level.ERROR, place, "Wrong.", "");
    }

    @Test
    void pointsAtNothingInAFileThatIsWrongAsAWhole() throws IOException {
        assertThat(text("a-file-with-nothing-in-it")).doesNotContain("^");
        assertThat(text("no-status-file")).doesNotContain("^");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void saysEverythingThatIsSaidWithoutTheLine(String example) throws IOException {
        List<Problem> problems = problems(example);
        String text = ProblemText.of(problems, SourceLines.in(content)).write(problems);

        for (Problem problem : problems) {
            String[] said = ProblemReport.of(problem).split("\n", 2);
            assertThat(text).contains(problem.place() + " (", said[1]);
        }
    }

    private String text(String example) throws IOException {
        List<Problem> problems = problems(example);
        return ProblemText.of(problems, SourceLines.in(content)).write(problems);
    }

    private List<Problem> problems(String example) throws IOException {
        new ProblemExample(ProblemExample.PROBLEMS.resolve(example)).copyTo(content);
        return ProblemExample.problemsIn(content);
    }

    /** Whatever is wrong, and wherever: the log has neither the line nor the words of it that log in. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "links: [{name: x, url: \"https://u:hunter2@h.example/\"]",
                "support: {a: ghp_hunter2ABCDEFGHIJKLMNOPQRSTUVWXYZ12345, b: [}",
                "description: \"ghp_hunter2ABCDEFGHIJKLMNOPQRSTUVWXYZ12345",
                "timezone: https://u:hunter2@h.example/",
                "language: https//u:hunter2@h.example/",
                "support: //u:hunter2@h.example/",
                "https://u:hunter2@h.example/: x",
                "ghp_hunter2ABCDEFGHIJKLMNOPQRSTUVWXYZ12345: x",
                "theme: {accent: \"https://u:hunter2@h.example/\", logo: \"https://u:hunter2@h.example/l.png\"}",
                "feeds: {aliases: {\"https://u:hunter2@h.example/x\": history.rss}}",
                "severities: https://hooks.slack.com/services/T0/B0/hunter2hunter2",
                "notify: [{channel: slack, to: \"https://hooks.slack.com/services/T0/B0/hunter2\"}]",
                "notify: [{channel: mail, to: a@b.example, server: \"smtps://me:hunter2@mail.example.org/\"}]",
                "notify: [{channel: webhook, to: X, secret: \"hunter2 is my key\"}]",
                "notify: [{channel: nosuch, to: \"hunter2 x\"}]"
            })
    void repeatsNoSecret(String line) throws IOException {
        String status = "title: T\nurl: https://status.example.org/\ncomponents: [{id: login, name: Login}]\n";
        Files.writeString(content.resolve("status.yml"), status + line + "\n");
        List<Problem> problems = ProblemExample.problemsIn(content);

        assertThat(problems).isNotEmpty();
        assertThat(ProblemText.of(problems, SourceLines.in(content)).write(problems))
                .contains("status.yml:4:")
                .doesNotContain("hunter2");
        assertThat(new String(SarifLog.of(problems, "", "1"), StandardCharsets.UTF_8))
                .doesNotContain("hunter2");
    }
}
