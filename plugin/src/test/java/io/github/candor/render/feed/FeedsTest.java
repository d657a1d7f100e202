package io.github.candor.render.feed;

import static io.github.candor.model.ComponentStatus.MAJOR_OUTAGE;
import static io.github.candor.model.Milestone.RESOLVED;
import static io.github.candor.model.Milestone.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import com.apptasticsoftware.rssreader.Item;
import com.apptasticsoftware.rssreader.RssReader;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import io.github.candor.model.Incident;
import io.github.candor.model.Incidents;
import io.github.candor.model.SiteContent;
import io.github.candor.model.Sites;
import io.github.candor.model.UpdateState;
import io.github.candor.render.RenderedSite;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.theme.Theme;
import io.github.candor.status.StatusBoard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedsTest {
    private static final Instant OPEN = Instant.parse("2025-02-13T08:00:00Z");
    private static final Instant CLOSED = Instant.parse("2025-02-13T12:00:00Z");
    private static final Theme THEME = Theme.of(FeedsTest.class.getClassLoader(), null);

    private static Incident incident(String id) {
        return Incidents.of(id, "UTC")
                .hit("login", MAJOR_OUTAGE)
                .with(STARTED, "2025-02-13 07:20")
                .with(RESOLVED, "2025-02-13 10:49")
                .said("2025-02-13 07:40", UpdateState.INVESTIGATING)
                .said("2025-02-13 10:49", UpdateState.RESOLVED)
                .build();
    }

    private static SiteContent content(Incident... incidents) {
        return Sites.in("UTC")
                .with(Sites.component("login"), Sites.component("search"))
                .with(incidents)
                .content();
    }

    private static Map<String, byte[]> files(SiteContent content, Instant now) {
        Map<String, byte[]> files = new TreeMap<>();
        new Feeds()
                .files(RenderContext.of(StatusBoard.at(content, now), THEME))
                .map(Supplier::get)
                .map(SiteFile.Rendered.class::cast)
                .forEach(file -> files.put(file.path().value(), file.bytes()));
        return files;
    }

    private static SyndFeed rome(SiteContent content, Instant now, String path) {
        byte[] bytes = Objects.requireNonNull(files(content, now).get(path));
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes))) {
            return new SyndFeedInput().build(reader);
        } catch (IOException | FeedException e) {
            throw new AssertionError("ROME does not accept " + path, e);
        }
    }

    private static List<Item> reader(SiteContent content, Instant now, String path) {
        byte[] bytes = Objects.requireNonNull(files(content, now).get(path));
        return new RssReader().read(new ByteArrayInputStream(bytes)).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"history.rss", "history.atom", "updates.rss", "updates.atom", "components/login/updates.atom"})
    void isAcceptedByTwoReadersThatAgree(String path) {
        SiteContent content = content(incident("one"), incident("two"));
        List<SyndEntry> byRome = rome(content, CLOSED, path).getEntries();
        List<Item> byReader = reader(content, CLOSED, path);

        assertThat(byReader)
                .extracting(Item::getTitle)
                .map(Optional::orElseThrow)
                .isEqualTo(titles(byRome));
        assertThat(byReader)
                .extracting(Item::getGuid)
                .map(Optional::orElseThrow)
                .isEqualTo(guids(byRome));
        assertThat(byRome).hasSize(path.contains("updates") ? 4 : 2).allSatisfy(entry -> {
            assertThat(entry.getPublishedDate()).isBeforeOrEqualTo(CLOSED);
            assertThat(entry.getLink()).startsWith("https://status.example.org/incidents/");
        });
    }

    @Test
    void bringsANewItemForAChangeOfStateOnlyInTheFeedOfUpdates() {
        SiteContent content = content(incident("one"));

        assertThat(guids(rome(content, OPEN, "history.rss").getEntries()))
                .isEqualTo(guids(rome(content, CLOSED, "history.rss").getEntries()));
        assertThat(guids(rome(content, CLOSED, "updates.atom").getEntries()))
                .hasSize(2)
                .endsWith(
                        guids(rome(content, OPEN, "updates.atom").getEntries()).get(0));
    }

    @Test
    void keepsTheNewestUpdateFirstInTheItemOfAnIncident() {
        String html = rome(content(incident("one")), CLOSED, "history.atom")
                .getEntries()
                .get(0)
                .getContents()
                .get(0)
                .getValue();

        assertThat(html)
                .startsWith("<p><small>Feb <var data-var='date'>13</var>, <var data-var='time'>10:49</var> UTC</small>"
                        + "<br><strong>Resolved</strong> - Said.</p>");
        assertThat(html.indexOf("Resolved")).isLessThan(html.indexOf("Investigating"));
    }

    @Test
    void putsBlocksBehindTheLineThatNamesTheState() {
        Incident listed = Incidents.of("listed", "UTC")
                .hit("login", MAJOR_OUTAGE)
                .with(STARTED, "2025-02-13 07:20")
                .said("2025-02-13 07:40", UpdateState.INVESTIGATING, "- one\n- two")
                .said("2025-02-13 07:50", UpdateState.UPDATE, "See [this][1].\n\n[1]: /about/")
                .build();
        List<SyndEntry> entries = rome(content(listed), CLOSED, "updates.atom").getEntries();

        assertThat(entries.get(1).getContents().get(0).getValue())
                .contains("<strong>Investigating</strong> - </p><ul>")
                .endsWith("</ul>");
        assertThat(entries.get(0).getContents().get(0).getValue())
                .endsWith("<strong>Update</strong> - See <a href=\"https://status.example.org/about/\">this</a>.</p>");
    }

    @Test
    void givesEveryItemOfEveryFeedItsOwnGuid() {
        SiteContent content = content(incident("one"), incident("two"));
        List<String> guids = new ArrayList<>();
        for (String path : files(content, CLOSED).keySet()) {
            guids.addAll(
                    path.endsWith(".json")
                            ? RenderedSite.of(new Feeds(), content, CLOSED)
                                    .json(path)
                                    .path("items")
                                    .findValuesAsString("id")
                            : guids(rome(content, CLOSED, path).getEntries()));
        }

        assertThat(guids).doesNotHaveDuplicates().allMatch(guid -> guid.startsWith("tag:candor.github.io,2026:test-"));
    }

    @Test
    void keepsItsGuidsOnAnotherDomain() {
        SiteContent content = content(incident("one"));
        SiteContent moved = content.at(URI.create("https://elsewhere.example.com/status/"));

        assertThat(guids(rome(moved, CLOSED, "updates.rss").getEntries()))
                .isEqualTo(guids(rome(content, CLOSED, "updates.rss").getEntries()));
        assertThat(rome(moved, CLOSED, "updates.rss").getEntries().get(0).getLink())
                .startsWith("https://elsewhere.example.com/status/incidents/");
    }

    @Test
    void hasTheSameBytesADayLaterWhenNothingWasSaid() {
        SiteContent content = content(incident("one"));
        Map<String, byte[]> today = files(content, CLOSED);
        Map<String, byte[]> tomorrow = files(content, CLOSED.plusSeconds(86_400));

        assertThat(tomorrow.keySet()).isEqualTo(today.keySet());
        today.forEach((path, bytes) -> assertThat(tomorrow.get(path)).as(path).isEqualTo(bytes));
    }

    @Test
    void carriesOnlyWhatHitItsComponent() {
        SiteContent content = content(incident("one"));

        assertThat(rome(content, CLOSED, "components/login/history.rss").getEntries())
                .hasSize(1);
        assertThat(rome(content, CLOSED, "components/search/history.rss").getEntries())
                .isEmpty();
    }

    private static List<String> guids(List<SyndEntry> entries) {
        return entries.stream().map(SyndEntry::getUri).toList();
    }

    private static List<String> titles(List<SyndEntry> entries) {
        return entries.stream().map(SyndEntry::getTitle).toList();
    }
}
