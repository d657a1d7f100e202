package io.github.candor.render.badge;

import static io.github.candor.model.ComponentStatus.MAJOR_OUTAGE;
import static io.github.candor.model.Milestone.RESOLVED;
import static io.github.candor.model.Milestone.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.Incident;
import io.github.candor.model.Incidents;
import io.github.candor.model.PlannedWork;
import io.github.candor.model.SiteContent;
import io.github.candor.model.Sites;
import io.github.candor.render.RenderedSite;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StatusTextTest {
    private static Incident incident() {
        return Incidents.of("one", "UTC")
                .hit("login", MAJOR_OUTAGE)
                .with(STARTED, "2025-02-13 07:00")
                .with(RESOLVED, "2025-02-13 10:00")
                .build();
    }

    private static Sites site() {
        return Sites.in("UTC").with(Sites.component("login"), Sites.component("search"));
    }

    private static String line(SiteContent content, String now) {
        return RenderedSite.of(new StatusText(), content, Instant.parse(now)).text("status.txt");
    }

    @Test
    void saysThatAllIsWell() {
        assertThat(line(site().content(), "2025-02-13T08:00:00Z")).isEqualTo("Test status: All systems operational\n");
    }

    @Test
    void countsOpenIncidentsAndNamesTheLastChange() {
        assertThat(line(site().with(incident()).content(), "2025-02-13T08:00:00Z"))
                .isEqualTo("Test status: Partial system outage; 1 open incident; last change 2025-02-13T07:00:00Z\n");
    }

    @Test
    void isTheSameWheneverTheFactsAre() {
        SiteContent content = site().with(incident())
                .with(PlannedWork.of("search", "2025-02-14 22:00", "2025-02-14 23:00"))
                .content();

        assertThat(line(content, "2025-02-15T00:00:01Z"))
                .isEqualTo("Test status: All systems operational; last change 2025-02-14T23:00:00Z\n")
                .isEqualTo(line(content, "2025-03-21T12:34:56Z"));
    }

    @Test
    void namesMaintenanceUnderWay() {
        SiteContent content = site().with(PlannedWork.of("search", "2025-02-14 22:00", "2025-02-14 23:00"))
                .content();

        assertThat(line(content, "2025-02-14T22:30:00Z"))
                .isEqualTo("Test status: Service under maintenance; 1 maintenance under way; "
                        + "last change 2025-02-14T22:00:00Z\n");
        assertThat(line(content, "2025-02-14T21:30:00Z")).isEqualTo("Test status: All systems operational\n");
    }
}
