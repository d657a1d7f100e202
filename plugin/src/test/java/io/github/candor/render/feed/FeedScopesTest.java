package io.github.candor.render.feed;

import static io.github.candor.model.ComponentStatus.MAJOR_OUTAGE;
import static io.github.candor.model.Milestone.RESOLVED;
import static io.github.candor.model.Milestone.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import io.github.candor.model.Incident;
import io.github.candor.model.Incidents;
import io.github.candor.model.Maintenance;
import io.github.candor.model.Plans;
import io.github.candor.model.SiteContent;
import io.github.candor.model.Sites;
import io.github.candor.model.UpdateState;
import io.github.candor.render.RenderedSite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Which feeds there are, and what each of them tells. */
class FeedScopesTest {
    private static final Instant BEFORE = Instant.parse("2025-02-20T12:00:00Z");
    private static final Instant DURING = Instant.parse("2025-03-01T22:30:00Z");
    private static final Instant AFTER = Instant.parse("2025-03-02T12:00:00Z");

    private static RenderedSite at(SiteContent content, Instant now) {
        return RenderedSite.of(new Feeds(), content, now);
    }

    private static Plans upgrade() {
        return Plans.of("upgrade", "UTC", "2025-03-01 22:00", "2025-03-01 23:00")
                .hit("login");
    }

    private static SiteContent content(Plans... plans) {
        return Sites.in("UTC")
                .with(Sites.component("login"), Sites.component("search"))
                .with(incident("2025-02-13-login"))
                .with(List.of(plans).stream().map(Plans::build).toArray(Maintenance[]::new))
                .content();
    }

    private static Incident incident(String id) {
        return Incidents.of(id, "UTC")
                .hit("login", MAJOR_OUTAGE)
                .with(STARTED, "2025-02-13 07:20")
                .with(RESOLVED, "2025-02-13 10:49")
                .said("2025-02-13 07:40", UpdateState.INVESTIGATING)
                .said("2025-02-13 10:49", UpdateState.RESOLVED)
                .said("2025-02-18 09:00", UpdateState.POSTMORTEM)
                .build();
    }

    private static List<SyndEntry> entries(RenderedSite site, String path) {
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(site.bytes(path)))) {
            return new SyndFeedInput().build(reader).getEntries();
        } catch (IOException | FeedException e) {
            throw new AssertionError("ROME does not accept " + path, e);
        }
    }

    private static List<String> titles(RenderedSite site, String path) {
        return entries(site, path).stream().map(SyndEntry::getTitle).toList();
    }

    @Test
    void areThereInBothFamiliesAndEveryFormat() {
        Set<String> files = new HashSet<>(at(content(upgrade()), DURING).files().keySet());

        for (String folder : List.of("", "maintenance/", "postmortems/", "components/login/", "components/search/")) {
            for (String name : List.of(
                    "history.rss", "history.atom", "history.json", "updates.rss", "updates.atom", "feed.json")) {
                assertThat(files.remove(folder + name)).as(folder + name).isTrue();
            }
        }
        assertThat(files.remove("incidents/2025-02-13-login/updates.atom")).isTrue();
        assertThat(files).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"updates.rss", "updates.atom", "maintenance/updates.rss", "components/login/updates.atom"})
    void tellOfMaintenanceWhenItIsAnnouncedBeginsAndEnds(String path) {
        SiteContent content = content(upgrade().said("2025-02-19 09:00", UpdateState.SCHEDULED, "We upgrade."));

        assertThat(titles(at(content, BEFORE), path))
                .contains("Scheduled: upgrade")
                .doesNotContain("In progress: upgrade");
        assertThat(titles(at(content, DURING), path)).startsWith("In progress: upgrade", "Scheduled: upgrade");
        assertThat(titles(at(content, AFTER), path)).startsWith("Completed: upgrade", "In progress: upgrade");
        assertThat(entries(at(content, BEFORE), path).get(0).getPublishedDate()).isEqualTo("2025-02-19T09:00:00Z");
    }

    @Test
    void sayNothingOfMaintenanceToThoseWhomItDoesNotConcern() {
        assertThat(entries(at(content(upgrade()), AFTER), "components/search/updates.rss"))
                .isEmpty();
    }

    @Test
    void neverRingAgainForAnAnnouncementThatNobodyDated() {
        SiteContent content = content(upgrade());
        List<SyndEntry> before = entries(at(content, BEFORE), "maintenance/updates.rss");
        List<SyndEntry> after = entries(at(content, AFTER), "maintenance/updates.rss");

        assertThat(before).hasSize(1);
        assertThat(before.get(0).getPublishedDate()).isBeforeOrEqualTo(BEFORE);
        assertThat(after).extracting(SyndEntry::getUri).endsWith(before.get(0).getUri());
    }

    @Test
    void announceARepeatingWindowOnceAndRingForEachThatBegins() {
        SiteContent content = content(upgrade().repeated("FREQ=WEEKLY"));
        List<String> titles = titles(at(content, Instant.parse("2025-03-20T12:00:00Z")), "maintenance/updates.rss");

        assertThat(titles).filteredOn("Scheduled: upgrade"::equals).hasSize(1);
        assertThat(titles).filteredOn("In progress: upgrade"::equals).hasSize(3);
        assertThat(titles).filteredOn("Completed: upgrade"::equals).hasSize(3);
    }

    @Test
    void sayThePlanWithTheAnnouncement() {
        SiteContent content = content(upgrade().about("The database is *moved*."));

        assertThat(entries(at(content, BEFORE), "maintenance/updates.atom")
                        .get(0)
                        .getContents()
                        .get(0)
                        .getValue())
                .contains("Planned for 1 Mar 2025, 22:00 UTC to 23:00.", "is <em>moved</em>");
    }

    @ParameterizedTest
    @CsvSource({
        "postmortems/history.rss, 1",
        "postmortems/updates.atom, 1",
        "incidents/2025-02-13-login/updates.atom, 3"
    })
    void bringPostmortemsAndSingleIncidentsOnTheirOwn(String path, int items) {
        assertThat(entries(at(content(), BEFORE), path)).hasSize(items);
        assertThat(entries(at(content(), Instant.parse("2025-02-14T00:00:00Z")), "postmortems/history.rss"))
                .isEmpty();
    }

    @Test
    void giveEveryGuidOnceOverAllOfThem() {
        RenderedSite site = at(content(upgrade().repeated("FREQ=WEEKLY")), AFTER);
        List<String> guids = new ArrayList<>();
        for (String path : site.files().keySet()) {
            if (path.endsWith(".json")) {
                site.json(path).path("items").findValuesAsString("id").forEach(guids::add);
            } else {
                entries(site, path).forEach(entry -> guids.add(entry.getUri()));
            }
        }

        assertThat(guids).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void saysInJsonWhatItSaysInXml() {
        RenderedSite site = at(content(upgrade()), AFTER);
        JsonNode json = site.json("feed.json");
        List<SyndEntry> atom = entries(site, "updates.atom");

        assertThat(json.path("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(json.path("items")
                        .valueStream()
                        .map(item -> item.path("title").asString()))
                .containsExactlyElementsOf(
                        atom.stream().map(SyndEntry::getTitle).toList());
        assertThat(json.path("items")
                        .valueStream()
                        .map(item -> item.path("content_html").asString()))
                .containsExactlyElementsOf(atom.stream()
                        .map(entry -> entry.getContents().get(0).getValue())
                        .toList());
        assertThat(json.path("items").get(0).path("date_published").asString()).isEqualTo("2025-03-01T23:00:00.000Z");
    }

    @Test
    void namesItsHub() {
        SiteContent content = content(upgrade());
        SiteContent withHub = new SiteContent(
                Sites.withHub(content.settings(), URI.create("https://hub.example.org/")),
                content.components(),
                content.incidents(),
                content.maintenance(),
                content.notices(),
                content.pages(),
                content.assets());
        RenderedSite site = at(withHub, AFTER);

        assertThat(site.text("updates.rss")).contains("<atom:link rel=\"hub\" href=\"https://hub.example.org/\"/>");
        assertThat(site.text("history.atom")).contains("<link rel=\"hub\" href=\"https://hub.example.org/\"/>");
        assertThat(site.json("feed.json").path("hubs").get(0).path("url").asString())
                .isEqualTo("https://hub.example.org/");
        assertThat(at(content, AFTER).text("feed.json")).doesNotContain("hubs");
    }

    @Test
    void holdEverythingTogetherWithTheArchivesOfOne() {
        String path = "history.atom";
        RenderedSite site = at(longLog(130), AFTER);
        Set<String> seen = new HashSet<>();
        List<String> chain = new ArrayList<>();
        for (String next = path; next != null; next = link(site, next, "prev-archive")) {
            entries(site, next).forEach(entry -> seen.add(entry.getUri()));
            chain.add(next);
        }

        assertThat(seen).hasSize(130);
        assertThat(chain).hasSize(1 + seen.size() / 50);
        for (String archive : chain.subList(1, chain.size())) {
            assertThat(entries(site, archive)).hasSize(50);
            assertThat(site.text(archive)).contains("<fh:archive/>");
            assertThat(link(site, archive, "current")).isEqualTo(path);
        }
        assertThat(link(site, chain.get(2), "next-archive")).isEqualTo(chain.get(1));
        assertThat(site.text(path)).doesNotContain("fh:archive/");
        assertThat(site.files().keySet())
                .filteredOn(one -> one.startsWith("archive/"))
                .containsExactlyInAnyOrderElementsOf(chain.subList(1, chain.size()));
    }

    @Test
    void neverChangeAnArchiveThatIsFull() {
        RenderedSite before = at(longLog(120), AFTER);
        RenderedSite after = at(longLog(130), AFTER);

        assertThat(after.text("archive/history-1.atom")).isEqualTo(before.text("archive/history-1.atom"));
    }

    @Test
    void tellTheWholeOfASingleIncidentHoweverLongItWas() {
        Incidents told = Incidents.of("2025-02-13-login", "UTC")
                .hit("login", MAJOR_OUTAGE)
                .with(STARTED, "2025-02-13 07:20")
                .with(RESOLVED, "2025-02-13 10:49");
        for (int minute = 0; minute < 60; minute++) {
            told = told.said("2025-02-13 08:%02d".formatted(minute), UpdateState.UPDATE);
        }
        RenderedSite site = at(
                Sites.in("UTC")
                        .with(Sites.component("login"))
                        .with(told.build())
                        .content(),
                AFTER);

        assertThat(entries(site, "updates.atom")).hasSize(50);
        assertThat(entries(site, "incidents/2025-02-13-login/updates.atom")).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void ofAnIncidentGoWhenItWasSilentForThreeMonthsAndOthersAreNewer() {
        String oldest = "incidents/2024-01-01-login/updates.atom";
        Instant gone = Instant.parse("2024-01-01T10:49:00Z").plus(FeedScope.STAY);

        assertThat(at(longLog(60), gone.minusSeconds(1)).files()).containsKey(oldest);
        assertThat(at(longLog(60), gone).files()).doesNotContainKey(oldest);
        assertThat(at(longLog(50), gone).files()).containsKey(oldest);
    }

    @Test
    void ofAnIncidentThatIsStillOpenStay() {
        Incident open = Incidents.of("2023-12-31-login", "UTC")
                .hit("login", MAJOR_OUTAGE)
                .with(STARTED, "2023-12-31 07:20")
                .build();
        SiteContent log = longLog(60);
        SiteContent content = Sites.in("UTC")
                .with(Sites.component("login"))
                .with(Stream.concat(Stream.of(open), log.incidents().stream()).toArray(Incident[]::new))
                .content();

        assertThat(at(content, AFTER).files()).containsKey("incidents/2023-12-31-login/updates.atom");
    }

    private static SiteContent longLog(int incidents) {
        Incident[] all =
                IntStream.range(0, incidents).mapToObj(i -> incident(i)).toArray(Incident[]::new);
        return Sites.in("UTC").with(Sites.component("login")).with(all).content();
    }

    private static Incident incident(int number) {
        Instant start = Instant.parse("2024-01-01T00:00:00Z").plusSeconds(number * 86_400L);
        String day = start.toString().substring(0, 10);
        return Incidents.of(day + "-login", "UTC")
                .hit("login", MAJOR_OUTAGE)
                .with(STARTED, day + " 07:20")
                .with(RESOLVED, day + " 10:49")
                .said(day + " 07:40", UpdateState.INVESTIGATING)
                .said(day + " 08:40", UpdateState.MONITORING)
                .said(day + " 10:49", UpdateState.RESOLVED)
                .build();
    }

    private static @Nullable String link(RenderedSite site, String path, String rel) {
        String mark = "rel=\"" + rel + "\"";
        return site.text(path)
                .lines()
                .filter(line -> line.contains(mark))
                .map(line -> line.replaceFirst(".*href=\"https://status.example.org/([^\"]*)\".*", "$1"))
                .findFirst()
                .orElse(null);
    }
}
