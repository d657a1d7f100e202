package io.github.candor.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.problem.Level;
import io.github.candor.problem.Problem;
import io.github.candor.problem.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule is documented, by an example that breaks it and the same one fixed. */
class RulesTest {
    private static final Path DOCUMENT = Path.of("RULES.md");

    @TempDir
    Path scratch;

    private RuleExamples examples;

    @BeforeEach
    void openExamples() throws IOException {
        examples = new RuleExamples(scratch);
    }

    @Test
    void haveAnExampleEach() {
        assertThat(examples.rules())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Rule.values()).map(Rule::id).toList());
    }

    @ParameterizedTest
    @EnumSource
    void areBrokenByTheBadExampleAlone(Rule rule) throws IOException {
        assertThat(examples.problems(examples.bad(rule)))
                .extracting(Problem::rule)
                .containsOnly(rule);
    }

    @ParameterizedTest
    @EnumSource
    void areKeptByTheGoodExample(Rule rule) throws IOException {
        assertThat(examples.good(rule).files()).isNotEmpty();
        assertThat(examples.problems(examples.good(rule))).isEmpty();
    }

    @Test
    void standInTheDocumentAsTheExamplesShowThem() throws IOException {
        String document = new RuleDocument(examples).write();
        if (System.getProperty("candor.rewriteExamples") != null) {
            Files.writeString(DOCUMENT, document);
        }

        assertThat(Files.readString(DOCUMENT))
                .as("RULES.md; -Dcandor.rewriteExamples writes it")
                .isEqualTo(document);
    }

    @ParameterizedTest
    @EnumSource
    void haveASectionWithBothExamplesAndTheAnswer(Rule rule) throws IOException {
        String document = Files.readString(DOCUMENT);
        assertThat(document).as("RULES.md; -Dcandor.rewriteExamples writes it").contains("\n## " + rule.id() + "\n");
        String section = document.split("\n## " + rule.id() + "\n", -1)[1].split("\n## [a-z-]+\n", 2)[0];

        assertThat(section)
                .contains(rule.meaning(), "(" + (isAdvice(rule) ? "warning: " : "") + rule.id() + ")")
                .containsSubsequence("\nBad:\n", "```", "\nThe answer:\n", "```", "\nGood:\n", "```");
    }

    private static boolean isAdvice(Rule rule) {
        return rule.defaultLevel() == Level.WARNING;
    }
}
