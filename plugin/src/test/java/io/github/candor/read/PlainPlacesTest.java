package io.github.candor.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.FileName;
import io.github.candor.problem.Problem;
import io.github.candor.problem.ProblemReport;
import io.github.candor.problem.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Odd names and aliases are answered with what is wrong with them, where it stands. */
class PlainPlacesTest {
    private static final String ENTRY = "---\ntitle: A\nstarted: 2025-05-30\nresolved: 2025-05-31\n---\n";

    @TempDir
    Path content;

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a?b", " a ", "::error::x", "a\u001bb", "A"})
    void saysWhatAFileNameIsMadeOf(String name) throws IOException {
        write("incidents/" + name + ".md", ENTRY);

        assertThat(invalidIds())
                .singleElement()
                .satisfies(one -> assertThat(one.advice()).startsWith("Use lower-case letters, digits and hyphens"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "nul.x", "a."})
    void saysWhichNamesAreNoneOnSomeDisk(String name) throws IOException {
        write("incidents/" + name + ".md", ENTRY);

        assertThat(invalidIds())
                .singleElement()
                .satisfies(one -> assertThat(one.advice()).isEqualTo(FileName.ADVICE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "../x", "a b", "a\\eb"})
    void saysWhatAnIdIsMadeOf(String id) throws IOException {
        write("status.yml", ProblemExample.STATUS.replace("id: login", "id: \"" + id + "\""));

        assertThat(invalidIds())
                .singleElement()
                .satisfies(one ->
                        assertThat(one.advice()).startsWith("Use lower-case letters, digits and single hyphens"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n::error::pwned", "a\r::error::pwned", "a\tb"})
    void keepsAPlaceInItsLine(String name) throws IOException {
        write("incidents/" + name + ".md", ENTRY);

        String report = ProblemReport.of(invalidIds());
        assertThat(report.lines()).hasSize(3);
        assertThat(report).startsWith("incidents/a\\u000").doesNotContain("\r", "\t");
    }

    @Test
    void saysWhereAnAliasStandsAndNotWhereItWasNamed() throws IOException {
        write(
                "incidents/2025-05-30-a.md",
                "---\ntitle: &a A title\nstarted: 2025-05-30\nresolved: 2025-05-31\nmerged_into: *a\n---\n");

        assertThat(invalidIds())
                .singleElement()
                .satisfies(one -> assertThat(one.place()).hasToString("incidents/2025-05-30-a.md:5:14"));
    }

    private List<Problem> invalidIds() throws IOException {
        write(
                "status.yml",
                Files.exists(content.resolve("status.yml"))
                        ? Files.readString(content.resolve("status.yml"))
                        : ProblemExample.STATUS);
        return ProblemExample.problemsIn(content).stream()
                .filter(one -> one.rule() == Rule.INVALID_ID)
                .toList();
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(content.resolve(name).getParent());
        Files.writeString(content.resolve(name), text);
    }
}
