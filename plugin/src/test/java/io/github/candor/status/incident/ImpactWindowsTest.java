package io.github.candor.status.incident;

import static io.github.candor.model.ComponentStatus.DEGRADED_PERFORMANCE;
import static io.github.candor.model.ComponentStatus.MAJOR_OUTAGE;
import static io.github.candor.model.ComponentStatus.OPERATIONAL;
import static io.github.candor.model.ComponentStatus.PARTIAL_OUTAGE;
import static io.github.candor.model.Milestone.MITIGATED;
import static io.github.candor.model.Milestone.RESOLVED;
import static io.github.candor.model.Milestone.STARTED;
import static io.github.candor.model.UpdateState.IDENTIFIED;
import static io.github.candor.model.UpdateState.INVESTIGATING;
import static io.github.candor.model.UpdateState.UPDATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Incident;
import io.github.candor.model.Incidents;
import io.github.candor.model.UpdateState;
import io.github.candor.status.span.ComponentWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImpactWindowsTest {
    private static final Instant LATER = Instant.parse("2026-01-01T00:00:00Z");

    private static Incidents incident() {
        return Incidents.of("incident", "UTC").with(STARTED, "2025-02-13 07:00");
    }

    private static IncidentStatus read(Incidents facts, Instant now) {
        Incident incident = facts.build();
        return Objects.requireNonNull(new IncidentClock(new Horizon(now, ZoneOffset.UTC, Set.of())).read(incident));
    }

    private static List<ComponentWindow> windows(Incidents facts) {
        return read(facts, LATER).windows();
    }

    private static ComponentWindow window(ComponentStatus status, String from, @Nullable String to) {
        return new ComponentWindow(
                new ComponentId("login"),
                status,
                Incidents.at("2025-02-13 " + from, "UTC"),
                to == null ? null : Incidents.at("2025-02-13 " + to, "UTC"));
    }

    @Test
    void holdsTheDeclaredStatusUntilTheFirstUpdateThatEndsIt() {
        assertThat(windows(incident()
                        .hit("login", MAJOR_OUTAGE)
                        .said("2025-02-13 08:00", UpdateState.RESOLVED, Map.of("login", OPERATIONAL))
                        .with(RESOLVED, "2025-02-13 08:00")))
                .containsExactly(window(MAJOR_OUTAGE, "07:00", "08:00"));
    }

    @Test
    void holdsTheStatusOfTheFrontMatterUntilAnUpdateChangesIt() {
        assertThat(windows(incident()
                        .hit("login", MAJOR_OUTAGE)
                        .said("2025-02-13 07:10", INVESTIGATING, Map.of("login", PARTIAL_OUTAGE))
                        .with(RESOLVED, "2025-02-13 08:00")))
                .containsExactly(window(MAJOR_OUTAGE, "07:00", "07:10"), window(PARTIAL_OUTAGE, "07:10", "08:00"));
    }

    @Test
    void endsWithTheIncidentWhatTheBracesLeaveOpen() {
        assertThat(windows(incident()
                        .named("login", PARTIAL_OUTAGE)
                        .said("2025-02-13 07:30", INVESTIGATING, Map.of("login", PARTIAL_OUTAGE))
                        .with(MITIGATED, "2025-02-13 08:00")
                        .with(RESOLVED, "2025-02-13 10:00")))
                .containsExactly(window(PARTIAL_OUTAGE, "07:30", "10:00"));
    }

    @Test
    void endsWithTheIncidentWhatIsOnlyTakenBackLater() {
        assertThat(windows(incident()
                        .named("login", PARTIAL_OUTAGE)
                        .said("2025-02-13 07:30", INVESTIGATING, Map.of("login", PARTIAL_OUTAGE))
                        .with(RESOLVED, "2025-02-13 10:00")
                        .said("2025-02-13 11:00", UPDATE, Map.of("login", OPERATIONAL))))
                .containsExactly(window(PARTIAL_OUTAGE, "07:30", "10:00"));
    }

    @Test
    void joinsChangesThatSayTheSame() {
        assertThat(windows(incident()
                        .named("login", PARTIAL_OUTAGE)
                        .said("2025-02-13 07:30", INVESTIGATING, Map.of("login", PARTIAL_OUTAGE))
                        .said("2025-02-13 07:40", IDENTIFIED, Map.of("login", PARTIAL_OUTAGE))))
                .containsExactly(window(PARTIAL_OUTAGE, "07:30", null));
    }

    @Test
    void takesEachComponentFromWhereItIsStated() {
        assertThat(windows(incident()
                        .hit("login", MAJOR_OUTAGE)
                        .named("app", DEGRADED_PERFORMANCE)
                        .said("2025-02-13 07:30", INVESTIGATING, Map.of("app", DEGRADED_PERFORMANCE))
                        .with(RESOLVED, "2025-02-13 10:00")))
                .extracting(
                        one -> one.component().value(),
                        one -> one.from().instant().toString())
                .containsExactly(tuple("login", "2025-02-13T07:00:00Z"), tuple("app", "2025-02-13T07:30:00Z"));
    }

    @Test
    void takesTheWorstOfWindowsThatOverlap() {
        assertThat(windows(incident()
                        .hit("login", PARTIAL_OUTAGE, "2025-02-13 07:00", "2025-02-13 09:00")
                        .hit("login", MAJOR_OUTAGE, "2025-02-13 08:00", "2025-02-13 08:30")
                        .hit("login", DEGRADED_PERFORMANCE, "2025-02-13 08:45", null)
                        .with(RESOLVED, "2025-02-13 10:00")))
                .containsExactly(
                        window(PARTIAL_OUTAGE, "07:00", "08:00"),
                        window(MAJOR_OUTAGE, "08:00", "08:30"),
                        window(PARTIAL_OUTAGE, "08:30", "09:00"),
                        window(DEGRADED_PERFORMANCE, "09:00", "10:00"));
    }

    @Test
    void leavesTheWorstOpenOfWindowsThatOverlap() {
        assertThat(windows(incident()
                        .hit("login", PARTIAL_OUTAGE, "2025-02-13 07:00", null)
                        .hit("login", MAJOR_OUTAGE, "2025-02-13 08:00", null)))
                .containsExactly(window(PARTIAL_OUTAGE, "07:00", "08:00"), window(MAJOR_OUTAGE, "08:00", null));
    }

    @Test
    void keepsAnOpenEndedWindowThatBeganAfterTheMitigation() {
        assertThat(windows(incident()
                        .hit("login", MAJOR_OUTAGE, "2025-02-13 07:00", "2025-02-13 07:30")
                        .hit("login", PARTIAL_OUTAGE, "2025-02-13 09:00", null)
                        .with(MITIGATED, "2025-02-13 08:00")
                        .with(RESOLVED, "2025-02-13 10:00")))
                .containsExactly(window(MAJOR_OUTAGE, "07:00", "07:30"), window(PARTIAL_OUTAGE, "09:00", "10:00"));
    }

    @Test
    void hasNoWindowsForWhatStayedOperational() {
        assertThat(windows(incident().hit("login", OPERATIONAL).with(RESOLVED, "2025-02-13 10:00")))
                .isEmpty();
    }

    @Test
    void knowsNothingOfAWindowBeforeItBeginsAndLeavesItOpenUntilItEnds() {
        Incidents facts = incident().hit("login", MAJOR_OUTAGE, "2025-02-13 08:00", "2025-02-13 09:00");

        assertThat(read(facts, Instant.parse("2025-02-13T07:59:59Z")).windows()).isEmpty();
        assertThat(read(facts, Instant.parse("2025-02-13T08:30:00Z")).windows())
                .containsExactly(window(MAJOR_OUTAGE, "08:00", null));
        assertThat(read(facts, Instant.parse("2025-02-13T08:30:00Z")).affectedTime())
                .isEqualTo(Duration.ofMinutes(30));
        assertThat(read(facts, Instant.parse("2025-02-13T09:00:00Z")).windows())
                .containsExactly(window(MAJOR_OUTAGE, "08:00", "09:00"));
    }

    @Test
    void countsTheTimeThatSeveralComponentsWereHitOnce() {
        assertThat(read(
                                incident()
                                        .hit("login", MAJOR_OUTAGE, "2025-02-13 07:00", "2025-02-13 08:00")
                                        .hit("app", MAJOR_OUTAGE, "2025-02-13 07:30", "2025-02-13 08:30"),
                                LATER)
                        .affectedTime())
                .isEqualTo(Duration.ofMinutes(90));
    }
}
