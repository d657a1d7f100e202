package io.github.candor.render.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Incidents;
import io.github.candor.model.Milestone;
import io.github.candor.model.Plans;
import io.github.candor.model.SiteContent;
import io.github.candor.model.Sites;
import io.github.candor.model.UpdateState;
import io.github.candor.render.RenderedSite;
import io.github.candor.render.api.v2.StatuspageApi;
import io.github.candor.render.calendar.MaintenanceCalendars;
import io.github.candor.render.site.SitePart;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When planned work was announced, as feeds, calendar and API say it. */
class AnnouncementDatesTest {
    private static final Instant NOW = Instant.parse("2025-02-27T12:00:00Z");
    private static final Map<String, Instant> NOTHING = Map.of();

    private static Plans upgrade() {
        return Plans.of("upgrade", "UTC", "2025-03-01 22:00", "2025-03-01 23:00")
                .hit("login");
    }

    private static Sites site(Plans plans) {
        return Sites.in("UTC").with(Sites.component("login")).with(plans.build());
    }

    private static String published(SiteContent content, Map<String, Instant> posted, Instant now) {
        return RenderedSite.of(new Feeds(), content, posted, now)
                .json("feed.json")
                .path("items")
                .path(0)
                .path("date_published")
                .asString();
    }

    @Test
    void isThatOfItsFirstUpdate() {
        Plans plans = upgrade().said("2025-02-20 09:00", UpdateState.SCHEDULED, "We upgrade.");

        assertThat(published(site(plans).content(), NOTHING, NOW)).isEqualTo("2025-02-20T09:00:00.000Z");
    }

    @Test
    void isThatOfItsFirstCommitWhereNoUpdateTellsIt() {
        Map<String, Instant> posted = Map.of("maintenance/upgrade.md", Instant.parse("2025-02-25T10:11:12Z"));

        assertThat(published(site(upgrade()).content(), posted, NOW)).isEqualTo("2025-02-25T10:11:12.000Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-27T12:00:00Z, 2025-02-22T22:00:00.000Z",
        "2025-02-20T12:00:00Z, 2025-02-01T22:00:00.000Z",
        "2025-01-20T12:00:00Z, 2024-11-09T22:00:00.000Z",
        "2025-03-05T12:00:00Z, 2025-02-22T22:00:00.000Z"
    })
    void followsFromItsOwnPlanWhereNobodySaysIt(Instant now, String expected) {
        RenderedSite site = RenderedSite.of(new Feeds(), site(upgrade()).content(), NOTHING, now);

        assertThat(site.json("feed.json").path("items").values())
                .filteredOn(item -> item.path("id").asString().endsWith(":scheduled"))
                .extracting(item -> item.path("date_published").asString())
                .containsExactly(expected);
    }

    @Test
    void isNeverLaterThanTheBeginOfTheWork() {
        Map<String, Instant> posted = Map.of("maintenance/upgrade.md", Instant.parse("2026-11-25T10:11:12Z"));
        RenderedSite site =
                RenderedSite.of(new Feeds(), site(upgrade()).content(), posted, Instant.parse("2026-11-26T00:00:00Z"));

        assertThat(site.json("maintenance/history.json")
                        .path("items")
                        .path(0)
                        .path("date_published")
                        .asString())
                .isEqualTo("2025-03-01T22:00:00.000Z");
    }

    @Test
    void knowsNothingOfWhatWasCommittedLater() {
        Map<String, Instant> posted = Map.of("maintenance/upgrade.md", Instant.parse("2025-02-28T10:00:00Z"));

        assertThat(published(site(upgrade()).content(), posted, NOW)).isEqualTo("2025-02-22T22:00:00.000Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"maintenance/history.rss", "maintenance/updates.atom", "maintenance/feed.json"})
    void staysWhenAnUnrelatedIncidentIsAdded(String feed) {
        assertStays(new Feeds(), feed);
    }

    @Test
    void staysInTheCalendarAndTheApiWhenAnUnrelatedIncidentIsAdded() {
        assertStays(new MaintenanceCalendars(), "maintenance.ics");
        String before = RenderedSite.of(new StatuspageApi(), site(upgrade()).content(), NOTHING, NOW)
                .json("api/v2/scheduled-maintenances.json")
                .path("scheduled_maintenances")
                .toString();
        assertThat(before)
                .contains("\"created_at\":\"2025-02-22T22:00:00.000Z\"")
                .doesNotContain("1970");
    }

    private static void assertStays(SitePart part, String path) {
        SiteContent more = site(upgrade())
                .with(Sites.component("other"))
                .with(Incidents.of("2025-02-26-other", "UTC")
                        .hit("other", ComponentStatus.MAJOR_OUTAGE)
                        .with(Milestone.STARTED, "2025-02-26 07:20")
                        .build())
                .content();

        String alone =
                RenderedSite.of(part, site(upgrade()).content(), NOTHING, NOW).text(path);
        assertThat(RenderedSite.of(part, more, NOTHING, NOW).text(path)).isEqualTo(alone);
        assertThat(alone).doesNotContain("1970");
    }

    @Test
    void ofTheEventInTheCalendarIsItsStampAndGrowsWithItsChanges() {
        assertThat(lines(upgrade(), NOW))
                .contains("DTSTAMP:20250222T220000Z", "CREATED:20250222T220000Z", "SEQUENCE:0");
        assertThat(lines(upgrade().said("2025-02-26 10:00", UpdateState.UPDATE, "Moved."), NOW))
                .contains("DTSTAMP:20250226T100000Z", "LAST-MODIFIED:20250226T100000Z", "SEQUENCE:1");
    }

    @Test
    void ofWorkThatIsCalledOffStaysAndAnItemSaysThatItIsOff() {
        Plans off = upgrade().cancelled();
        RenderedSite site = RenderedSite.of(new Feeds(), site(off).content(), NOTHING, NOW);

        assertThat(published(site(off).content(), NOTHING, NOW)).isEqualTo("2025-02-22T22:00:00.000Z");
        assertThat(titles(site)).containsExactly("Cancelled: upgrade", "Scheduled: upgrade");
        assertThat(site.text("updates.rss")).contains("<description>The planned work is called off.</description>");
        assertThat(site.text("history.rss")).contains("&lt;strong&gt;Cancelled&lt;/strong&gt;");
    }

    @Test
    void ofWorkThatIsCalledOffByAnUpdateIsThatOfTheUpdateAndItsTitleSaysSo() {
        Plans off = upgrade()
                .said("2025-02-20 09:00", UpdateState.SCHEDULED, "We upgrade.")
                .said("2025-02-21 09:00", UpdateState.UPDATE, "An hour later.")
                .said("2025-02-26 10:00", UpdateState.UPDATE, "Not now.")
                .cancelled();
        RenderedSite site = RenderedSite.of(new Feeds(), site(off).content(), NOTHING, NOW);

        assertThat(published(site(off).content(), NOTHING, NOW)).isEqualTo("2025-02-26T10:00:00.000Z");
        assertThat(titles(site)).containsExactly("Cancelled: upgrade", "Update: upgrade", "Scheduled: upgrade");
    }

    private static List<String> titles(RenderedSite site) {
        return site.json("feed.json").path("items").findValuesAsString("title");
    }

    private static List<String> lines(Plans plans, Instant now) {
        return RenderedSite.of(new MaintenanceCalendars(), site(plans).content(), NOTHING, now)
                .text("maintenance.ics")
                .lines()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"history.rss", "updates.atom", "components/login/history.atom", "maintenance/updates.rss"})
    void isNoneInAnEmptyFeedWhichIsAsOldAsItsComponents(String feed) {
        SiteContent empty = Sites.in("UTC").with(Sites.component("login")).content();

        assertThat(RenderedSite.of(new Feeds(), empty, NOTHING, NOW).text(feed))
                .containsAnyOf("2020-01-01T00:00:00Z", "1 Jan 2020 00:00:00 GMT")
                .doesNotContain("1970");
    }
}
