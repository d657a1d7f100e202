package io.github.candor.status;

import static io.github.candor.model.ComponentStatus.DEGRADED_PERFORMANCE;
import static io.github.candor.model.ComponentStatus.MAJOR_OUTAGE;
import static io.github.candor.model.ComponentStatus.OPERATIONAL;
import static io.github.candor.model.ComponentStatus.PARTIAL_OUTAGE;
import static io.github.candor.model.Milestone.MITIGATED;
import static io.github.candor.model.Milestone.RESOLVED;
import static io.github.candor.model.Milestone.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Impact;
import io.github.candor.model.Incident;
import io.github.candor.model.Incidents;
import io.github.candor.model.Plans;
import io.github.candor.model.Sites;
import io.github.candor.status.PageStatus.Headline;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusBoardTest {
    private static final String ZONE = "UTC";
    private static final Incident OUTAGE = Incidents.of("outage", ZONE)
            .hit("login", MAJOR_OUTAGE)
            .with(STARTED, "2025-02-13 07:20")
            .with(RESOLVED, "2025-02-13 10:49")
            .build();

    private static StatusBoard at(String now, Incident... incidents) {
        return StatusBoard.at(
                Sites.in(ZONE)
                        .with(Sites.component("login"), Sites.group("teaching", "pages", "marks"))
                        .with(incidents)
                        .content(),
                Instant.parse(now));
    }

    private static ComponentStatus login(StatusBoard board) {
        return board.statusOf(new ComponentId("login"));
    }

    @Test
    void doesNotKnowAnIncidentBeforeItStarts() {
        StatusBoard before = at("2025-02-13T07:19:59Z", OUTAGE);

        assertThat(before.incidents()).isEmpty();
        assertThat(login(before)).isEqualTo(OPERATIONAL);
        assertThat(before.nextTransitionAt()).isEqualTo("2025-02-13T07:20:00Z");
    }

    @Test
    void knowsForWhenSomethingIsAnnouncedWhichMidnightIsNot() {
        StatusBoard quiet = at("2025-02-14T12:00:00Z", OUTAGE);
        assertThat(quiet.nextAnnouncedAt()).isNull();
        assertThat(quiet.nextTransitionAt()).isEqualTo("2025-02-15T00:00:00Z");

        Incident promised = Incidents.of("promised", ZONE)
                .hit("login", MAJOR_OUTAGE)
                .with(STARTED, "2025-02-13 07:20")
                .promised("2025-02-16 08:00")
                .build();
        assertThat(at("2025-02-14T12:00:00Z", promised).nextAnnouncedAt()).isEqualTo("2025-02-16T08:00:00Z");
    }

    @Test
    void showsAnIncidentAsOpenFromTheInstantOfItsStart() {
        StatusBoard board = at("2025-02-13T07:20:00Z", OUTAGE);

        assertThat(board.openIncidents()).hasSize(1);
        assertThat(login(board)).isEqualTo(MAJOR_OUTAGE);
        assertThat(board.pageStatus()).isEqualTo(new PageStatus(Indicator.MAJOR, Headline.MAJOR_OUTAGE));
    }

    @Test
    void showsAnIncidentAsOverFromTheInstantItWasResolved() {
        StatusBoard board = at("2025-02-13T10:49:00Z", OUTAGE);

        assertThat(board.openIncidents()).isEmpty();
        assertThat(login(board)).isEqualTo(OPERATIONAL);
        assertThat(board.pageStatus()).isEqualTo(new PageStatus(Indicator.NONE, Headline.OPERATIONAL));
    }

    @Test
    void keepsAnIncidentOpenAfterItsHarmEnded() {
        Incident mitigated = Incidents.of("mitigated", ZONE)
                .hit("login", DEGRADED_PERFORMANCE)
                .with(STARTED, "2025-02-13 07:20")
                .with(MITIGATED, "2025-02-13 08:00")
                .build();
        StatusBoard board = at("2025-02-13T09:00:00Z", mitigated);

        assertThat(login(board)).isEqualTo(OPERATIONAL);
        assertThat(board.openIncidents()).hasSize(1);
        assertThat(board.pageStatus()).isEqualTo(new PageStatus(Indicator.NONE, Headline.OPERATIONAL));
        assertThat(board.isSilentlyOpen()).isTrue();
    }

    @Test
    void givesAGroupTheWorstStatusOfItsMembers() {
        Incident partial = Incidents.of("partial", ZONE)
                .hit("marks", PARTIAL_OUTAGE)
                .with(STARTED, "2025-02-13 07:20")
                .build();
        StatusBoard board = at("2025-02-13T09:00:00Z", partial);

        assertThat(board.statusOf(new ComponentId("teaching"))).isEqualTo(PARTIAL_OUTAGE);
        assertThat(board.statusOf(new ComponentId("pages"))).isEqualTo(OPERATIONAL);
    }

    @ParameterizedTest
    @CsvSource({
        "DEGRADED_PERFORMANCE, MINOR, MINOR, DEGRADED",
        "PARTIAL_OUTAGE, NONE, MINOR, PARTIAL_OUTAGE",
        "PARTIAL_OUTAGE, MAJOR, MINOR, PARTIAL_OUTAGE",
        "MAJOR_OUTAGE, NONE, MAJOR, MAJOR_OUTAGE",
        "MAJOR_OUTAGE, CRITICAL, MAJOR, MAJOR_OUTAGE"
    })
    void derivesThePageStatusFromTheWorstComponentWhateverTheImpact(
            ComponentStatus worst, Impact impact, Indicator indicator, Headline headline) {
        Incident incident = Incidents.of("incident", ZONE)
                .hit("login", worst)
                .with(STARTED, "2025-02-13 07:20")
                .with(impact)
                .build();

        assertThat(at("2025-02-13T09:00:00Z", incident).pageStatus()).isEqualTo(new PageStatus(indicator, headline));
    }

    @Test
    void callsItAMajorSystemOutageOnlyWhenEverythingIsDown() {
        Incident everything = Incidents.of("everything", ZONE)
                .hit("login", MAJOR_OUTAGE)
                .hit("pages", MAJOR_OUTAGE)
                .hit("marks", MAJOR_OUTAGE)
                .with(STARTED, "2025-02-13 07:20")
                .build();

        assertThat(at("2025-02-13T09:00:00Z", everything).pageStatus())
                .isEqualTo(new PageStatus(Indicator.CRITICAL, Headline.ALL_DOWN));
    }

    @Test
    void isNextWrongAtMidnightInTheSitesZoneWhenNothingElseIsToCome() {
        StatusBoard board = StatusBoard.at(
                Sites.in("Europe/London").with(Sites.component("login")).content(),
                Instant.parse("2025-06-01T12:00:00Z"));

        assertThat(board.nextTransitionAt()).isEqualTo("2025-06-01T23:00:00Z");
        assertThat(board.contentChangedAt()).isEqualTo("2020-01-01T00:00:00Z");
    }

    @Test
    void waitsForNoPlannedEndOfWorkThatIsOver() {
        StatusBoard board = StatusBoard.at(
                Sites.in(ZONE)
                        .with(Sites.component("login"))
                        .with(Plans.of("upgrade", ZONE, "2025-02-14 22:00", "2025-02-14 23:30")
                                .hit("login")
                                .completed("2025-02-14 22:05")
                                .build())
                        .content(),
                Instant.parse("2025-02-14T22:10:00Z"));

        assertThat(board.nextTransitionAt()).isEqualTo("2025-02-15T00:00:00Z");
    }
}
