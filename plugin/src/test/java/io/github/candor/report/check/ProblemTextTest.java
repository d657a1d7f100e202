package io.github.candor.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.problem.Problem;
import io.github.candor.problem.ProblemReport;
import io.github.candor.read.ProblemExample;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
