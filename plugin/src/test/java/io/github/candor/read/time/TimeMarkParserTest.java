package io.github.candor.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeMarkParserTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            07:20 – went out                      | 07:20                                | went out
            07:20 - went out                      | 07:20                                | went out
            07:20 — went out                      | 07:20                                | went out
            07:20: went out                       | 07:20                                | went out
            07:20 went out                        | 07:20                                | went out
            07:20, went out                       | 07:20                                | went out
            07:20                                 | 07:20                                | ''
            7:20am deployed                       | 07:20                                | deployed
            7.20 pm deployed                      | 19:20                                | deployed
            7pm deployed                          | 19:00                                | deployed
            7:20 a.m. deployed                    | 07:20                                | deployed
            09:00 AM: Issue detected              | 09:00                                | Issue detected
            09:00 AM:Issue detected               | 09:00                                | Issue detected
            12:00pm Two users                     | 12:00                                | Two users
            12:05am Nobody                        | 00:05                                | Nobody
            12:30 PM: over                        | 12:30                                | over
            10:30:15 exact                        | 10:30:15                             | exact
            10:30:15.250 exact                    | 10:30:15.250                         | exact
            11:19 GMT We saw it                   | 11:19 UTC                            | We saw it
            11:19 (CET) We saw it                 | 11:19 Europe/Brussels                | We saw it
            11:19Z We saw it                      | 11:19 UTC                            | We saw it
            11:19 UTC+1: We saw it                | 11:19 +01:00                         | We saw it
            11:19 UTC+05:30 We saw it             | 11:19 +05:30                         | We saw it
            11:19+01:00 We saw it                 | 11:19 +01:00                         | We saw it
            11:19 Europe/Zurich – We saw it       | 11:19 Europe/Zurich                  | We saw it
            2024-10-14 10:30 Planning began       | 2024-10-14 10:30                     | Planning began
            2024-10-14T10:30:00Z Planning began   | 2024-10-14 10:30 UTC                 | Planning began
            2024-10-14 10:30 -05:00 – Planning    | 2024-10-14 10:30 -05:00              | Planning
            2024-10-14, 10:30: Planning           | 2024-10-14 10:30                     | Planning
            2024-10-14 – 10:30 Planning           | 2024-10-14 10:30                     | Planning
            13:57 April 10 2024 Release           | 2024-04-10 13:57                     | Release
            10:51, April 24, 2024 Ran a query     | 2024-04-24 10:51                     | Ran a query
            13:57 on 10 April 2024 Release        | 2024-04-10 13:57                     | Release
            13:57 10 April Release                | --04-10 13:57                        | Release
            5 November 2024 at 10:30 – x          | 2024-11-05 10:30                     | x
            Mon 4 Nov 7:30am x                    | --11-04 MONDAY 07:30                 | x
            Monday 4th November                   | --11-04 MONDAY                       | ''
            Monday 4th November:                  | --11-04 MONDAY                       | ''
            Tuesday 5th November 2024             | 2024-11-05 TUESDAY                   | ''
            Tuesday, November 5th, 2024           | 2024-11-05 TUESDAY                   | ''
            Tuesday the 5th of November           | --11-05 TUESDAY                      | ''
            2024-11-05                            | 2024-11-05                           | ''
            2024-11-05: nothing happened          | 2024-11-05                           | nothing happened
            5 November 2024                       | 2024-11-05                           | ''
            November 5, 2024                      | 2024-11-05                           | ''
            5 november                            | --11-05                              | ''
            Tuesday:                              | TUESDAY                              | ''
            11:00am (approx) solved               | ~11:00                               | solved
            11:00 approx. solved                  | ~11:00                               | solved
            ~11:00 solved                         | ~11:00                               | solved
            ~ 11:00 solved                        | ~11:00                               | solved
            about 11:00 solved                    | ~11:00                               | solved
            2024-11-05 ~11:00 solved              | ~2024-11-05 11:00                    | solved
            ~2024-11-05                           | ~2024-11-05                          | ''
            10:30-11:00 nothing worked            | 10:30 to 11:00                       | nothing worked
            10:30–11:00 nothing worked            | 10:30 to 11:00                       | nothing worked
            10:30 - 11:00 nothing worked          | 10:30 to 11:00                       | nothing worked
            10:30 – 11:00 – nothing worked        | 10:30 to 11:00                       | nothing worked
            10:30 to 11:00: nothing worked        | 10:30 to 11:00                       | nothing worked
            10:30am–1:15pm nothing worked         | 10:30 to 13:15                       | nothing worked
            13:00 – 2.15 pm nothing worked        | 13:00 to 14:15                       | nothing worked
            10:30–11:00 GMT: nothing worked       | 10:30 UTC to 11:00 UTC               | nothing worked
            10:30 GMT–12:00 (CET) nothing worked  | 10:30 UTC to 12:00 Europe/Brussels   | nothing worked
            10:30–~11:00 nothing worked           | 10:30 to ~11:00                      | nothing worked
            2024-10-14 10:20–10:30 nothing worked | 2024-10-14 10:20 to 10:30            | nothing worked
            2024-10-14 10:20-10:30 nothing worked | 2024-10-14 10:20 to 10:30            | nothing worked
            2024-10-14 10:20-05:00 nothing worked | 2024-10-14 10:20 -05:00              | nothing worked
            10:20–10:30, 10 April 2024: nothing   | 2024-04-10 10:20 to 10:30            | nothing
            23:50 – 2024-10-15 00:10 nothing      | 23:50 to 2024-10-15 00:10            | nothing
            10:30 – 16:9 screens                  | 10:30                                | 16:9 screens
            10:30 – 12 servers fail               | 10:30                                | 12 servers fail
            10:30 to be sure we wait              | 10:30                                | to be sure we wait
            10:30 – CT scans fail                 | 10:30                                | CT scans fail
            10:30 GB of memory were used          | 10:30                                | GB of memory were used
            10:30 API answers again               | 10:30                                | API answers again
            10:30 Frontend/Backend down           | 10:30                                | Frontend/Backend down
            10:30 -1200 requests                  | 10:30                                | -1200 requests
            10:30 may 5xx errors begin            | 10:30                                | may 5xx errors begin
            10:30 5 may fail                      | 10:30                                | 5 may fail
            10:30 Monday's release goes out       | 10:30                                | Monday's release goes out
            """)
    void findsTheTimeAtTheBeginOfAText(String text, String expected, String rest) {
        TimeMark mark = Objects.requireNonNull(TimeMarkParser.parse(text));
        assertThat(mark.fault()).isNull();
        assertThat(shown(mark)).isEqualTo(expected);
        assertThat(text.substring(mark.length())).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "The service is back", "5 may fail of them", "3 servers", "3.14 was released", "1.2.34 went out",
                "7.20 went out", "16:9 screens", "404 answers rise", "Sun is up", "Marching orders", "May we go on?",
                "about time", "2024 was a good year", "May 10th-generation hosts"
            })
    void leavesTextThatBeginsWithNoTimeAlone(String text) {
        assertThat(TimeMarkParser.parse(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            13:00pm over               | "13:00pm" cannot be read as a time: hours with pm go from 1 to 12.
            0:15 am over               | "0:15 am" cannot be read as a time: hours with am go from 1 to 12.
            25:00 over                 | "25:00" cannot be read as a time: hours go from 00 to 23.
            24:00 over                 | "24:00" cannot be read as a time: midnight is 00:00 of the next day.
            10:75 over                 | "10:75" cannot be read as a time: minutes go from 00 to 59.
            2024-13-05 10:30 over      | "2024-13-05 10:30" cannot be read as a time: there is no month 13.
            31 November 2024           | "31 November 2024" cannot be read as a time: November 2024 has 30 days.
            31st November              | "31st November" cannot be read as a time: November has 30 days.
            29 February 2023: x        | "29 February 2023" cannot be read as a time: February 2023 has 28 days.
            11:19 IST over             | "11:19 IST" cannot be read as a time: IST may mean Asia/Kolkata, Europe/Dublin or Asia/Jerusalem.
            04/11/2024 over            | "04/11/2024" cannot be read as a time.
            4.11.2024 over             | "4.11.2024" cannot be read as a time.
            2024/11/04 10:30 over      | "2024/11/04 10:30" cannot be read as a time.
            5/31/2025 2:21 PM over     | "5/31/2025 2:21 PM" cannot be read as a time.
            [10:30] over               | "[10:30]" cannot be read as a time.
            10h30 over                 | "10h30" cannot be read as a time.
            10:30-11:75 over           | "11:75" cannot be read as a time: minutes go from 00 to 59.
            7:20–7:45am over           | "7:45am" cannot be read as a time: am or pm stands behind one end of the span only.
            07:05 MEZ – over           | "07:05 MEZ" cannot be read as a time: MEZ is not read as a zone; write CET, or put a dash before it if it is not one.
            07:05 (AKST) over          | "07:05 (AKST)" cannot be read as a time: AKST is not read as a zone; write America/Anchorage, or put a dash before it if it is not one.
            07:05 Europe/Berln – over  | "07:05 Europe/Berln" cannot be read as a time: there is no zone Europe/Berln.
            `10:30` over               | "`10:30`" cannot be read as a time.
            """)
    void reportsWhatIsNearlyATime(String text, String statement) {
        TimeMark mark = Objects.requireNonNull(TimeMarkParser.parse(text));
        TimeReading.Wrong fault = Objects.requireNonNull(mark.fault());
        assertThat(fault.statement()).isEqualTo(statement);
    }

    @Test
    void takesTheNarrowBlankBeforePmForABlank() {
        TimeMark mark = Objects.requireNonNull(TimeMarkParser.parse("7:20\u202fPM\u00a0– over"));
        assertThat(shown(mark)).isEqualTo("19:20");
        assertThat(mark.length()).isEqualTo("7:20\u202fPM\u00a0– ".length());
    }

    private static String shown(TimeMark mark) {
        StringBuilder shown = new StringBuilder();
        for (Object part : new Object[] {
            Objects.requireNonNullElse(mark.day(), ""),
            Objects.requireNonNullElse(mark.dayOfYear(), ""),
            Objects.requireNonNullElse(mark.weekday(), ""),
            Objects.requireNonNullElse(mark.time(), ""),
            Objects.requireNonNullElse(mark.zone(), "")
        }) {
            shown.append(part.toString().isEmpty() ? "" : " " + (part.toString().equals("Z") ? "UTC" : part));
        }
        String until = mark.until() == null ? "" : " to " + shown(mark.until());
        return (mark.isApproximate() ? "~" : "") + shown.toString().strip() + until;
    }
}
