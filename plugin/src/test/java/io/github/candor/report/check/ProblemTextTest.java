package io.github.candor.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.problem.Level;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problem;
import io.github.candor.problem.ProblemReport;
import io.github.candor.problem.Rule;
import io.github.candor.read.ProblemExample;
import java.io.IOException;
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
                      |              ^""");
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
}
