package io.github.candor.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.Moment;
import io.github.candor.problem.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeParserTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @CsvSource({
        "2025-02-13 07:20,               2025-02-13T07:20:00Z",
        "2025-02-13 7:20,                2025-02-13T07:20:00Z",
        "2025-02-13   07:20,             2025-02-13T07:20:00Z",
        "2025-02-13T07:20,               2025-02-13T07:20:00Z",
        "2025-02-13 07:20:31,            2025-02-13T07:20:31Z",
        "2025-02-13T07:20:31.250Z,       2025-02-13T07:20:31.250Z",
        "2025-07-13 07:20,               2025-07-13T06:20:00Z",
        "2025-07-13 07:20Z,              2025-07-13T07:20:00Z",
        "2025-07-13 07:20 UTC,           2025-07-13T07:20:00Z",
        "2025-07-13 07:20 GMT,           2025-07-13T07:20:00Z",
        "2025-02-13T07:20:00+01:00,      2025-02-13T06:20:00Z",
        "2025-02-13 07:20 +0100,         2025-02-13T06:20:00Z",
        "2025-02-13 07:20 +01,           2025-02-13T06:20:00Z",
        "2025-02-13 07:20-05:30,         2025-02-13T12:50:00Z",
        "1970-01-01 00:00Z,              1970-01-01T00:00:00Z",
        "9999-12-31 23:59Z,              9999-12-31T23:59:00Z",
        "2024-02-29 12:00,               2024-02-29T12:00:00Z",
    })
    void readsEveryFormOfATime(String text, Instant expected) {
        assertThat(moment(text, Edge.BEGIN)).isEqualTo(Moment.at(expected));
        assertThat(moment("~" + text, Edge.END)).isEqualTo(new Moment(expected, null, true));
        assertThat(moment("~ " + text + " ", Edge.END)).isEqualTo(new Moment(expected, null, true));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/London,     2025-02-13, 2025-02-13T00:00:00Z, 2025-02-14T00:00:00Z",
        "Europe/London,     2025-03-30, 2025-03-30T00:00:00Z, 2025-03-30T23:00:00Z",
        "Europe/London,     2025-10-26, 2025-10-25T23:00:00Z, 2025-10-27T00:00:00Z",
        // Midnight did not exist: the day began at one o'clock.
        "America/Sao_Paulo, 2018-11-04, 2018-11-04T03:00:00Z, 2018-11-05T02:00:00Z",
        "Asia/Beirut,       2021-03-28, 2021-03-27T22:00:00Z, 2021-03-28T21:00:00Z",
        // Midnight was there twice: the day began at the first.
        "America/Havana,    2024-11-03, 2024-11-03T04:00:00Z, 2024-11-04T05:00:00Z",
        "Pacific/Apia,      2011-12-29, 2011-12-29T10:00:00Z, 2011-12-30T10:00:00Z",
    })
    void readsABareDayAsItsFirstInstantOrThatOfTheNextDay(ZoneId zone, LocalDate day, Instant begin, Instant end) {
        TimeParser parser = TimeParser.in(zone);
        assertThat(parser.parse(day.toString(), Edge.BEGIN))
                .isEqualTo(new TimeReading.Known(new Moment(begin, day, false)));
        assertThat(parser.parse("~" + day, Edge.END)).isEqualTo(new TimeReading.Known(new Moment(end, day, true)));
    }

    @Test
    void namesTheDaysWhereAZoneSkippedOne() {
        TimeReading reading = TimeParser.in(ZoneId.of("Pacific/Apia")).parse("2011-12-30 12:00", Edge.BEGIN);

        assertThat(((TimeReading.Wrong) reading).statement())
                .isEqualTo("2011-12-30 12:00 does not exist in Pacific/Apia:"
                        + " clocks went from 2011-12-30 00:00 to 2011-12-31 00:00.");
    }

    @Test
    void namesBothReadingsOfATimeThatTheClockSkipped() {
        TimeReading.Wrong wrong = wrong("2025-03-30 01:30");
        assertThat(wrong.rule()).isEqualTo(Rule.NONEXISTENT_TIME);
        assertThat(wrong.statement())
                .isEqualTo("2025-03-30 01:30 does not exist in Europe/London: clocks went from 01:00 to 02:00.");
        assertThat(wrong.advice()).isEqualTo("Write 2025-03-30 00:30Z or 2025-03-30 02:30+01:00, whichever is meant.");
    }

    @Test
    void namesBothReadingsOfATimeThatTheClockShowedTwice() {
        TimeReading.Wrong wrong = wrong("~2025-10-26 01:30:15");
        assertThat(wrong.rule()).isEqualTo(Rule.AMBIGUOUS_TIME);
        assertThat(wrong.statement())
                .isEqualTo("2025-10-26 01:30:15 happens twice in Europe/London, when clocks are turned back.");
        assertThat(wrong.advice())
                .isEqualTo(
                        "Write 2025-10-26 01:30:15+01:00 for the first time or 2025-10-26 01:30:15Z for the second.");
        assertThat(moment("2025-10-26 01:30:15+01:00", Edge.BEGIN).instant())
                .isEqualTo(Instant.parse("2025-10-26T00:30:15Z"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2025-13-40         | there is no month 13
        2025-02-30         | February 2025 has 28 days
        2024-02-30 10:00   | February 2024 has 29 days
        2025-04-31         | April 2025 has 30 days
        2025-01-00         | days count from 1
        1969-12-31         | the year 1969 lies before 1970
        2025-02-13 25:00   | hours go from 00 to 23
        2025-02-13 24:00   | midnight is 00:00 of the next day
        2025-02-13 10:75   | minutes go from 00 to 59
        2025-02-13 10:15:75| seconds go from 00 to 59
        2025-02-13 10:15+25:00 | no clock is +25:00 from UTC
        """)
    void saysWhichNumberIsWrong(String text, String fault) {
        TimeReading.Wrong wrong = wrong(text);
        assertThat(wrong.rule()).isEqualTo(Rule.INVALID_TIME);
        assertThat(wrong.statement()).isEqualTo("\"" + text + "\" is not a time: " + fault + ".");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        13/02/2025            | Did you mean 2025-02-13?
        13/02/2025 07:20      | Did you mean 2025-02-13 07:20?
        02/13/2025            | Did you mean 2025-02-13?
        04.11.2024            | Write year, month and day in this order: 2024-11-04 or 2024-04-11.
        2025/02/13 07:20      | Did you mean 2025-02-13 07:20?
        5/31/2025 2:21 PM     | Did you mean 2025-05-31 14:21?
        5/31/2025 12:05 a.m.  | Did you mean 2025-05-31 00:05?
        2025-2-3              | Did you mean 2025-02-03?
        2025-02-13 7:20am     | Did you mean 2025-02-13 07:20?
        2025-02-13 7:20 pm    | Did you mean 2025-02-13 19:20?
        13 February 2025      | Did you mean 2025-02-13?
        February 13, 2025     | Did you mean 2025-02-13?
        13:57 April 10 2024   | Did you mean 2024-04-10 13:57?
        Thursday 13 February  | The year is missing.
        7:20am                | The date is missing: write it in front, like 2025-02-13 07:20.
        07:20                 | The date is missing: write it in front, like 2025-02-13 07:20.
        yesterday             | A page is built again and again, so a time must name its day.
        now                   | A page is built again and again, so a time must name its day.
        Monday                | A page is built again and again, so a time must name its day.
        2025-02               | It names no day.
        2025                  | It names no day.
        """)
    void guessesWhatWasMeant(String text, String advice) {
        TimeReading.Wrong wrong = wrong(text);
        assertThat(wrong.rule()).isEqualTo(Rule.INVALID_TIME);
        assertThat(wrong.statement()).isEqualTo("\"" + text + "\" is not a time.");
        assertThat(wrong.advice()).isEqualTo(advice + " " + TimeParser.FORMS);
    }

    @ParameterizedTest
    @CsvSource({"''", "~", "soon", "12345", "2025-02-13 07:20 CET", "2025-02-13 Z", "２０２５-02-13", "2025-02-13~", "450"})
    void listsTheFormsForATextThatIsNothingLikeATime(String text) {
        TimeReading.Wrong wrong = wrong(text);
        assertThat(wrong.rule()).isEqualTo(Rule.INVALID_TIME);
        assertThat(wrong.statement()).contains("\"" + text + "\"");
        assertThat(wrong.advice()).contains(TimeParser.FORMS);
    }

    @Test
    void takesBlanksThatDoNotBreakALineForBlanks() {
        assertThat(moment("2025-02-13\u00a007:20", Edge.BEGIN).instant())
                .isEqualTo(Instant.parse("2025-02-13T07:20:00Z"));
    }

    private static Moment moment(String text, Edge edge) {
        TimeReading reading = TimeParser.in(LONDON).parse(text, edge);
        assertThat(reading).isInstanceOf(TimeReading.Known.class);
        return ((TimeReading.Known) reading).moment();
    }

    private static TimeReading.Wrong wrong(String text) {
        TimeReading reading = TimeParser.in(LONDON).parse(text, Edge.BEGIN);
        assertThat(reading).isInstanceOf(TimeReading.Wrong.class);
        return (TimeReading.Wrong) reading;
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-28 10:00 Europe/Paris, 2025-02-28 10:00+01:00",
        "2025-07-28 10:00 CET,          2025-07-28 10:00+02:00",
        "2025-02-28 10:00 UTC+5,        2025-02-28 10:00+05:00",
        "2025-02-28 10:00 Europe/London, 2025-02-28 10:00Z",
    })
    void keepsTheZoneInItsAdvice(String text, String meant) {
        TimeReading reading =
                TimeParser.in(java.time.ZoneId.of("Europe/London")).parse(text, Edge.END);

        assertThat(((TimeReading.Wrong) reading).advice()).startsWith("Did you mean " + meant + "?");
    }

    @Test
    void rejectsADayThatAZoneNeverHad() {
        TimeParser apia = TimeParser.in(java.time.ZoneId.of("Pacific/Apia"));

        assertThat(((TimeReading.Wrong) apia.parse("2011-12-30", Edge.BEGIN)).statement())
                .isEqualTo("2011-12-30 was not a day in Pacific/Apia, whose calendar went on to 2011-12-31.");
        assertThat(apia.parse("2011-12-29", Edge.END)).isInstanceOf(TimeReading.Known.class);
        assertThat(apia.parse("2011-12-31", Edge.END)).isInstanceOf(TimeReading.Known.class);
    }
}
