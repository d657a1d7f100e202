package io.github.candor.render.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneSpanTest {
    private static final Instant FROM = Instant.parse("2025-03-01T22:00:00Z");
    private static final Instant TO = Instant.parse("2037-01-01T00:00:00Z");

    private static final Set<String> UNUSUAL_SUMMER =
            Set.of("Antarctica/Troll", "Australia/LHI", "Australia/Lord_Howe");

    private static String written(String zone, Instant from, Instant to) {
        ContentLines lines = new ContentLines();
        new ZoneSpan(ZoneId.of(zone), from, to).write(lines);
        return new String(lines.bytes(), StandardCharsets.UTF_8);
    }

    private static List<String> lines(String zone) {
        List<String> lines = new ArrayList<>(List.of(written(zone, FROM, TO).split("\r\n")));
        return lines.subList(2, lines.size() - 1);
    }

    private static byte[] calendar(String zone) {
        String text =
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\n" + written(zone, FROM, TO) + "END:VCALENDAR\r\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Every zone that Java knows; not those that ical4j adds to them. */
    private static Stream<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> !id.contains("ical4j"))
                .sorted();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Europe/London|20240331T010000|+0000|+0100|3;BYDAY=-1SU|20241027T020000|10;BYDAY=-1SU",
                "America/New_York|20240310T020000|-0500|-0400|3;BYDAY=2SU|20241103T020000|11;BYDAY=1SU",
                "Asia/Jerusalem|20240329T020000|+0200|+0300|3;BYMONTHDAY=23,24,25,26,27,28,29;BYDAY=FR|20241027T020000|10;BYDAY=-1SU",
                "America/Nuuk|20240330T230000|-0200|-0100|3;BYMONTHDAY=24,25,26,27,28,29,30;BYDAY=SA|20241027T000000|10;BYDAY=-1SU"
            })
    void saysASummerInTheNorthByItsLaw(
            String zone,
            String summer,
            String winterOffset,
            String summerOffset,
            String rule,
            String winter,
            String other) {
        assertThat(lines(zone))
                .containsExactly(
                        "BEGIN:DAYLIGHT",
                        "DTSTART:" + summer,
                        "TZOFFSETFROM:" + winterOffset,
                        "TZOFFSETTO:" + summerOffset,
                        "RRULE:FREQ=YEARLY;BYMONTH=" + rule,
                        "END:DAYLIGHT",
                        "BEGIN:STANDARD",
                        "DTSTART:" + winter,
                        "TZOFFSETFROM:" + summerOffset,
                        "TZOFFSETTO:" + winterOffset,
                        "RRULE:FREQ=YEARLY;BYMONTH=" + other,
                        "END:STANDARD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pacific/Auckland|20240407T030000|+1300|+1200|4;BYDAY=1SU|20240929T020000|9;BYDAY=-1SU",
                "America/Santiago|20240407T000000|-0300|-0400|4;BYMONTHDAY=2,3,4,5,6,7,8;BYDAY=SU|20240908T000000|9;BYMONTHDAY=2,3,4,5,6,7,8;BYDAY=SU",
                "Australia/Lord_Howe|20240407T020000|+1100|+1030|4;BYDAY=1SU|20241006T020000|10;BYDAY=1SU"
            })
    void saysASummerInTheSouthByItsLaw(
            String zone,
            String winter,
            String summerOffset,
            String winterOffset,
            String rule,
            String summer,
            String other) {
        assertThat(lines(zone))
                .containsExactly(
                        "BEGIN:STANDARD",
                        "DTSTART:" + winter,
                        "TZOFFSETFROM:" + summerOffset,
                        "TZOFFSETTO:" + winterOffset,
                        "RRULE:FREQ=YEARLY;BYMONTH=" + rule,
                        "END:STANDARD",
                        "BEGIN:DAYLIGHT",
                        "DTSTART:" + summer,
                        "TZOFFSETFROM:" + winterOffset,
                        "TZOFFSETTO:" + summerOffset,
                        "RRULE:FREQ=YEARLY;BYMONTH=" + other,
                        "END:DAYLIGHT");
    }

    @Test
    void callsTheIrishSummerSummerWhateverTheLawCallsIt() {
        assertThat(lines("Europe/Dublin")).isEqualTo(lines("Europe/London"));
    }

    @Test
    void callsWinterStandardWhereRulesSayThatItIsAnHourLess() {
        ZoneOffset winter = ZoneOffset.UTC;
        ZoneOffset summer = ZoneOffset.ofHours(1);
        ZoneOffsetTransition spring = ZoneOffsetTransition.of(LocalDateTime.parse("2025-03-30T01:00"), winter, summer);
        ZoneOffsetTransition autumn = ZoneOffsetTransition.of(LocalDateTime.parse("2025-10-26T02:00"), summer, winter);
        ZoneRules negative = ZoneRules.of(summer, winter, List.of(), List.of(spring, autumn), List.of());

        assertThat(Observance.of(negative, spring).isDaylight()).isTrue();
        assertThat(Observance.of(negative, autumn).isDaylight()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Tokyo, 19700101T090000, +0900, +0900",
        "Asia/Kolkata, 19700101T053000, +0530, +0530",
        "America/Sao_Paulo, 20190217T000000, -0200, -0300",
        "Asia/Kathmandu, 19860101T000000, +0530, +0545",
        "+05:30, 19700101T053000, +0530, +0530"
    })
    void needsOneLineOfOffsetsWhereClocksAreLeftAlone(String zone, String onset, String before, String after) {
        assertThat(lines(zone))
                .containsExactly(
                        "BEGIN:STANDARD",
                        "DTSTART:" + onset,
                        "TZOFFSETFROM:" + before,
                        "TZOFFSETTO:" + after,
                        "END:STANDARD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Africa/Casablanca", "Africa/Cairo"})
    void listsEachChangeWhereTheLawIsNoRule(String zone) {
        assertThat(lines(zone))
                .noneMatch(line -> line.startsWith("RRULE"))
                .filteredOn("BEGIN:DAYLIGHT"::equals)
                .hasSizeBetween(12, 13);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/London, Europe/London",
        "Etc/GMT-14, Etc/GMT-14",
        "+05:30, UTC+0530",
        "-03:00, UTC-0300",
        "UTC+01:00, UTC+0100",
        "Z, UTC+0000"
    })
    void namesAZoneWithoutAColon(String zone, String tzid) {
        assertThat(ZoneSpan.tzid(ZoneId.of(zone))).isEqualTo(tzid);
    }

    @ParameterizedTest
    @CsvSource({"UTC, true", "Z, true", "Etc/GMT, true", "GMT0, true", "Europe/London, false", "+01:00, false"})
    void knowsUtcByAnyName(String zone, boolean isUtc) {
        assertThat(ZoneSpan.isUtc(ZoneId.of(zone))).isEqualTo(isUtc);
    }

    @Test
    void keepsToWhatClocksDidInYearsPast() {
        String written = written("America/New_York", Instant.parse("2006-12-01T00:00:00Z"), TO);

        assertThat(written.lines().filter(line -> line.startsWith("DTSTART")))
                .containsExactly("DTSTART:20061029T020000", "DTSTART:20070311T020000", "DTSTART:20071104T020000");
    }

    @Test
    void showsOtherProgramsTheClocksOfEveryZone() {
        List<Instant> eachMonth = Stream.iterate(FROM, at -> at.isBefore(TO), at -> at.plus(Duration.ofDays(1)))
                .filter(at -> at.atZone(ZoneOffset.UTC).getDayOfMonth() == 17)
                .toList();

        zones().forEach(zone -> {
            byte[] calendar = calendar(zone);
            List<Integer> expected = offsets(zone, eachMonth);
            Stream<CalendarReader> readers =
                    UNUSUAL_SUMMER.contains(zone) ? CalendarReader.ofAnyZone() : CalendarReader.all();
            readers.forEach(reader -> assertThat(reader.offsets(calendar, eachMonth))
                    .as(zone + " by " + reader.getClass().getSimpleName())
                    .isEqualTo(expected));
        });
    }

    @Test
    void changesTheClocksOfEveryZoneToTheSecond() {
        zones().forEach(zone -> {
            List<Instant> edges = edges(ZoneId.of(zone).getRules());
            CalendarReader.ofAnyZone()
                    .forEach(reader -> assertThat(reader.offsets(calendar(zone), edges))
                            .as(zone)
                            .isEqualTo(offsets(zone, edges)));
        });
    }

    private static List<Instant> edges(ZoneRules rules) {
        return Stream.iterate(
                        rules.nextTransition(FROM), Objects::nonNull, one -> rules.nextTransition(one.getInstant()))
                .takeWhile(one -> one.getInstant().isBefore(TO))
                .flatMap(one -> Stream.of(one.getInstant().minusSeconds(1), one.getInstant()))
                .toList();
    }

    private static List<Integer> offsets(String zone, List<Instant> instants) {
        ZoneRules rules = ZoneId.of(zone).getRules();
        return instants.stream()
                .map(instant -> rules.getOffset(instant).getTotalSeconds())
                .toList();
    }
}
