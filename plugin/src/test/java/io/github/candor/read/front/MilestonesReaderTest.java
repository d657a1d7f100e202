package io.github.candor.read.front;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.Milestone;
import io.github.candor.model.Milestones;
import io.github.candor.model.Moment;
import io.github.candor.problem.ContentException;
import io.github.candor.problem.Problem;
import io.github.candor.problem.Rule;
import io.github.candor.read.ContentReader;
import io.github.candor.read.ProblemExample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MilestonesReaderTest {
    @TempDir
    Path content;

    @Test
    void takesADayForAnyTimeOfItBesideTimesOfTheSameDay() throws Exception {
        Milestones read = milestones("""
                started: 2025-02-10 15:00
                detected: 2025-02-10
                resolved: 2025-02-10 16:00
                ---
                """);

        Moment detected = Objects.requireNonNull(read.get(Milestone.DETECTED));
        assertThat(detected.day()).isEqualTo(LocalDate.of(2025, 2, 10));
        assertThat(detected.instant()).isEqualTo(Instant.parse("2025-02-10T16:00:00Z"));
    }

    @Test
    void seesAContradictionOverADayInBetween() throws Exception {
        assertThat(problems("""
                started: 2025-02-10 15:00
                detected: 2025-02-10
                resolved: 2025-02-10 14:00
                ---
                """)).extracting(Problem::rule).containsExactly(Rule.MILESTONE_ORDER);
    }

    @Test
    void takesTheTimeWhereAnotherPlaceNamesOnlyItsDay() throws Exception {
        Milestones read = milestones("""
                started: 2025-02-10 15:00
                detected: 2025-02-10
                resolved: 2025-02-10
                ---
                ## Timeline
                - 15:10 **Detected** by an alert.

                ## Updates
                ### 2025-02-10 16:00 Resolved
                """);

        assertThat(read.get(Milestone.DETECTED)).isEqualTo(Moment.at(Instant.parse("2025-02-10T15:10:00Z")));
        assertThat(read.get(Milestone.RESOLVED)).isEqualTo(Moment.at(Instant.parse("2025-02-10T16:00:00Z")));
    }

    @Test
    void seesThatATimeIsOfAnotherDay() throws Exception {
        assertThat(problems("""
                started: 2025-02-10 15:00
                resolved: 2025-02-11
                ---
                ## Timeline
                - 15:10 **Resolved**
                """)).extracting(Problem::rule).containsExactly(Rule.MILESTONE_CONFLICT);
    }

    private Milestones milestones(String rest) throws IOException, ContentException {
        write(rest);
        return ContentReader.read(content, ProblemExample.NOW, ProblemExample.NOW)
                .content()
                .incidents()
                .get(0)
                .milestones();
    }

    private List<Problem> problems(String rest) throws IOException {
        write(rest);
        return ProblemExample.problemsIn(content);
    }

    private void write(String rest) throws IOException {
        Files.writeString(content.resolve("status.yml"), ProblemExample.STATUS);
        Files.createDirectories(content.resolve("incidents"));
        String head = "---\ntitle: Sign-in fails\ncomponents: {login: major_outage}\n";
        Files.writeString(content.resolve("incidents/one.md"), head + rest);
    }
}
