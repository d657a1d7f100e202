package io.github.candor.migrate.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.problem.Place;
import io.github.candor.problem.Problem;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TomlReaderTest {
    private static List<Problem> problems(String text) {
        Problems problems = new Problems();
        TomlReader.read("a.toml", text, 3, problems);
        return problems.sorted();
    }

    /** The library goes down such a key once more for each of its parts, until its stack ends. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "title = 'x'\nK = 1",
                "title = \"\"\"a\n b\"\"\"\nK = 1",
                "title = 'x' # ' \"\nK = 1",
                "title = \"\\\"\"\n[K]",
                "title = 'x'\n[[K]]\na = 1",
                "title = 'x'\n\"a\" . K = 1",
                "title = 'x'\na = {b = 1, K = 1}"
            })
    void refusesKeysOfTooManyParts(String text) {
        String key = "a" + ".a".repeat(20_000);

        assertThat(problems(text.replace("K", key))).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.TOO_LARGE);
            assertThat(problem.statement()).isEqualTo("This key has over 20 parts.");
            assertThat(problem.place().line()).isGreaterThan(3);
        });
    }

    @Test
    void namesTheTwentiethDot() {
        assertThat(problems("a = 1\n" + "b.".repeat(30) + "c = 1"))
                .extracting(Problem::place)
                .containsExactly(new Place("a.toml", 4, 40));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "K.a = 1",
                "'K.K' = 1",
                "a = 'K.K'",
                "a = \"\\\"K.K\"",
                "a = \"\"\"K.K\nK.K \\\"\"\" K.K\"\"\"",
                "a = '''K.K\nK.K'''",
                "a = 1 # K.K",
                "a = [1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5,"
                        + " 1.5, 1.5]"
            })
    void takesDotsForPartsOnlyInAKey(String text) {
        assertThat(problems(text.replace("K", "a" + ".a".repeat(18)))).isEmpty();
    }

    /** The library compares each key of a table with all others; so does it in a table on one line. */
    @ParameterizedTest
    @ValueSource(strings = {"K = 1\n", "\"a\".K = 1\n", "a.K = 1\n"})
    void refusesTablesOfTooManyKeys(String line) {
        assertThat(problems(many(line, 200_000)))
                .extracting(Problem::statement)
                .containsExactly("There are over 5000 keys.");
        assertThat(problems("a = {" + many("K = 1, ", 200_000) + "}"))
                .extracting(Problem::statement)
                .containsExactly("There are over 5000 keys.");
    }

    @Test
    void countsTheKeysOfEachTableForThemselves() {
        assertThat(problems("[a]\n" + many("K = 1\n", 3_000) + "  [b]\n" + many("K = 1\n", 3_000)))
                .isEmpty();
    }

    private static String many(String one, int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> one.replace("K", "k" + i))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a = \"", "a = '''", "a = \"\"\"\\", "a = \"\\", "\"", "#", "a.", "[", "a = \"\\\n\""})
    void answersWhatIsNeverClosed(String text) {
        assertThat(problems(text)).hasSizeLessThanOrEqualTo(1);
    }
}
