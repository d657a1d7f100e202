package io.github.candor.render.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Incidents;
import io.github.candor.model.Milestone;
import io.github.candor.model.Plans;
import io.github.candor.model.Sites;
import io.github.candor.render.RenderedSite;
import io.github.candor.render.page.HomePage;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The menu carries what has something to show, and the foot of the page the rest. */
class MenuTest {
    private static final Instant NOW = Instant.parse("2025-02-13T12:00:00Z");

    private static Document page(Sites site) {
        return Jsoup.parse(RenderedSite.of(new HomePage(), site.content(), NOW).text("index.html"));
    }

    private static Sites site() {
        return Sites.in("UTC").with(Sites.component("login"));
    }

    private static Incidents incident() {
        return Incidents.of("one", "UTC")
                .hit("login", ComponentStatus.MAJOR_OUTAGE)
                .with(Milestone.STARTED, "2025-02-13 07:20");
    }

    @Test
    void hasNoEmptyPagesOnANewSite() {
        Document page = page(site());

        assertThat(page.select(".site-header li").eachText()).containsExactly("Uptime", "Subscribe");
        assertThat(page.select(".site-footer li").eachText())
                .containsExactly(
                        "Reliability", "Actions", "History", "Was I affected?", "Maintenance", "Search", "Notices");
    }

    @Test
    void growsWithWhatThereIs() {
        assertThat(page(site().with(incident().build()))
                        .select(".site-header li")
                        .eachText())
                .containsExactly("History", "Was I affected?", "Uptime", "Search", "Subscribe");
        assertThat(page(site().with(incident().did("Alert on it", null).build())
                                .with(Plans.of("work", "UTC", "2025-02-17 02:00", "2025-02-17 02:30")
                                        .hit("login")
                                        .build()))
                        .select(".site-header li")
                        .eachText())
                .containsExactly("History", "Was I affected?", "Uptime", "Maintenance", "Search", "Subscribe");
    }

    /** What is inside of a details element cannot be shown by rules that browsers had before 2025. */
    @Test
    void isFoldedByAWordBesideItWithoutAScript() {
        assertThat(page(site()).select(".site-header nav > details:has(> summary:only-child) + ul > li"))
                .hasSize(2);
    }
}
