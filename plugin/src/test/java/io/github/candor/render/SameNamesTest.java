package io.github.candor.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.Component;
import io.github.candor.model.ComponentGroup;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Incidents;
import io.github.candor.model.Milestone;
import io.github.candor.model.Plans;
import io.github.candor.model.SiteContent;
import io.github.candor.model.Sites;
import io.github.candor.render.api.v1.CandorApi;
import io.github.candor.render.badge.Badges;
import io.github.candor.render.calendar.MaintenanceCalendars;
import io.github.candor.render.feed.Feeds;
import io.github.candor.render.feed.Subscriptions;
import io.github.candor.render.site.SitePart;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two components of one name, wherever a program shows them without their groups. */
class SameNamesTest {
    private static final Instant NOW = Instant.parse("2025-02-20T12:00:00Z");
    private static final SiteContent CONTENT = Sites.in("UTC")
            .with(group("eu", "Europe"), group("us", "America"))
            .with(Incidents.of("2025-02-13-api", "UTC")
                    .hit("us-api", ComponentStatus.MAJOR_OUTAGE)
                    .with(Milestone.STARTED, "2025-02-13 07:20")
                    .build())
            .with(Plans.of("upgrade", "UTC", "2025-03-01 22:00", "2025-03-01 23:00")
                    .hit("us-api")
                    .build())
            .content();

    private static ComponentGroup group(String id, String name) {
        Component member = new Component(new ComponentId(id + "-api"), "API", null, null, null);
        return new ComponentGroup(new ComponentId(id), name, null, List.of(member));
    }

    private static String written(SitePart part, String path) {
        return RenderedSite.of(part, CONTENT, NOW).text(path);
    }

    @Test
    void areToldApartInTheTitlesAndCategoriesOfFeeds() {
        assertThat(written(new Feeds(), "components/us-api/updates.rss"))
                .contains("Test status – America – API")
                .contains("<category>America – API</category>");
    }

    @Test
    void areToldApartInTheListOfFeeds() {
        assertThat(written(new Subscriptions(), "subscriptions.opml"))
                .contains("Test status – America – API", "Test status – Europe – API")
                .doesNotContain("Test status – API");
    }

    @Test
    void areToldApartInCalendars() {
        assertThat(written(new MaintenanceCalendars(), "components/us-api/maintenance.ics"))
                .contains("Test status – America – API")
                .contains("CATEGORIES:America – API");
    }

    @Test
    void areToldApartOnBadges() {
        assertThat(written(new Badges(), "components/us-api/badge.json")).contains("\"America – API\"");
        assertThat(written(new Badges(), "components/eu-api/uptime-badge.svg")).contains("Europe – API");
    }

    @Test
    void areToldApartInTheFiguresOfTheApi() {
        assertThat(written(new CandorApi(), "api/v1/uptime.json"))
                .contains("\"America – API\"")
                .contains("\"Europe – API\"");
    }
}
