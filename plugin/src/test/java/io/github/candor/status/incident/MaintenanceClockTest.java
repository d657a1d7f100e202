package io.github.candor.status.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.EntryId;
import io.github.candor.model.EntryInfo;
import io.github.candor.model.Incidents;
import io.github.candor.model.Maintenance;
import io.github.candor.model.Markdown;
import io.github.candor.model.Moment;
import io.github.candor.model.Update;
import io.github.candor.model.UpdateState;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
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
        return new MaintenanceClock(Instant.parse(now)).read(maintenance);
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

    @Test
    void countsWhatReallyHappened() {
        MaintenanceStatus status = read(
                        maintenance("2025-03-01 22:10", "2025-03-01 23:40", null), "2025-03-02T12:00:00Z")
                .get(0);

        assertThat(status.actual().length()).isEqualTo(Duration.ofMinutes(90));
        assertThat(status.scheduled().length()).isEqualTo(Duration.ofMinutes(60));
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
    void keepsToBoundsWhateverTheRule() {
        assertThat(read(maintenance(null, null, "FREQ=SECONDLY"), "2030-01-01T00:00:00Z"))
                .hasSizeLessThan(100);
    }
}
