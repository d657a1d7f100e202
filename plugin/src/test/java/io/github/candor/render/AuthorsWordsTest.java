package io.github.candor.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Incidents;
import io.github.candor.model.Milestone;
import io.github.candor.model.Plans;
import io.github.candor.model.SiteContent;
import io.github.candor.model.Sites;
import io.github.candor.model.UpdateState;
import io.github.candor.render.api.v1.CandorApi;
import io.github.candor.render.api.v2.StatuspageApi;
import io.github.candor.render.entry.IncidentPages;
import io.github.candor.render.feed.Feeds;
import io.github.candor.render.page.HomePage;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an author wrote no updates, what else he wrote is what the public was told. */
class AuthorsWordsTest {
    private static final Instant NOW = Instant.parse("2025-02-13T08:00:00Z");
    private static final Instant LATER = Instant.parse("2025-02-13T12:00:00Z");

    private static Incidents incident() {
        return Incidents.of("2025-02-13-login", "UTC")
                .hit("login", ComponentStatus.MAJOR_OUTAGE)
                .with(Milestone.STARTED, "2025-02-13 07:20");
    }

    private static SiteContent content(Incidents incident) {
        return Sites.in("UTC")
                .with(Sites.component("login"))
                .with(incident.build())
                .with(Plans.of("upgrade", "UTC", "2025-03-01 22:00", "2025-03-01 23:00")
                        .about("We *move* the database.")
                        .build())
                .content();
    }

    @ParameterizedTest
    @ValueSource(strings = {"updates.rss", "updates.atom", "feed.json", "history.rss", "history.atom", "history.json"})
    void areInBothFamiliesOfFeeds(String feed) {
        String written = RenderedSite.of(new Feeds(), content(incident().about("Nobody can *sign in*.")), NOW)
                .text(feed);

        assertThat(written).contains("Nobody can sign in.").doesNotContain("trouble began");
        assertThat(written).containsPattern("Investigating(</|&lt;/|<\\\\/)strong(>|&gt;) - Nobody can (<|&lt;)em");
    }

    @Test
    void areInBothApis() {
        SiteContent content = content(incident().about("Nobody can *sign in*."));

        assertThat(RenderedSite.of(new StatuspageApi(), content, NOW)
                        .json("api/v2/incidents.json")
                        .at("/incidents/0/incident_updates/0/body")
                        .asString())
                .isEqualTo("Nobody can sign in.");
        assertThat(RenderedSite.of(new CandorApi(), content, NOW)
                        .json("api/v1/incidents/2025-02-13-login.json")
                        .at("/updates/0/text")
                        .asString())
                .isEqualTo("Nobody can sign in.");
    }

    @Test
    void areOnTheFirstPageAndOnceOnThatOfTheIncident() {
        SiteContent content = content(incident().about("Nobody can *sign in*."));
        String first = RenderedSite.of(new HomePage(), content, NOW).text("index.html");
        String own = RenderedSite.of(new IncidentPages(), content, NOW).text("incidents/2025-02-13-login/index.html");

        assertThat(Jsoup.parse(first).select(".open-incident").text()).contains("Nobody can sign in.");
        assertThat(Jsoup.parse(own).select("main").text()).containsOnlyOnce("Nobody can sign in.");
    }

    @Test
    void areThoseOfTheTimelineForItsMilestones() {
        SiteContent content = content(incident()
                .about("Nobody can sign in.")
                .told("2025-02-13 09:00", Milestone.RESOLVED, "The fix is confirmed."));

        assertThat(RenderedSite.of(new StatuspageApi(), content, LATER)
                        .json("api/v2/incidents.json")
                        .at("/incidents/0/incident_updates")
                        .values())
                .extracting(update -> update.path("body").asString())
                .containsExactly("The fix is confirmed.", "Nobody can sign in.");
    }

    @Test
    void areNotTakenFromElsewhereWhereThereAreUpdates() {
        SiteContent content =
                content(incident().about("Nobody can sign in.").said("2025-02-13 07:40", UpdateState.IDENTIFIED));

        assertThat(RenderedSite.of(new StatuspageApi(), content, NOW)
                        .json("api/v2/incidents.json")
                        .at("/incidents/0/incident_updates")
                        .values())
                .extracting(update -> update.path("body").asString())
                .containsExactly("Said.");
    }

    @Test
    void areHtmlInTheDescriptionsOfRssAndTextElsewhere() {
        String text = "Calls of `/users/<id>/orders` & others fail.";
        RenderedSite feeds = RenderedSite.of(new Feeds(), content(incident().about(text)), NOW);

        for (String feed : List.of("updates.rss", "history.rss")) {
            String description = Jsoup.parse(feeds.text(feed), Parser.xmlParser())
                    .expectFirst("item description")
                    .text();
            assertThat(Jsoup.parse(description).text()).isEqualTo("Calls of \"/users/<id>/orders\" & others fail.");
        }
        assertThat(feeds.json("feed.json").at("/items/0/summary").asString())
                .isEqualTo("Calls of \"/users/<id>/orders\" & others fail.");
    }

    @Test
    void announcePlannedWork() {
        RenderedSite feeds = RenderedSite.of(new Feeds(), content(incident()), NOW);

        assertThat(feeds.text("maintenance/updates.rss"))
                .contains("We move the database.")
                .containsOnlyOnce("We &lt;em&gt;move")
                .doesNotContain("Planned work is announced");
        assertThat(RenderedSite.of(new StatuspageApi(), content(incident()), NOW)
                        .json("api/v2/scheduled-maintenances.json")
                        .at("/scheduled_maintenances/0/incident_updates/0/body")
                        .asString())
                .isEqualTo("We move the database.");
    }
}
