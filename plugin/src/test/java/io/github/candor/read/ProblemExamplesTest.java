package io.github.candor.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.candor.problem.Place;
import io.github.candor.problem.Problem;
import io.github.candor.problem.ProblemReport;
import io.github.candor.problem.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code examples/problems} is content with one mistake, and {@code expected.txt} is the whole answer to it.
 * {@code mvn test -Dcandor.rewriteExamples} rewrites the answers; read them as their author would, at night.
 */
class ProblemExamplesTest {
    private static final Path EXAMPLES = ProblemExample.PROBLEMS;

    @TempDir
    Path content;

    static List<String> examples() throws IOException {
        return ProblemExample.names(EXAMPLES);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isAnswered(String example) throws IOException {
        String answer = ProblemReport.of(problems(example)) + "\n";
        Path expected = EXAMPLES.resolve(example).resolve("expected.txt");
        if (System.getProperty("candor.rewriteExamples") != null) {
            Files.writeString(expected, answer);
        }

        assertThat(expected)
                .as("the answer to a new example; -Dcandor.rewriteExamples writes it")
                .exists();
        assertThat(answer)
                .as("the answer to %s; if it is meant, -Dcandor.rewriteExamples writes it", example)
                .isEqualTo(Files.readString(expected));
        assertThat(answer).isNotBlank().doesNotContain(content.toString());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void showsNothingOfTheMachine(String example) throws IOException {
        assertThat(Files.readString(EXAMPLES.resolve(example).resolve("expected.txt")))
                .doesNotContain("Exception", "\tat ", "org.yaml", "java.")
                .doesNotContainPattern("(?m)^/|[ \"(]/(?:home|tmp|work|Users|var)/|\\b[A-Z]:\\\\");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void pointsAtACharacterThatIsThere(String example) throws IOException {
        for (Problem problem : problems(example)) {
            Path file = content.resolve(example).resolve(problem.place().file());
            boolean isWhole =
                    problem.place().equals(Place.startOf(problem.place().file()));
            if (!isWhole) {
                String line = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                        .split("\n", -1)[problem.place().line() - 1];
                assertThat(problem.place().column()).as("%s", problem).isBetween(1, line.length() + 1);
            }
        }
    }

    @Test
    void answersEveryRuleInSomeExample() throws IOException {
        Set<Rule> answered = EnumSet.noneOf(Rule.class);
        for (String example : examples()) {
            answered.addAll(problems(example).stream().map(Problem::rule).collect(Collectors.toSet()));
        }
        answered.add(Rule.TOO_LARGE); // Tested below: no such file should lie in the sources.

        assertThat(answered).containsExactlyInAnyOrder(Rule.values());
    }

    @Test
    void refusesAFileThatIsTooLarge() throws IOException {
        Files.writeString(content.resolve("status.yml"), ProblemExample.STATUS);
        Files.createDirectories(content.resolve("incidents"));
        Files.writeString(content.resolve("incidents/large.md"), "x".repeat(2 << 20));

        assertThat(read()).extracting(Problem::rule).containsExactly(Rule.TOO_LARGE);
    }

    @Test
    void refusesBracketsThatWouldTakeMinutesToRead() throws IOException {
        Files.writeString(content.resolve("status.yml"), ProblemExample.STATUS);
        Files.createDirectories(content.resolve("pages"));
        Files.writeString(content.resolve("pages/one.md"), "---\ntitle: One\n---\n" + "![[]()".repeat(100_000));

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(20), this::read))
                .extracting(Problem::rule)
                .containsExactly(Rule.TOO_LARGE);
    }

    @Test
    void refusesAliasesThatMakeLittleTextIntoVeryMuch() throws IOException {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 9; i++) {
            String last = "*a" + (i - 1);
            bomb.append("a").append(i).append(": &a").append(i).append(" [");
            bomb.append(String.join(", ", List.of(last, last, last, last, last, last, last, last, last)));
            bomb.append("]\n");
        }
        Files.writeString(content.resolve("status.yml"), bomb.toString());

        assertThat(read())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.isError()).isTrue());
    }

    @Test
    void refusesNestingWithoutEnd() throws IOException {
        Files.writeString(content.resolve("status.yml"), "title: " + "[".repeat(50_000));

        assertThat(read()).isNotEmpty();
    }

    private List<Problem> problems(String example) throws IOException {
        new ProblemExample(EXAMPLES.resolve(example)).copyTo(content.resolve(example));
        return ProblemExample.problemsIn(content.resolve(example));
    }

    private List<Problem> read() {
        return ProblemExample.problemsIn(content);
    }
}
