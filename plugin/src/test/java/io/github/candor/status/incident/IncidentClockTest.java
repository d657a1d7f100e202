package io.github.candor.status.incident;

import static io.github.candor.model.ComponentStatus.DEGRADED_PERFORMANCE;
import static io.github.candor.model.ComponentStatus.MAJOR_OUTAGE;
import static io.github.candor.model.ComponentStatus.OPERATIONAL;
import static io.github.candor.model.ComponentStatus.PARTIAL_OUTAGE;
import static io.github.candor.model.Milestone.ACKNOWLEDGED;
import static io.github.candor.model.Milestone.DETECTED;
import static io.github.candor.model.Milestone.MITIGATED;
import static io.github.candor.model.Milestone.REPAIRED;
import static io.github.candor.model.Milestone.RESOLVED;
import static io.github.candor.model.Milestone.STARTED;
import static io.github.candor.model.UpdateState.IDENTIFIED;
import static io.github.candor.model.UpdateState.INVESTIGATING;
import static io.github.candor.model.UpdateState.MONITORING;
import static io.github.candor.model.UpdateState.UPDATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.ComponentId;
import io.github.candor.model.Impact;
import io.github.candor.model.Incident;
import io.github.candor.model.Incidents;
import io.github.candor.model.Moment;
import io.github.candor.model.UpdateState;
import io.github.candor.status.span.ComponentWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IncidentClockTest {
    private static final Instant LATER = Instant.parse("2026-01-01T00:00:00Z");

    private static Incidents incident() {
        return Incidents.of("incident", "UTC").with(STARTED, "2025-02-13 07:00");
    }

    private static IncidentStatus read(Incident incident, Instant now) {
        return Objects.requireNonNull(new IncidentClock(new Horizon(now, ZoneOffset.UTC, Set.of())).read(incident));
    }

    @Test
    void measuresEveryIntervalBetweenItsOwnMilestones() {
        IncidentStatus status = read(
                incident()
                        .hit("login", MAJOR_OUTAGE)
                        .with(DETECTED, "2025-02-13 07:10")
                        .with(ACKNOWLEDGED, "2025-02-13 07:15")
                        .with(MITIGATED, "2025-02-13 08:00")
                        .with(REPAIRED, "2025-02-13 09:00")
                        .with(RESOLVED, "2025-02-13 10:00")
                        .said("2025-02-13 07:30", INVESTIGATING)
                        .build(),
                LATER);

        assertThat(minutes(status, Interval.TIME_TO_DETECT)).isEqualTo(10);
        assertThat(minutes(status, Interval.TIME_TO_ACKNOWLEDGE)).isEqualTo(5);
        assertThat(minutes(status, Interval.TIME_TO_MITIGATE)).isEqualTo(60);
        assertThat(minutes(status, Interval.TIME_TO_REPAIR)).isEqualTo(110);
        assertThat(minutes(status, Interval.TIME_TO_RESOLVE)).isEqualTo(170);
        assertThat(minutes(status, Interval.DURATION)).isEqualTo(180);
        assertThat(minutes(status, Interval.TIME_TO_FIRST_UPDATE)).isEqualTo(30);
    }

    @Test
    void fallsBackToTheStartAndToTheNextMilestoneThatIsKnown() {
        IncidentStatus status = read(
                incident()
                        .hit("login", MAJOR_OUTAGE)
                        .with(MITIGATED, "2025-02-13 08:00")
                        .with(RESOLVED, "2025-02-13 10:00")
                        .build(),
                LATER);

        assertThat(minutes(status, Interval.TIME_TO_REPAIR)).isEqualTo(60);
        assertThat(minutes(status, Interval.TIME_TO_RESOLVE)).isEqualTo(180);
        assertThat(status.measurement(Interval.TIME_TO_DETECT)).isNull();
        assertThat(status.measurement(Interval.TIME_TO_FIRST_UPDATE)).isNull();
    }

    @Test
    void letsOnlyTheDurationOfAnOpenIncidentRun() {
        IncidentStatus status =
                read(incident().hit("login", MAJOR_OUTAGE).build(), Instant.parse("2025-02-13T07:42:00Z"));

        assertThat(status.measurements()).containsOnlyKeys(Interval.DURATION);
        assertThat(Objects.requireNonNull(status.measurement(Interval.DURATION)).isRunning())
                .isTrue();
        assertThat(minutes(status, Interval.DURATION)).isEqualTo(42);
    }

    @Test
    void callsALengthApproximateWhenAnEndIsOnlyKnownAsADay() {
        Moment day = new Moment(Instant.parse("2025-02-14T00:00:00Z"), LocalDate.of(2025, 2, 13), false);
        IncidentStatus status =
                read(incident().hit("login", MAJOR_OUTAGE).with(RESOLVED, day).build(), LATER);

        assertThat(Objects.requireNonNull(status.measurement(Interval.DURATION)).isApproximate())
                .isTrue();
        assertThat(minutes(status, Interval.DURATION)).isEqualTo(17 * 60);
    }

    @Test
    void addsUpWindowsAndNotTheTimeBetweenThem() {
        IncidentStatus status = read(
                incident()
                        .hit("login", MAJOR_OUTAGE, "2025-02-13 07:30", "2025-02-13 08:55")
                        .hit("login", PARTIAL_OUTAGE, "2025-02-14 09:27", "2025-02-14 10:45")
                        .hit("app", DEGRADED_PERFORMANCE, "2025-02-14 10:31", "2025-02-14 11:00")
                        .with(RESOLVED, "2025-02-18 11:00")
                        .build(),
                LATER);

        assertThat(status.affectedTime()).isEqualTo(Duration.ofMinutes(85 + 78 + 15));
        assertThat(status.windows()).hasSize(3);
    }

    @Test
    void endsAnUnstatedWindowWhenUsersWereNoLongerHurt() {
        Incidents facts = incident().hit("login", MAJOR_OUTAGE).with(RESOLVED, "2025-02-13 10:00");
        assertThat(end(read(facts.build(), LATER))).isEqualTo("2025-02-13T10:00:00Z");

        facts.with(REPAIRED, "2025-02-13 09:00");
        assertThat(end(read(facts.build(), LATER))).isEqualTo("2025-02-13T09:00:00Z");

        facts.with(MITIGATED, "2025-02-13 08:00");
        assertThat(end(read(facts.build(), LATER))).isEqualTo("2025-02-13T08:00:00Z");
    }

    @Test
    void namesOnlyWhatWasHitByNow() {
        Incident incident = incident()
                .hit("search", OPERATIONAL)
                .hit("login", PARTIAL_OUTAGE, "2025-02-13 07:00", "2025-02-13 08:00")
                .hit("login", MAJOR_OUTAGE, "2025-02-13 09:00", "2025-02-13 10:00")
                .hit("app", MAJOR_OUTAGE, "2025-02-13 09:00", "2025-02-13 10:00")
                .named("pages", MAJOR_OUTAGE)
                .said("2025-02-13 09:30", INVESTIGATING, Map.of("pages", MAJOR_OUTAGE))
                .with(RESOLVED, "2025-02-13 10:00")
                .build();

        KnownIncident early =
                read(incident, Instant.parse("2025-02-13T08:30:00Z")).incident();
        assertThat(early.named()).extracting(ComponentId::value).containsExactly("search", "login");
        assertThat(early.concerned()).extracting(ComponentId::value).containsExactly("login");
        assertThat(early.impact()).isEqualTo(Impact.MAJOR);
        KnownIncident late = read(incident, LATER).incident();
        assertThat(late.named()).isEqualTo(incident.named());
        assertThat(late.concerned()).isEqualTo(incident.concerned());
        assertThat(late.impact()).isEqualTo(Impact.CRITICAL);
    }

    @Test
    void keepsAnImpactThatIsStated() {
        Incident incident = incident()
                .hit("login", MAJOR_OUTAGE, "2025-02-13 09:00", "2025-02-13 10:00")
                .with(Impact.MINOR)
                .build();

        KnownIncident early =
                read(incident, Instant.parse("2025-02-13T08:30:00Z")).incident();
        assertThat(early.named()).isEmpty();
        assertThat(early.impact()).isEqualTo(Impact.MINOR);
    }

    @Test
    void takesWindowsFromTheBracesOfUpdates() {
        Incident incident = incident()
                .named("login", MAJOR_OUTAGE)
                .said("2025-02-13 07:30", INVESTIGATING, Map.of("login", PARTIAL_OUTAGE))
                .said("2025-02-13 07:40", IDENTIFIED, Map.of("login", MAJOR_OUTAGE))
                .said("2025-02-13 08:00", MONITORING, Map.of("login", OPERATIONAL))
                .with(RESOLVED, "2025-02-13 10:00")
                .build();

        assertThat(read(incident, LATER).windows())
                .containsExactly(
                        window("login", PARTIAL_OUTAGE, "2025-02-13 07:30", "2025-02-13 07:40"),
                        window("login", MAJOR_OUTAGE, "2025-02-13 07:40", "2025-02-13 08:00"));
        assertThat(read(incident, Instant.parse("2025-02-13T07:35:00Z")).windows())
                .containsExactly(new ComponentWindow(
                        new ComponentId("login"), PARTIAL_OUTAGE, Incidents.at("2025-02-13 07:30", "UTC"), null));
    }

    @Test
    void isInTheStateOfTheNewestUpdateThatDeclaresOne() {
        Incident incident = incident()
                .hit("login", MAJOR_OUTAGE)
                .said("2025-02-13 07:30", INVESTIGATING)
                .said("2025-02-13 07:40", IDENTIFIED)
                .said("2025-02-13 07:50", UPDATE)
                .said("2025-02-13 08:00", UpdateState.RESOLVED)
                .with(RESOLVED, "2025-02-13 08:00")
                .build();

        assertThat(read(incident, Instant.parse("2025-02-13T07:55:00Z")).state())
                .isEqualTo(IDENTIFIED);
        assertThat(read(incident, Instant.parse("2025-02-13T07:55:00Z")).updates())
                .hasSize(3);
        assertThat(read(incident, LATER).state()).isEqualTo(UpdateState.RESOLVED);
    }

    @Test
    void letsMilestonesServeAsUpdatesWhereNoneWereWritten() {
        IncidentStatus status = read(
                incident()
                        .hit("login", MAJOR_OUTAGE)
                        .with(DETECTED, "2025-02-13 07:10")
                        .with(MITIGATED, "2025-02-13 08:00")
                        .with(REPAIRED, "2025-02-13 08:00")
                        .with(RESOLVED, "2025-02-13 10:00")
                        .build(),
                LATER);

        assertThat(status.updates())
                .extracting(PublicUpdate::state)
                .containsExactly(UpdateState.RESOLVED, MONITORING, INVESTIGATING);
        assertThat(status.updates()).extracting(PublicUpdate::milestone).containsExactly(RESOLVED, MITIGATED, DETECTED);
    }

    @Test
    void closesWithItsMilestoneWhatNoUpdateCloses() {
        IncidentStatus status = read(
                incident()
                        .hit("login", MAJOR_OUTAGE)
                        .said("2025-02-13 07:30", INVESTIGATING)
                        .with(RESOLVED, "2025-02-13 10:00")
                        .build(),
                LATER);

        assertThat(status.updates().get(0).milestone()).isEqualTo(RESOLVED);
        assertThat(status.state()).isEqualTo(UpdateState.RESOLVED);
        assertThat(status.isOpen()).isFalse();
    }

    @Test
    void tellsFromItsMilestonesWhatNoUpdateDeclares() {
        Incident incident = incident()
                .hit("login", MAJOR_OUTAGE)
                .said("2025-02-13 07:10", UPDATE)
                .with(MITIGATED, "2025-02-13 08:00")
                .said("2025-02-13 09:00", IDENTIFIED)
                .build();

        assertThat(read(incident, Instant.parse("2025-02-13T07:30:00Z")).state())
                .isEqualTo(INVESTIGATING);
        assertThat(read(incident, Instant.parse("2025-02-13T08:00:00Z")).state())
                .isEqualTo(MONITORING);
        assertThat(read(incident, Instant.parse("2025-02-13T09:00:00Z")).state())
                .isEqualTo(IDENTIFIED);
    }

    @Test
    void closesAgainWhatWasResolvedAndCameBack() {
        IncidentStatus status = read(
                incident()
                        .hit("login", MAJOR_OUTAGE)
                        .said("2025-02-13 07:30", INVESTIGATING)
                        .said("2025-02-13 08:00", UpdateState.RESOLVED)
                        .said("2025-02-13 09:00", IDENTIFIED)
                        .with(RESOLVED, "2025-02-13 10:00")
                        .build(),
                LATER);

        assertThat(status.updates())
                .extracting(PublicUpdate::state)
                .containsExactly(UpdateState.RESOLVED, IDENTIFIED, UpdateState.RESOLVED, INVESTIGATING);
        assertThat(status.updates().get(0).milestone()).isEqualTo(RESOLVED);
    }

    @Test
    void keepsItsClosingMilestoneWhenAPostmortemFollows() {
        Incident incident = incident()
                .hit("login", MAJOR_OUTAGE)
                .said("2025-02-13 07:30", INVESTIGATING)
                .with(RESOLVED, "2025-02-13 10:00")
                .said("2025-02-20 10:00", UpdateState.POSTMORTEM)
                .build();

        assertThat(read(incident, LATER).updates())
                .extracting(PublicUpdate::state)
                .containsExactly(UpdateState.POSTMORTEM, UpdateState.RESOLVED, INVESTIGATING);
        assertThat(read(incident, LATER).state()).isEqualTo(UpdateState.POSTMORTEM);
    }

    @Test
    void isOpenUntilItsMilestoneWhateverItsAuthorsSaidBefore() {
        IncidentStatus status = read(
                incident()
                        .hit("login", MAJOR_OUTAGE)
                        .said("2025-02-13 08:00", UpdateState.RESOLVED)
                        .with(RESOLVED, "2025-02-13 10:00")
                        .build(),
                Instant.parse("2025-02-13T09:00:00Z"));

        assertThat(status.isOpen()).isTrue();
        assertThat(status.state()).isEqualTo(MONITORING);
    }

    @Test
    void countsABareDayAsPassedFromItsEndOn() {
        Moment day = new Moment(Instant.parse("2025-02-14T00:00:00Z"), LocalDate.of(2025, 2, 13), false);
        Incident incident =
                incident().hit("login", MAJOR_OUTAGE).with(RESOLVED, day).build();

        assertThat(read(incident, Instant.parse("2025-02-13T23:59:59Z")).isOpen())
                .isTrue();
        assertThat(read(incident, Instant.parse("2025-02-14T00:00:00Z")).isOpen())
                .isFalse();
    }

    @Test
    void standsInWithItsStartUntilItIsDetected() {
        Incident incident = incident()
                .hit("login", MAJOR_OUTAGE)
                .with(DETECTED, "2025-02-13 07:10")
                .build();

        assertThat(read(incident, Instant.parse("2025-02-13T07:09:00Z")).updates())
                .extracting(PublicUpdate::milestone)
                .containsExactly(STARTED);
        assertThat(read(incident, Instant.parse("2025-02-13T07:10:00Z")).updates())
                .extracting(PublicUpdate::milestone)
                .containsExactly(DETECTED);
    }

    @Test
    void leavesOutTheTimeToAnUpdateThatCameBeforeTheStart() {
        IncidentStatus status = read(
                incident()
                        .hit("login", MAJOR_OUTAGE)
                        .said("2025-02-13 06:50", INVESTIGATING)
                        .build(),
                LATER);

        assertThat(status.measurement(Interval.TIME_TO_FIRST_UPDATE)).isNull();
    }

    @Test
    void callsALengthApproximateWhenAnEndIsOnlyKnownAsAbout() {
        Moment about = new Moment(Instant.parse("2025-02-13T07:10:00Z"), null, true);
        IncidentStatus status = read(
                incident()
                        .hit("login", MAJOR_OUTAGE)
                        .with(DETECTED, about)
                        .with(RESOLVED, "2025-02-13 08:00")
                        .build(),
                LATER);

        assertThat(Objects.requireNonNull(status.measurement(Interval.TIME_TO_RESOLVE))
                        .isApproximate())
                .isTrue();
        assertThat(Objects.requireNonNull(status.measurement(Interval.DURATION)).isApproximate())
                .isFalse();
    }

    private static long minutes(IncidentStatus status, Interval interval) {
        return Objects.requireNonNull(status.measurement(interval)).length().toMinutes();
    }

    private static String end(IncidentStatus status) {
        List<ComponentWindow> windows = status.windows();
        return Objects.requireNonNull(windows.get(windows.size() - 1).to())
                .instant()
                .toString();
    }

    private static ComponentWindow window(
            String component, io.github.candor.model.ComponentStatus status, String from, String to) {
        return new ComponentWindow(
                new ComponentId(component), status, Incidents.at(from, "UTC"), Incidents.at(to, "UTC"));
    }
}
