package io.github.candor.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.problem.ContentException;
import io.github.candor.problem.Problem;
import io.github.candor.problem.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockSkewTest {
    private static final Instant CLOCK = Instant.parse("2025-02-13T08:00:30Z");

    @TempDir
    Path folder;

    @Test
    void takesWhatIsAMinuteAheadForNow() throws Exception {
        Reading reading = incident("started: 2025-02-13 08:01", "");

        assertThat(reading.now()).isEqualTo("2025-02-13T08:01:00Z");
        assertThat(reading.warnings()).isEmpty();
    }

    @Test
    void takesTheNewestUpdateOfAFasterClockForNow() throws Exception {
        Reading reading =
                incident("started: 2025-02-13 07:50", "## Updates\n### 2025-02-13 08:02 Identified\nOld keys.\n");

        assertThat(reading.now()).isEqualTo("2025-02-13T08:02:00Z");
        assertThat(reading.warnings()).isEmpty();
    }

    @Test
    void takesMaintenanceThatWasCompletedByAFasterClock() throws Exception {
        write("maintenance/a.md", """
                ---
                title: Upgrade
                scheduled_for: 2025-02-13 07:00
                scheduled_until: 2025-02-13 09:00
                completed: 2025-02-13 08:03
                ---
                """);

        assertThat(read(CLOCK, CLOCK).now()).isEqualTo("2025-02-13T08:03:00Z");
    }

    @Test
    void takesTheTimelineAndNoticesOfAFasterClock() throws Exception {
        write("notices/n.md", "---\ntitle: Hello\npublished: 2025-02-13 08:04\n---\nHello.\n");
        Reading reading = incident("started: 2025-02-13 07:50", "## Timeline\n- 08:01 – We look.\n");

        assertThat(reading.now()).isEqualTo("2025-02-13T08:04:00Z");
    }

    @Test
    void refusesWhatIsFurtherAhead() {
        assertThatThrownBy(() -> incident("started: 2025-02-13 08:06", ""))
                .isInstanceOfSatisfying(
                        ContentException.class,
                        e -> assertThat(e.problems()).extracting(Problem::rule).containsExactly(Rule.FUTURE_TIME));
    }

    @Test
    void hidesAnUpdateThatIsFurtherAhead() throws Exception {
        Reading reading =
                incident("started: 2025-02-13 07:50", "## Updates\n### 2025-02-13 08:30 Identified\nOld keys.\n");

        assertThat(reading.now()).isEqualTo(CLOCK);
        assertThat(reading.warnings()).extracting(Problem::rule).contains(Rule.SHOWN_LATER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-13T07:55:00Z", "2025-02-13T07:59:40Z"})
    void leavesAnInstantOfThePastAsItWasChosen(Instant now) throws Exception {
        incident("started: 2025-02-13 07:50", "## Updates\n### 2025-02-13 08:01 Identified\nOld keys.\n");

        assertThat(read(now, CLOCK).now()).isEqualTo(now);
    }

    @Test
    void takesAnInstantCutToSecondsForTheClock() throws Exception {
        incident("started: 2025-02-13 08:01", "");

        assertThat(read(CLOCK, CLOCK.plusMillis(400)).now()).isEqualTo("2025-02-13T08:01:00Z");
    }

    @Test
    void leavesPlansForLater() throws Exception {
        write("maintenance/a.md", """
                ---
                title: Upgrade
                scheduled_for: 2025-02-13 08:02
                scheduled_until: 2025-02-13 08:04
                ---
                """);

        assertThat(read(CLOCK, CLOCK).now()).isEqualTo(CLOCK);
    }

    private Reading incident(String start, String body) throws IOException, ContentException {
        write(
                "incidents/a.md",
                "---\ntitle: Sign-in fails\ncomponents: {login: major_outage}\n" + start
                        + "\n---\nNobody can sign in.\n\n" + body);
        return read(CLOCK, CLOCK);
    }

    private Reading read(Instant now, Instant clock) throws IOException, ContentException {
        write(
                "status.yml",
                "title: Status\nurl: https://status.example.org/\ncomponents: [{id: login, name: Login}]\n");
        return ContentReader.read(folder, now, clock);
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }
}
