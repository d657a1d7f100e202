package io.github.candor.read.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.candor.fuzz.Trial;
import io.github.candor.problem.ContentException;
import io.github.candor.problem.Problem;
import io.github.candor.read.ContentReader;
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

/** Entries of which each is harmless, and all together are not. */
class ManyEntriesTest {
    private static final int MOST_SECONDS = 3;

    @TempDir
    Path folder;

    @BeforeEach
    void makeSite() throws IOException {
        write("status.yml", ProblemExample.STATUS);
    }

    @Test
    void followsALongChainOfMergersOnce() throws IOException {
        int many = 2_000;
        for (int i = 0; i < many; i++) {
            write(
                    "incidents/2025-02-13-" + i + ".md",
                    incident(i + 1 < many ? "merged_into: 2025-02-13-" + (i + 1) : ""));
        }

        try (Trial trial = new Trial(
                input -> assertThat(problems())
                        .hasSize(many - 2)
                        .allMatch(one -> one.advice().contains("\"merged_into: 2025-02-13-" + (many - 1) + "\"")),
                2 * MOST_SECONDS)) {
            assertThat(trial.run(new byte[0]).story()).isEmpty();
        }
    }

    @Test
    void saysWhichRepetitionHasHadTooManyWindows() throws IOException {
        write("maintenance/1990-01-01-a.md", hourly("1990-01-01", ""));
        write("maintenance/1990-01-01-b.md", hourly("1990-01-01", ";UNTIL=19900201T000000Z"));
        write("maintenance/2025-01-01-c.md", hourly("2025-01-01", ""));

        assertThat(problems()).singleElement().satisfies(one -> {
            assertThat(one.place()).hasToString("maintenance/1990-01-01-a.md:5:8");
            assertThat(one.statement()).contains("over 10000 windows");
        });
    }

    @Test
    void saysWithWhichRepetitionAllHaveTooManyWindows() throws IOException {
        for (int i = 10; i < 60; i++) {
            write("maintenance/2024-09-01-" + i + ".md", hourly("2024-09-01", ""));
        }

        try (Trial trial = new Trial(
                input -> assertThat(problems()).singleElement().satisfies(one -> {
                    assertThat(one.place().file()).isEqualTo("maintenance/2024-09-01-40.md");
                    assertThat(one.statement()).contains("together");
                }),
                MOST_SECONDS)) {
            assertThat(trial.run(new byte[0]).story()).isEmpty();
        }
    }

    @Test
    void saysFromWhichUpdateOnTooMuchIsTold() throws IOException {
        StringBuilder components = new StringBuilder();
        StringBuilder named = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            components.append(i == 0 ? "" : ", ").append("{id: c" + i + ", name: C" + i + "}");
            named.append(i == 0 ? "" : ", ").append("c" + i + ": major_outage");
        }
        StringBuilder updates = new StringBuilder("## Updates\n");
        for (int i = 0; i <= 100; i++) {
            updates.append("### 2025-02-13 08:" + (i / 60 + 10) + ":" + (i % 60 + 100 + "").substring(1)
                    + " Update\n\nA.\n\n");
        }
        write("status.yml", "title: A\nurl: https://status.example.org/\ncomponents: [" + components + "]\n");
        write(
                "incidents/2025-02-13-a.md",
                "---\ntitle: A\ncomponents: {" + named
                        + "}\nstarted: 2025-02-13 07:20\nresolved: 2025-02-13 08:40\n---\n" + updates);

        assertThat(problems()).last().satisfies(one -> {
            assertThat(one.place()).hasToString("incidents/2025-02-13-a.md:408:5");
            assertThat(one.statement()).isEqualTo("101 updates of 200 components are over 20000 statuses to tell.");
        });
    }

    /** Each entry stands in the feeds of all that it names, and names all of them there: 100 KB become gigabytes. */
    @Test
    void saysWithWhichEntryFeedsNameTooMuch() throws IOException {
        write("status.yml", status(900, ""));
        for (int i = 10; i < 70; i++) {
            write("maintenance/2024-09-01-" + i + ".md", work(i, 300, ""));
        }

        assertThat(problems()).singleElement().satisfies(one -> {
            assertThat(one.place()).hasToString("maintenance/2024-09-01-21.md:3:13");
            assertThat(one.statement())
                    .isEqualTo("With this entry, the feeds of all components name over 1000000 components.");
            assertThat(one.advice()).startsWith("Set feeds.items in status.yml to less than 50");
        });
    }

    @Test
    void countsEachWindowOfRepeatingWorkThatFeedsTell() throws IOException {
        write("status.yml", status(900, ""));
        write("maintenance/2024-09-01-10.md", work(10, 300, "rrule: FREQ=DAILY\n"));

        assertThat(problems())
                .singleElement()
                .satisfies(one -> assertThat(one.place()).hasToString("maintenance/2024-09-01-10.md:3:13"));
    }

    @Test
    void letsFeedsWithFewItemsNameMany() throws Exception {
        write("status.yml", status(300, "feeds: {items: 5}\n"));
        for (int i = 10; i < 70; i++) {
            write("maintenance/2024-09-01-" + i + ".md", work(i, 300, ""));
        }

        assertThat(ContentReader.read(folder, ProblemExample.NOW, ProblemExample.NOW)
                        .content()
                        .maintenance())
                .hasSize(60);
    }

    private static String status(int components, String keys) {
        return "title: A\nurl: https://status.example.org/\n" + keys + "components:\n"
                + IntStream.range(0, components)
                        .mapToObj(i -> "  - {id: c" + i + ", name: C" + i + "}\n")
                        .collect(Collectors.joining());
    }

    private static String work(int number, int components, String key) {
        return "---\ntitle: A\ncomponents: ["
                + IntStream.range(0, components).mapToObj(i -> "c" + i).collect(Collectors.joining(", "))
                + "]\nscheduled_for: 2024-09-01 " + (10 + number / 6) + ":" + number % 6
                + "0\nscheduled_until: 2024-09-01 23:59\n"
                + key + "---\n";
    }

    private List<Problem> problems() {
        return assertThrows(
                        ContentException.class,
                        () -> ContentReader.read(folder, ProblemExample.NOW, ProblemExample.NOW))
                .problems();
    }

    private static String incident(String key) {
        return "---\n"
                + "title: A\n"
                + "components: {login: major_outage}\n"
                + "started: 2025-02-13 07:20\n"
                + "resolved: 2025-02-13 08:20\n"
                + key + "\n---\n";
    }

    private static String hourly(String day, String end) {
        return "---\ntitle: A\nscheduled_for: " + day + " 00:00\nscheduled_until: " + day + " 00:10\nrrule: FREQ=HOURLY"
                + end + "\n---\n";
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
