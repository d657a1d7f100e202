package io.github.candor.read.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.problem.Problem;
import io.github.candor.problem.Rule;
import io.github.candor.read.ProblemExample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Few entries of which each makes very many pages, and many that each page names. */
class CrowdedEntriesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void makeSite() throws IOException {
        write("status.yml", ProblemExample.STATUS);
    }

    @ParameterizedTest
    @CsvSource({"tags, t%d, 51, 50", "aliases, /a/%d/, 101, 100"})
    void refusesMorePagesOfAnEntryThanAnybodyAsksFor(String key, String value, int many, int most) throws IOException {
        String list = IntStream.range(0, many)
                .mapToObj(i -> "  - " + value.replace("%d", String.valueOf(i)))
                .collect(Collectors.joining("\n"));
        write("notices/2025-01-01-a.md", "---\ntitle: A\npublished: 2025-01-01\n" + key + ":\n" + list + "\n---\n");

        assertThat(problems()).singleElement().satisfies(one -> {
            assertThat(one.place()).hasToString("notices/2025-01-01-a.md:" + (4 + many) + ":5");
            assertThat(one.rule()).isEqualTo(Rule.TOO_LARGE);
            assertThat(one.statement()).isEqualTo(key + " has " + many + " values; " + most + " are allowed.");
        });
    }

    @Test
    void saysWithWhichEntryTooMuchGoesOnAtOnce() throws IOException {
        for (int i = 0; i <= 500; i++) {
            write("incidents/2025-02-13-" + (1000 + i) + ".md", incident(i, ""));
        }

        assertThat(problems())
                .filteredOn(one -> one.rule() == Rule.TOO_LARGE)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.place()).hasToString("incidents/2025-02-13-1500.md:4:10");
                    assertThat(one.statement()).isEqualTo("With this entry, over 500 go on in \"login\" at once.");
                });
    }

    @Test
    void countsPlannedWorkToo() throws IOException {
        for (int i = 0; i <= 500; i++) {
            write("maintenance/2025-07-01-" + (1000 + i) + ".md", """
                ---
                title: A
                components: [search]
                scheduled_for: 2025-07-01 10:00
                scheduled_until: 2025-07-01 11:00
                ---
                """);
        }

        assertThat(problems())
                .extracting(one -> one.place().toString())
                .containsExactly("maintenance/2025-07-01-1500.md:4:16");
    }

    @Test
    void letsAnyNumberFollowOneAnother() throws IOException {
        for (int i = 0; i <= 1_000; i++) {
            String end = "resolved: 2025-02-" + (13 + (i + 1) / 1440) + " "
                    + (100 + (i + 1) / 60 % 24 + "").substring(1) + ":" + (100 + (i + 1) % 60 + "").substring(1) + "\n";
            write("incidents/2025-02-13-" + (1000 + i) + ".md", incident(i, end));
        }

        assertThat(problems()).filteredOn(one -> one.rule() == Rule.TOO_LARGE).isEmpty();
    }

    private static String incident(int minute, String end) {
        return "---\ntitle: A\ncomponents: {login: major_outage}\nstarted: 2025-02-13 "
                + (100 + minute / 60 + "").substring(1) + ":" + (100 + minute % 60 + "").substring(1) + "\n" + end
                + "---\n";
    }

    private List<Problem> problems() {
        return ProblemExample.problemsIn(folder);
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }
}
