package io.github.candor.status.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.Plans;
import io.github.candor.model.Sites;
import io.github.candor.model.UpdateState;
import io.github.candor.status.StatusBoard;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Planned work that is moved or called off is told of, also where no author wrote a word of it. */
class ChangedPlansTest {
    private static Plans work() {
        return Plans.of("work", "UTC", "2025-03-01 22:00", "2025-03-01 23:00").hit("login");
    }

    private static MaintenanceStatus at(String now, Plans plan) {
        return StatusBoard.at(
                        Sites.in("UTC")
                                .with(Sites.component("login"))
                                .with(plan.build())
                                .content(),
                        Instant.parse(now))
                .maintenance()
                .get(0);
    }

    private static List<UpdateState> told(String now, Plans plan) {
        return at(now, plan).told().stream().map(PublicUpdate::state).toList();
    }

    @Test
    void tellsOfWorkThatIsCalledOffWithoutAWord() {
        Plans silent =
                work().said("2025-02-20 09:00", UpdateState.SCHEDULED, "Soon.").cancelled();

        assertThat(told("2025-02-25T12:00:00Z", silent)).containsExactly(UpdateState.CANCELLED, UpdateState.SCHEDULED);
        assertThat(told("2025-02-25T12:00:00Z", work().cancelled()))
                .containsExactly(UpdateState.CANCELLED, UpdateState.SCHEDULED);
        assertThat(told("2025-03-02T12:00:00Z", silent)).containsExactly(UpdateState.CANCELLED, UpdateState.SCHEDULED);
    }

    @Test
    void takesTheAuthorsLastWordForTheOneThatCallsItOff() {
        Plans said = work().said("2025-02-20 09:00", UpdateState.SCHEDULED, "Soon.")
                .said("2025-02-21 09:00", UpdateState.UPDATE, "It will not be.")
                .cancelled();

        List<PublicUpdate> told = at("2025-02-25T12:00:00Z", said).told();
        assertThat(told).hasSize(2);
        assertThat(told.get(0).isCancelling()).isTrue();
    }

    @Test
    void tellsOnceWhatAnUpdateCallsCancelledOrMoved() {
        Plans cancelled =
                work().said("2025-02-21 09:00", UpdateState.CANCELLED, "").cancelled();
        Plans moved = work().said("2025-02-21 09:00", UpdateState.MOVED, "").movedFrom("2025-02-28 22:00");

        assertThat(told("2025-02-25T12:00:00Z", cancelled))
                .containsExactly(UpdateState.CANCELLED, UpdateState.SCHEDULED);
        assertThat(told("2025-02-25T12:00:00Z", moved)).containsExactly(UpdateState.MOVED, UpdateState.SCHEDULED);
    }

    @Test
    void tellsOfWorkThatIsMovedWithoutAWordWhateverFollows() {
        Plans moved =
                work().said("2025-02-20 09:00", UpdateState.SCHEDULED, "Soon.").movedFrom("2025-02-28 22:00");

        assertThat(told("2025-02-25T12:00:00Z", moved)).containsExactly(UpdateState.MOVED, UpdateState.SCHEDULED);
        assertThat(told("2025-03-01T22:30:00Z", moved))
                .containsExactly(UpdateState.IN_PROGRESS, UpdateState.MOVED, UpdateState.SCHEDULED);
        assertThat(at("2025-02-25T12:00:00Z", moved).isComing()).isTrue();
        assertThat(at("2025-02-25T12:00:00Z", moved).goesByTheClock()).isTrue();
    }

    @Test
    void keepsSilentOfAMoveThatIsToldLater() {
        Plans moved = work().said("2025-02-21 09:00", UpdateState.MOVED, "").movedFrom("2025-02-28 22:00");

        assertThat(told("2025-02-20T12:00:00Z", moved)).containsExactly(UpdateState.SCHEDULED);
        assertThat(at("2025-02-20T12:00:00Z", moved).maintenance().movedFrom()).isNull();
    }

    @Test
    void knowsWhetherWorkGoesOnBeyondItsEnd() {
        Plans late = work().said("2025-03-01 22:00", UpdateState.IN_PROGRESS, "We begin.");

        assertThat(at("2025-03-01T22:30:00Z", late).isOverrunning()).isFalse();
        assertThat(at("2025-03-01T23:30:00Z", late).isOverrunning()).isTrue();
        assertThat(at("2025-03-01T23:30:00Z", work()).isOverrunning()).isFalse();
    }

    @Test
    void showsCancelledWorkUntilItsTimeHasPassed() {
        MaintenanceStatus status = at("2025-02-25T12:00:00Z", work().cancelled());

        assertThat(status.isCancelledAhead(Instant.parse("2025-03-01T22:59:59Z")))
                .isTrue();
        assertThat(status.isCancelledAhead(Instant.parse("2025-03-01T23:00:00Z")))
                .isFalse();
    }
}
