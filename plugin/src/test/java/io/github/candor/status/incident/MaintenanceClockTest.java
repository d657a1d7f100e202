package io.github.candor.status.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.candor.model.EntryId;
import io.github.candor.model.EntryInfo;
import io.github.candor.model.Incidents;
import io.github.candor.model.Maintenance;
import io.github.candor.model.Markdown;
import io.github.candor.model.Moment;
import io.github.candor.model.Plans;
import io.github.candor.model.Update;
import io.github.candor.model.UpdateState;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaintenanceClockTest {
    private static final String ZONE = "Europe/London";

    private static Maintenance maintenance(
            @Nullable String started, @Nullable String completed, @Nullable String rrule, Update... updates) {
        EntryInfo info = new EntryInfo(
                new EntryId("upgrade"),
                "maintenance/upgrade.md",
                "Upgrade",
                ZoneId.of(ZONE),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false);
        return new Maintenance(
                info,
                List.of(),
                Incidents.at("2025-03-01 22:00", ZONE),
                Incidents.at("2025-03-01 23:00", ZONE),
                null,
                moment(started),
                moment(completed),
                false,
                rrule,
                Markdown.EMPTY,
                List.of(updates),
                List.of());
    }

    private static @Nullable Moment moment(@Nullable String text) {
        return text == null ? null : Incidents.at(text, ZONE);
    }

    private static List<MaintenanceStatus> read(Maintenance maintenance, String now) {
        return new MaintenanceClock(
                        new Horizon(Instant.parse(now), ZoneOffset.UTC, Set.of()),
                        new Announcements(Map.of(), Instant.parse(now)))
                .read(maintenance);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-01T21:59:59Z, SCHEDULED",
        "2025-03-01T22:00:00Z, IN_PROGRESS",
        "2025-03-01T22:59:59Z, IN_PROGRESS",
        "2025-03-01T23:00:00Z, COMPLETED"
    })
    void followsTheClockWhereNothingElseIsSaid(String now, UpdateState state) {
        assertThat(read(maintenance(null, null, null), now).get(0).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        ", , 2025-03-01T21:00:00Z, true",
        ", , 2025-03-01T23:00:00Z, false",
        "2025-03-01 21:50, 2025-03-01 22:30, 2025-03-01T21:49:59Z, true",
        "2025-03-01 21:50, 2025-03-01 22:30, 2025-03-01T21:50:00Z, false"
    })
    void goesByTheClockUntilSomebodySaysWhatHappened(
            @Nullable String started, @Nullable String completed, String now, boolean goesByTheClock) {
        MaintenanceStatus one = read(maintenance(started, completed, null), now).get(0);

        assertThat(one.goesByTheClock()).isEqualTo(goesByTheClock);
        assertThat(one.maintenance().begin())
                .isEqualTo(Incidents.at(started == null || goesByTheClock ? "2025-03-01 22:00" : started, ZONE));
        assertThat(one.maintenance().completed()).isNull();
    }

    @Test
    void countsWhatReallyHappened() {
        MaintenanceStatus status = read(
                        maintenance("2025-03-01 22:10", "2025-03-01 23:40", null), "2025-03-02T12:00:00Z")
                .get(0);

        assertThat(status.actual().length()).isEqualTo(Duration.ofMinutes(90));
        assertThat(status.scheduled().length()).isEqualTo(Duration.ofMinutes(60));
    }

    @ParameterizedTest
    @CsvSource({"2025-03-02T01:30:00Z", "2025-03-02T09:00:00Z", "2025-03-20T09:00:00Z"})
    void isUnderWayUntilItIsCompletedWhereItBeganAfterItsPlannedEnd(String now) {
        MaintenanceStatus status =
                read(maintenance("2025-03-02 01:00", null, null), now).get(0);

        assertThat(status.isUnderWay()).isTrue();
        assertThat(status.actual().from()).isEqualTo("2025-03-02T01:00:00Z");
        assertThat(told(maintenance("2025-03-02 01:00", null, null), now))
                .contains("IN_PROGRESS 2025-03-02T01:00:00Z")
                .noneMatch(one -> one.startsWith("COMPLETED"));
    }

    @Test
    void hasTheWindowInWhichItReallyTookPlaceWhereThatIsAllAfterItsPlannedEnd() {
        MaintenanceStatus done = read(maintenance("2025-03-02 01:00", "2025-03-02 02:00", null), "2025-03-03T00:00:00Z")
                .get(0);
        Update begun = said("2025-03-02 01:00", UpdateState.IN_PROGRESS);
        MaintenanceStatus said = read(maintenance(null, "2025-03-02 02:00", null, begun), "2025-03-03T00:00:00Z")
                .get(0);
        MaintenanceStatus going = read(maintenance(null, null, null, begun), "2025-03-03T00:00:00Z")
                .get(0);

        assertThat(done.state()).isEqualTo(UpdateState.COMPLETED);
        assertThat(done.actual()).isEqualTo(said.actual());
        assertThat(done.actual().from()).isEqualTo("2025-03-02T01:00:00Z");
        assertThat(done.actual().to()).isEqualTo("2025-03-02T02:00:00Z");
        assertThat(going.isUnderWay()).isTrue();
        assertThat(going.actual().from()).isEqualTo("2025-03-02T01:00:00Z");
    }

    @Test
    void tookAsLongAsPlannedWhereItBeganLateAndTheNextWindowCame() {
        MaintenanceStatus first = read(
                        maintenance("2025-03-02 01:00", null, "FREQ=DAILY;COUNT=3"), "2025-03-03T12:00:00Z")
                .get(0);

        assertThat(first.state()).isEqualTo(UpdateState.COMPLETED);
        assertThat(first.actual().from()).isEqualTo("2025-03-02T01:00:00Z");
        assertThat(first.actual().to()).isEqualTo("2025-03-02T02:00:00Z");
    }

    @Test
    void goesOnBeyondItsEndWhileItsAuthorsSayThatItDoes() {
        Update begun = new Update(
                Incidents.at("2025-03-01 22:05", ZONE), UpdateState.IN_PROGRESS, new Markdown("Begun."), Map.of());
        MaintenanceStatus late = read(maintenance(null, null, null, begun), "2025-03-01T23:30:00Z")
                .get(0);

        assertThat(late.isUnderWay()).isTrue();
        assertThat(late.actual().to()).isEqualTo("2025-03-01T23:30:00Z");
    }

    @Test
    void repeatsAtTheSameTimeOnTheWallOverTheChangeToSummerTime() {
        List<MaintenanceStatus> windows = read(maintenance(null, null, "FREQ=MONTHLY"), "2025-03-15T12:00:00Z");

        assertThat(windows)
                .extracting(one -> one.scheduled().from().toString())
                .containsExactly(
                        "2025-03-01T22:00:00Z", "2025-04-01T21:00:00Z", "2025-05-01T21:00:00Z", "2025-06-01T21:00:00Z");
        assertThat(windows).filteredOn(MaintenanceStatus::isComing).hasSize(3);
    }

    @Test
    void takesTheFirstOfTwoHoursThatClocksShowAndALaterOneForOneThatTheySkip() {
        Maintenance daily = Plans.of("nightly", "Europe/Brussels", "2025-03-29 02:30", "2025-03-29 02:40")
                .repeated("FREQ=DAILY")
                .build();
        assertThat(read(daily, "2025-03-29T12:00:00Z").get(1).scheduled().from())
                .isEqualTo("2025-03-30T01:30:00Z");
        assertThat(read(daily, "2025-10-25T12:00:00Z"))
                .filteredOn(MaintenanceStatus::isComing)
                .first()
                .extracting(one -> one.scheduled().from().toString())
                .isEqualTo("2025-10-26T00:30:00Z");
    }

    @Test
    void keepsToBoundsWhateverTheRule() {
        assertThat(read(maintenance(null, null, "FREQ=SECONDLY"), "2030-01-01T00:00:00Z"))
                .hasSizeLessThan(100);
    }

    private static Update said(String time, UpdateState state) {
        return new Update(Incidents.at(time, ZONE), state, new Markdown("Said."), Map.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-01 22:40, 2025-03-01T22:45:00Z",
        "2025-03-01 22:40, 2025-03-01T23:30:00Z",
        "2025-03-01 23:40, 2025-03-02T12:00:00Z"
    })
    void endsWhenItsAuthorsSaidThatItWasCompleted(String said, String now) {
        MaintenanceStatus status = read(
                        maintenance(
                                null,
                                null,
                                null,
                                said("2025-03-01 22:00", UpdateState.IN_PROGRESS),
                                said(said, UpdateState.COMPLETED)),
                        now)
                .get(0);

        assertThat(status.state()).isEqualTo(UpdateState.COMPLETED);
        assertThat(status.actual().from()).isEqualTo("2025-03-01T22:00:00Z");
        assertThat(status.actual().to()).isEqualTo(Incidents.at(said, ZONE).instant());
    }

    @ParameterizedTest
    @CsvSource({"2025-03-01T21:55:00Z", "2025-03-01T22:30:00Z", "2025-03-02T12:00:00Z"})
    void beginsWhenItsAuthorsSaidThatItHadBegunEarly(String now) {
        Maintenance early = maintenance(null, null, null, said("2025-03-01 21:50", UpdateState.IN_PROGRESS));

        assertThat(read(early, now).get(0).actual().from()).isEqualTo("2025-03-01T21:50:00Z");
    }

    @Test
    void isOverWithoutHavingBegunWhenItsAuthorsSaySoBeforehand() {
        MaintenanceStatus status = read(
                        maintenance(null, null, null, said("2025-03-01 20:00", UpdateState.COMPLETED)),
                        "2025-03-01T21:00:00Z")
                .get(0);

        assertThat(status.state()).isEqualTo(UpdateState.COMPLETED);
        assertThat(status.actual().isEmpty()).isTrue();
    }

    @Test
    void leavesWhatWasSaidOfTheFirstWindowWithTheFirstWindow() {
        Maintenance weekly =
                maintenance("2025-03-01 22:10", null, "FREQ=WEEKLY", said("2025-03-01 22:10", UpdateState.IN_PROGRESS));
        List<MaintenanceStatus> windows = read(weekly, "2028-03-01T12:00:00Z");

        assertThat(windows).isNotEmpty();
        for (MaintenanceStatus one : windows) {
            assertThat(one.actual()).isEqualTo(one.scheduled());
            assertThat(one.updates()).isEmpty();
        }
    }

    @Test
    void countsItsWindowsFromTheFirstHoweverLongAgoThatWas() {
        assertThat(read(maintenance(null, null, "FREQ=WEEKLY"), "2028-03-01T12:00:00Z")
                        .get(0)
                        .occurrence())
                .isGreaterThan(100);
        assertThat(read(maintenance(null, null, "FREQ=WEEKLY"), "2025-03-05T12:00:00Z"))
                .extracting(MaintenanceStatus::occurrence)
                .containsExactly(0, 1, 2, 3);
    }

    @Test
    void remembersAWholeYearOfDailyWindows() {
        List<MaintenanceStatus> windows = read(maintenance(null, null, "FREQ=DAILY"), "2028-03-01T12:00:00Z");

        assertThat(windows.size()).isEqualTo(366 + 3);
        assertThat(windows.stream().filter(MaintenanceStatus::isComing).count()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=WEEKLY;UNTIL=20250315",
        "FREQ=WEEKLY;UNTIL=20250315T220000Z",
        "FREQ=WEEKLY;UNTIL=20250315T220000",
        "FREQ=WEEKLY;COUNT=3"
    })
    void endsWithItsRule(String rule) {
        assertThat(read(maintenance(null, null, rule), "2025-03-01T12:00:00Z"))
                .extracting(one -> one.scheduled().from().toString())
                .containsExactly("2025-03-01T22:00:00Z", "2025-03-08T22:00:00Z", "2025-03-15T22:00:00Z");
    }

    @Test
    void keepsTheLastWindowOfARuleThatEndedLongAgo() {
        List<MaintenanceStatus> windows = read(maintenance(null, null, "FREQ=WEEKLY;COUNT=3"), "2030-01-01T00:00:00Z");

        assertThat(windows)
                .extracting(
                        MaintenanceStatus::occurrence,
                        one -> one.scheduled().from().toString())
                .containsExactly(tuple(2, "2025-03-15T22:00:00Z"));
        assertThat(windows.get(0).state()).isEqualTo(UpdateState.COMPLETED);
    }

    @Test
    void takesPlaceAsStatedEvenWhereItsRuleLeavesTheFirstWindowOut() {
        assertThat(read(maintenance(null, null, "FREQ=MONTHLY;BYDAY=1SU"), "2025-03-01T12:00:00Z"))
                .extracting(one -> one.scheduled().from().toString())
                .startsWith("2025-03-01T22:00:00Z", "2025-03-02T22:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;INTERVAL=5000",
        "FREQ=SECONDLY",
        "FREQ=MINUTELY",
        "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30"
    })
    void answersForAnyRuleWithoutEndlessWork(String rule) {
        assertThat(assertTimeoutPreemptively(
                        Duration.ofSeconds(20), () -> read(maintenance(null, null, rule), "2030-01-01T00:00:00Z")))
                .hasSizeLessThan(500);
    }

    @Test
    void repeatsHourlyForYearsOn() {
        assertThat(read(maintenance(null, null, "FREQ=HOURLY;INTERVAL=2"), "2031-01-01T00:30:00Z"))
                .filteredOn(MaintenanceStatus::isComing)
                .hasSize(3);
    }

    @Test
    void endsWithItsNextWindowWhatNobodyClosed() {
        Maintenance weekly = maintenance(null, null, "FREQ=WEEKLY", said("2025-03-01 22:00", UpdateState.IN_PROGRESS));

        assertThat(read(weekly, "2025-03-05T12:00:00Z").get(0).isUnderWay()).isTrue();
        MaintenanceStatus closed = read(weekly, "2025-03-08T22:00:00Z").get(0);
        assertThat(closed.state()).isEqualTo(UpdateState.COMPLETED);
        assertThat(closed.actual()).isEqualTo(closed.scheduled());
    }

    @Test
    void tellsByTheClockWhatItsAuthorsLeaveUnsaid() {
        Maintenance silent = maintenance(null, null, null);

        assertThat(told(silent, "2025-02-25T12:00:00Z")).containsExactly("SCHEDULED 2025-02-22T22:00:00Z");
        assertThat(told(silent, "2025-03-01T22:30:00Z"))
                .containsExactly("IN_PROGRESS 2025-03-01T22:00:00Z", "SCHEDULED 2025-02-22T22:00:00Z");
        assertThat(told(silent, "2025-03-02T12:00:00Z"))
                .hasSize(3)
                .first()
                .asString()
                .startsWith("COMPLETED");
    }

    @Test
    void tellsNothingTwiceThatItsAuthorsSaid() {
        Maintenance said = maintenance(
                null,
                null,
                null,
                said("2025-02-20 10:00", UpdateState.SCHEDULED),
                said("2025-03-01 22:05", UpdateState.IN_PROGRESS));

        assertThat(told(said, "2025-03-01T22:30:00Z"))
                .containsExactly("IN_PROGRESS 2025-03-01T22:05:00Z", "SCHEDULED 2025-02-20T10:00:00Z");
        assertThat(read(said, "2025-03-01T22:30:00Z").get(0).announcedAt()).isEqualTo("2025-02-20T10:00:00Z");
    }

    private static List<String> told(Maintenance maintenance, String now) {
        return read(maintenance, now).get(0).told().stream()
                .map(one -> one.state() + " " + one.at().instant())
                .toList();
    }
}
