package io.github.candor.status.uptime;

import static io.github.candor.model.ComponentStatus.DEGRADED_PERFORMANCE;
import static io.github.candor.model.ComponentStatus.MAJOR_OUTAGE;
import static io.github.candor.model.ComponentStatus.OPERATIONAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.Component;
import io.github.candor.model.ComponentGroup;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.EntryId;
import io.github.candor.model.Sites;
import io.github.candor.status.span.Claim;
import io.github.candor.status.span.Span;
import io.github.candor.status.span.StatusLine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayBarsTest {
    private static final Instant LATER = Instant.parse("2030-01-01T00:00:00Z");
    private static final ComponentNode LOGIN = Sites.component("login");

    private final Map<ComponentId, StatusLine> lines = new HashMap<>();

    private void hit(String component, ComponentStatus status, String from, String to) {
        Claim claim = new Claim(new Span(Instant.parse(from), Instant.parse(to)), status, new EntryId("incident"));
        lines.put(new ComponentId(component), StatusLine.of(List.of(claim)));
    }

    private DayBar day(String zone, String day, Instant now) {
        LocalDate date = LocalDate.parse(day);
        return new DayBars(lines, new Recorded(ZoneId.of(zone), Instant.MIN, now))
                .days(LOGIN, date, date)
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/London, 2025-03-29, 24",
        "Europe/London, 2025-03-30, 23",
        "Europe/London, 2025-10-26, 25",
        "Australia/Lord_Howe, 2025-10-05, 23.5",
        "Asia/Beirut, 2024-03-31, 23",
        "America/Asuncion, 2021-10-03, 23",
        "America/Sao_Paulo, 2018-11-04, 23",
        "America/Sao_Paulo, 2018-02-17, 25",
        "America/Havana, 2024-11-03, 25",
        "Pacific/Apia, 2011-12-30, 0",
        "Pacific/Apia, 2011-12-31, 24",
        "Australia/Lord_Howe, 2025-04-06, 24.5",
        "UTC, 2025-03-30, 24"
    })
    void isAsLongAsItsZoneMakesIt(String zone, String day, double hours) {
        assertThat(day(zone, day, LATER).length()).isEqualTo(Duration.ofMinutes((long) (hours * 60)));
    }

    @Test
    void cutsAnOutageAtMidnightInTheSitesZone() {
        hit("login", MAJOR_OUTAGE, "2025-06-10T22:00:00Z", "2025-06-11T01:00:00Z");

        assertThat(day("Europe/London", "2025-06-10", LATER).timeByStatus())
                .containsEntry(MAJOR_OUTAGE, Duration.ofHours(1));
        assertThat(day("Europe/London", "2025-06-11", LATER).timeByStatus())
                .containsEntry(MAJOR_OUTAGE, Duration.ofHours(2))
                .containsEntry(OPERATIONAL, Duration.ofHours(22));
    }

    @Test
    void knowsNothingBeforeTheFirstDayAndAfterNow() {
        Instant noon = Instant.parse("2025-06-10T12:00:00Z");

        assertThat(day("UTC", "2019-12-31", noon).hasData()).isFalse();
        assertThat(day("UTC", "2020-01-01", noon).hasData()).isTrue();
        assertThat(day("UTC", "2025-06-10", noon).length()).isEqualTo(Duration.ofHours(12));
        assertThat(day("UTC", "2025-06-11", noon).hasData()).isFalse();
    }

    @Test
    void givesAGroupTheWorstOfItsMembersAtEachInstant() {
        hit("a", MAJOR_OUTAGE, "2025-06-10T10:00:00Z", "2025-06-10T12:00:00Z");
        hit("b", DEGRADED_PERFORMANCE, "2025-06-10T11:00:00Z", "2025-06-10T14:00:00Z");
        LocalDate date = LocalDate.of(2025, 6, 10);
        DayBar bar = new DayBars(lines, new Recorded(ZoneId.of("UTC"), Instant.MIN, LATER))
                .days(Sites.group("group", "a", "b"), date, date)
                .get(0);

        assertThat(bar.worst()).isEqualTo(MAJOR_OUTAGE);
        assertThat(bar.timeByStatus())
                .containsEntry(MAJOR_OUTAGE, Duration.ofHours(2))
                .containsEntry(DEGRADED_PERFORMANCE, Duration.ofHours(2))
                .containsEntry(OPERATIONAL, Duration.ofHours(20));
    }

    @Test
    void leavesOutOfAGroupWhatHitAMemberBeforeItsFirstDay() {
        Component young = new Component(new ComponentId("young"), "young", null, LocalDate.of(2025, 6, 11), null);
        hit("young", MAJOR_OUTAGE, "2025-06-10T10:00:00Z", "2025-06-11T01:00:00Z");
        ComponentGroup group =
                new ComponentGroup(new ComponentId("group"), "group", null, List.of(Sites.component("a"), young));
        List<DayBar> days = new DayBars(lines, new Recorded(ZoneId.of("UTC"), Instant.MIN, LATER))
                .days(group, LocalDate.of(2025, 6, 10), LocalDate.of(2025, 6, 11));

        assertThat(days).extracting(DayBar::worst).containsExactly(OPERATIONAL, MAJOR_OUTAGE);
        assertThat(days.get(1).timeByStatus()).containsEntry(MAJOR_OUTAGE, Duration.ofHours(1));
    }

    @ParameterizedTest
    @CsvSource({"Europe/London", "America/Sao_Paulo", "Asia/Beirut", "Pacific/Chatham", "Australia/Lord_Howe"})
    void addsUpToTheWholeTimeAcrossEveryChangeOfClocks(String zone) {
        hit("login", MAJOR_OUTAGE, "2021-02-01T00:00:00Z", "2023-11-01T00:00:00Z");
        LocalDate first = LocalDate.of(2020, 12, 1);
        LocalDate last = LocalDate.of(2024, 2, 29);
        Duration sum = new DayBars(lines, new Recorded(ZoneId.of(zone), Instant.MIN, LATER))
                .days(LOGIN, first, last).stream()
                        .map(DayBar::timeByStatus)
                        .flatMap(times -> times.values().stream())
                        .reduce(Duration.ZERO, Duration::plus);

        assertThat(sum)
                .isEqualTo(Duration.between(
                        first.atStartOfDay(ZoneId.of(zone)).toInstant(),
                        last.plusDays(1).atStartOfDay(ZoneId.of(zone)).toInstant()));
    }

    @Property(tries = 200)
    void agreesWithAskingTheCalendarForEveryMinute(
            @ForAll("zones") String zone,
            @ForAll @IntRange(min = 0, max = 5_000) int day,
            @ForAll @IntRange(min = 0, max = 4_000) int begin,
            @ForAll @IntRange(min = 1, max = 4_000) int length) {
        ZoneId id = ZoneId.of(zone);
        LocalDate date = LocalDate.of(2012, 1, 1).plusDays(day);
        Instant start = date.minusDays(1).atStartOfDay(ZoneId.of("UTC")).toInstant();
        Span down = new Span(start.plus(Duration.ofMinutes(begin)), start.plus(Duration.ofMinutes(begin + length)));
        hit("login", MAJOR_OUTAGE, down.from().toString(), down.to().toString());
        ComponentNode always = new Component(new ComponentId("login"), "login", null, null, null);
        long total = 0;
        long bad = 0;
        for (Instant minute = start.minus(Duration.ofDays(1));
                minute.isBefore(start.plus(Duration.ofDays(4)));
                minute = minute.plus(Duration.ofMinutes(1))) {
            if (minute.atZone(id).toLocalDate().equals(date)) {
                total++;
                bad += down.contains(minute) ? 1 : 0;
            }
        }
        DayBar bar = new DayBars(lines, new Recorded(id, Instant.MIN, LATER))
                .days(always, date, date)
                .get(0);

        assertThat(bar.length()).isEqualTo(Duration.ofMinutes(total));
        assertThat(bar.timeByStatus().getOrDefault(MAJOR_OUTAGE, Duration.ZERO)).isEqualTo(Duration.ofMinutes(bad));
    }

    @Provide
    Arbitrary<String> zones() {
        return Arbitraries.of(
                "UTC",
                "Europe/London",
                "America/Sao_Paulo",
                "America/St_Johns",
                "Asia/Beirut",
                "Asia/Tehran",
                "Australia/Lord_Howe",
                "Pacific/Chatham",
                "Africa/Casablanca");
    }

    @Test
    void knowsNothingOfADayThatTheCalendarSkipped() {
        ComponentNode old = new Component(new ComponentId("old"), "old", null, null, null);
        List<DayBar> days = new DayBars(lines, new Recorded(ZoneId.of("Pacific/Apia"), Instant.MIN, LATER))
                .days(old, LocalDate.of(2011, 12, 29), LocalDate.of(2011, 12, 31));

        assertThat(days).extracting(DayBar::hasData).containsExactly(true, false, true);
    }
}
