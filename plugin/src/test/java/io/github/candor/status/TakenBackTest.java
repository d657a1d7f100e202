package io.github.candor.status;

import static io.github.candor.model.ComponentStatus.MAJOR_OUTAGE;
import static io.github.candor.model.ComponentStatus.OPERATIONAL;
import static io.github.candor.model.Milestone.RESOLVED;
import static io.github.candor.model.Milestone.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.EntryId;
import io.github.candor.model.Impact;
import io.github.candor.model.Incident;
import io.github.candor.model.Incidents;
import io.github.candor.model.Sites;
import io.github.candor.model.UpdateState;
import io.github.candor.status.figures.Period;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.Interval;
import io.github.candor.status.incident.PublicUpdate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What was an incident until somebody said that it was none, or part of another. */
class TakenBackTest {
    private static final ComponentNode LOGIN = Sites.component("login");

    private static Incidents outage(String id) {
        return Incidents.of(id, "UTC")
                .hit("login", MAJOR_OUTAGE)
                .with(STARTED, "2025-02-13 07:00")
                .about("Nobody can sign in.");
    }

    private static StatusBoard at(String now, Incident... incidents) {
        return StatusBoard.at(
                Sites.in("UTC").with(LOGIN).with(incidents).content(), Instant.parse("2025-02-13T" + now + ":00Z"));
    }

    private static IncidentStatus status(StatusBoard board, String id) {
        return Objects.requireNonNull(board.incident(new EntryId(id)));
    }

    private static Duration downtime(StatusBoard board) {
        return Objects.requireNonNull(board.uptime().of(LOGIN, board.uptime().objectiveWindow()))
                .downtime();
    }

    @Test
    void countsARetractedIncidentNowhereFromTheMomentOnAtWhichThatIsSaid() {
        Incident alarm = outage("alarm")
                .said("2025-02-13 07:10", UpdateState.INVESTIGATING, "We look.")
                .said("2025-02-13 08:00", UpdateState.RETRACTED, "The probe was wrong.")
                .retracted("A false alarm.")
                .build();

        StatusBoard before = at("07:59", alarm);
        assertThat(before.openIncidents()).hasSize(1);
        assertThat(before.statusOf(new ComponentId("login"))).isEqualTo(MAJOR_OUTAGE);
        assertThat(status(before, "alarm").incident().withdrawn()).isNull();

        StatusBoard after = at("08:00", alarm);
        assertThat(after.openIncidents()).isEmpty();
        assertThat(after.statusOf(new ComponentId("login"))).isEqualTo(OPERATIONAL);
        assertThat(downtime(after)).isZero();
        assertThat(after.figures(Period.ALL, null).incidents()).isEmpty();
        assertThat(after.figures(Period.ALL, null).listed()).hasSize(1);
        IncidentStatus taken = status(after, "alarm");
        assertThat(taken.state()).isEqualTo(UpdateState.RETRACTED);
        assertThat(taken.incident().impact()).isEqualTo(Impact.NONE);
        assertThat(taken.incident().concerned()).containsExactly(new ComponentId("login"));
        assertThat(taken.windows()).isEmpty();
        assertThat(taken.measurement(Interval.DURATION)).isNull();
        assertThat(Objects.requireNonNull(taken.over()).instant()).isEqualTo("2025-02-13T08:00:00Z");
        assertThat(Objects.requireNonNull(taken.incident().withdrawn()).claimed())
                .isEqualTo(Impact.CRITICAL);
    }

    @Test
    void tellsTheReasonAsTheLastWordWhereNoUpdateDoes() {
        IncidentStatus taken = status(
                at(
                        "12:00",
                        outage("alarm")
                                .with(RESOLVED, "2025-02-13 09:00")
                                .retracted("A test, *not* real.")
                                .build()),
                "alarm");

        List<PublicUpdate> told = taken.updates();
        assertThat(told)
                .extracting(PublicUpdate::state)
                .containsExactly(UpdateState.RETRACTED, UpdateState.RESOLVED, UpdateState.INVESTIGATING);
        assertThat(told.get(0).text().source()).isEqualTo("A test\\, \\*not\\* real\\.");
        assertThat(told.get(0).at().instant()).isEqualTo("2025-02-13T09:00:00Z");
    }

    @Test
    void countsWhatTurnedOutToBeOneIncidentOnce() {
        Incident whole = outage("whole").with(RESOLVED, "2025-02-13 09:00").build();
        Incident part = outage("part")
                .said("2025-02-13 07:30", UpdateState.INVESTIGATING, "We look.")
                .said("2025-02-13 08:00", UpdateState.MERGED, "The same.")
                .mergedInto("whole")
                .build();

        assertThat(at("07:59", whole, part).figures(Period.ALL, null).incidents())
                .hasSize(2);
        StatusBoard after = at("12:00", whole, part);
        assertThat(after.incidents()).hasSize(2);
        assertThat(after.listedIncidents()).extracting(IncidentStatus::id).containsExactly(new EntryId("whole"));
        assertThat(after.figures(Period.ALL, null).incidents()).hasSize(1);
        assertThat(after.figures(Period.ALL, null).listed()).hasSize(1);
        assertThat(downtime(after)).isEqualTo(Duration.ofHours(2));
        assertThat(status(after, "part").state()).isEqualTo(UpdateState.MERGED);
    }

    @Test
    void isNotPartOfWhatHasNotStarted() {
        Incident later = Incidents.of("later", "UTC")
                .hit("login", MAJOR_OUTAGE)
                .with(STARTED, "2025-02-14 07:00")
                .build();
        Incident part = outage("part").mergedInto("later").build();

        assertThat(status(at("12:00", later, part), "part").isOpen()).isTrue();
    }
}
