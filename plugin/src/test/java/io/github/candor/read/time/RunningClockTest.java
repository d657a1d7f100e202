package io.github.candor.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.Moment;
import io.github.candor.problem.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunningClockTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private final RunningClock clock = new RunningClock(AMSTERDAM, LocalDate.of(2024, 11, 4));

    @Test
    void readsATimeWithoutADayOnTheLastDayNamed() {
        assertThat(read("07:30")).isEqualTo(known("2024-11-04T06:30:00Z"));
        assertThat(read("Tuesday 5th November")).isEqualTo(day("2024-11-05"));
        assertThat(read("6:30am")).isEqualTo(known("2024-11-05T05:30:00Z"));
        assertThat(read("2025-07-01 10:00")).isEqualTo(known("2025-07-01T08:00:00Z"));
        assertThat(read("11:00")).isEqualTo(known("2025-07-01T09:00:00Z"));
        assertThat(read("2 July")).isEqualTo(day("2025-07-02"));
        assertThat(read("Wednesday")).isEqualTo(day("2025-07-02"));
    }

    @Test
    void readsAZoneBehindATimeForThatTimeAlone() {
        assertThat(read("11:19 GMT")).isEqualTo(known("2024-11-04T11:19:00Z"));
        assertThat(read("12:20")).isEqualTo(known("2024-11-04T11:20:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-27 01:30 BST,   2024-10-27T00:30:00Z",
        "2024-10-27 01:30 GMT,   2024-10-27T01:30:00Z",
        "2024-10-27 02:30 CEST,  2024-10-27T00:30:00Z",
        "2024-10-27 02:30 (CET), 2024-10-27T01:30:00Z",
        "2024-11-03 01:30 EDT,   2024-11-03T05:30:00Z",
        "2024-11-03 01:30 EST,   2024-11-03T06:30:00Z",
    })
    void takesAnAbbreviationForTheHourThatClocksShowTwice(String text, String expected) {
        assertThat(read(text)).isEqualTo(known(expected));
    }

    @Test
    void takesItForBothEndsOfASpan() {
        TimeMark mark = mark("2024-10-27 01:20–01:40 BST");
        Moment from = ((TimeReading.Known) clock.read(mark)).moment();
        assertThat(clock.readEnd(mark, from)).isEqualTo(known("2024-10-27T00:40:00Z"));
    }

    @Test
    void keepsItsDayInAnotherZone() {
        RunningClock other = clock.in(ZoneId.of("UTC"));
        assertThat(other.read(mark("07:30"))).isEqualTo(known("2024-11-04T07:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Monday 5th November | "Monday 5th November" is not right: 2024-11-05 is a Tuesday.
            Monday 5 Nov 2024   | "Monday 5 Nov 2024" is not right: 2024-11-05 is a Tuesday.
            Tuesday             | "Tuesday" is not right: 2024-11-04 is a Monday.
            """)
    void rejectsAWeekdayThatDoesNotFitTheDate(String text, String statement) {
        assertThat(wrong(read(text)).statement()).isEqualTo(statement);
    }

    @Test
    void rejectsALeapDayOfAnotherYear() {
        RunningClock of2023 = new RunningClock(AMSTERDAM, LocalDate.of(2023, 1, 1));
        assertThat(wrong(of2023.read(mark("29 February"))).statement())
                .isEqualTo("\"29 February\" is not a day of 2023.");
        assertThat(of2023.read(mark("29 February 2024"))).isEqualTo(day("2024-02-29"));
    }

    @ParameterizedTest
    @CsvSource({"07:30", "5 November", "Tuesday 5 November", "Tuesday"})
    void asksForTheDateWhenNoneWasNamed(String text) {
        TimeReading.Wrong wrong = wrong(new RunningClock(AMSTERDAM, null).read(mark(text)));
        assertThat(wrong.rule()).isEqualTo(Rule.INVALID_TIME);
        assertThat(wrong.statement()).isEqualTo("\"" + text + "\" does not say of which day it is.");
        assertThat(wrong.advice()).contains("Write the date");
    }

    @Test
    void passesOnWhatIsWrongWithAClock() {
        assertThat(wrong(read("2025-03-30 02:30")).rule()).isEqualTo(Rule.NONEXISTENT_TIME);
        assertThat(wrong(read("2025-10-26 02:30")).rule()).isEqualTo(Rule.AMBIGUOUS_TIME);
        assertThat(wrong(read("13:00pm")).rule()).isEqualTo(Rule.INVALID_TIME);
    }

    private TimeReading read(String text) {
        return clock.read(mark(text));
    }

    private static TimeMark mark(String text) {
        return Objects.requireNonNull(TimeMarkParser.parse(text));
    }

    private static TimeReading known(String instant) {
        return new TimeReading.Known(Moment.at(Instant.parse(instant)));
    }

    private static TimeReading day(String text) {
        LocalDate day = LocalDate.parse(text);
        return new TimeReading.Known(new Moment(day.atStartOfDay(AMSTERDAM).toInstant(), day, false));
    }

    private static TimeReading.Wrong wrong(TimeReading reading) {
        assertThat(reading).isInstanceOf(TimeReading.Wrong.class);
        return (TimeReading.Wrong) reading;
    }
}
