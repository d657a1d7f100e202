package io.github.candor.render.feed;

import static io.github.candor.model.ComponentStatus.MAJOR_OUTAGE;
import static io.github.candor.model.Milestone.RESOLVED;
import static io.github.candor.model.Milestone.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.Incidents;
import io.github.candor.model.Moment;
import io.github.candor.model.SiteContent;
import io.github.candor.model.Sites;
import io.github.candor.render.RenderedSite;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BareDaysTest {
    private static final Moment ABOUT_THE_SECOND =
            new Moment(Instant.parse("2025-02-02T00:00:00Z"), LocalDate.of(2025, 2, 2), true);
    private static final Moment END_OF_THE_THIRD =
            new Moment(Instant.parse("2025-02-04T00:00:00Z"), LocalDate.of(2025, 2, 3), false);

    @Test
    void areWrittenAsDaysAndNeverAsTheMidnightOfTheNext() {
        SiteContent content = Sites.in("UTC")
                .with(Sites.component("login"))
                .with(Incidents.of("2025-02-02-login", "UTC")
                        .hit("login", MAJOR_OUTAGE)
                        .with(STARTED, ABOUT_THE_SECOND)
                        .with(RESOLVED, END_OF_THE_THIRD)
                        .build())
                .content();
        String feed = RenderedSite.of(new Feeds(), content, Instant.parse("2025-03-01T00:00:00Z"))
                .json("history.json")
                .path("items")
                .get(0)
                .path("content_html")
                .asString();

        assertThat(feed)
                .contains(
                        "<small>about Feb <var data-var='date'>2</var></small>",
                        "<small>Feb <var data-var='date'>3</var></small>")
                .doesNotContain("data-var='time'");
    }
}
