package io.github.candor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The dates by which programs know what is new: of every golden site, at many moments. */
class GoldenDatesTest {
    private static final Instant LONG_AGO = Instant.parse("1990-01-01T00:00:00Z");
    private static final Pattern STAMP = Pattern.compile("(DTSTAMP|CREATED|LAST-MODIFIED):(\\d{8}T\\d{6})Z");
    private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final List<String> KEYS = List.of("created_at", "updated_at", "display_at", "content_changed_at");

    static Stream<Arguments> moments() throws IOException {
        List<Arguments> all = new ArrayList<>();
        for (GoldenCase golden : GoldenCase.all().toList()) {
            for (Instant moment : SiteInMemory.moments(golden)) {
                all.add(Arguments.of(golden, moment));
            }
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("moments")
    void lieNeitherInTheFutureNorInTheBeginningOfTime(GoldenCase golden, Instant moment) throws IOException {
        List<Stated> dates = new ArrayList<>();
        SiteInMemory.at(golden, moment).files().forEach((path, bytes) -> collect(path, bytes, dates));

        assertThat(dates)
                .isNotEmpty()
                .allSatisfy(
                        date -> assertThat(date.at()).isAfterOrEqualTo(LONG_AGO).isBeforeOrEqualTo(moment));
    }

    private static void collect(String path, byte[] bytes, List<Stated> dates) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (path.endsWith(".rss") || path.endsWith(".atom")) {
            feed(path, text, dates);
        } else if (path.endsWith(".ics")) {
            STAMP.matcher(text)
                    .results()
                    .forEach(found -> dates.add(new Stated(
                            path,
                            found.group(1),
                            LocalDateTime.parse(found.group(2), BASIC).toInstant(ZoneOffset.UTC))));
        } else if (path.endsWith("sitemap.xml")) {
            Pattern.compile("<lastmod>([^<]+)")
                    .matcher(text)
                    .results()
                    .forEach(found -> dates.add(new Stated(path, "lastmod", Instant.parse(found.group(1)))));
        } else if (path.startsWith("api/v2/") || path.equals("api/v1/site.json")) {
            SiteInMemory.read(text).forEachEntry((key, value) -> json(path, key, value, dates));
        } else if (path.endsWith("feed.json") || path.endsWith("history.json")) {
            SiteInMemory.read(text)
                    .path("items")
                    .forEach(item -> List.of("date_published", "date_modified")
                            .forEach(key -> dates.add(new Stated(
                                    path, key, Instant.parse(item.path(key).asString())))));
        }
    }

    private static void feed(String path, String text, List<Stated> dates) {
        try {
            SyndFeed feed = new SyndFeedInput().build(new StringReader(text));
            add(path, "feed", feed.getPublishedDate(), dates);
            for (SyndEntry entry : feed.getEntries()) {
                assertThat(entry.getPublishedDate()).as(path).isNotNull();
                add(path, entry.getUri(), entry.getPublishedDate(), dates);
                add(path, entry.getUri(), entry.getUpdatedDate(), dates);
            }
        } catch (FeedException e) {
            throw new AssertionError(path, e);
        }
    }

    private static void add(String path, String what, @Nullable Date date, List<Stated> dates) {
        if (date != null) {
            dates.add(new Stated(path, what, date.toInstant()));
        }
    }

    private static void json(String path, String key, JsonNode node, List<Stated> dates) {
        if (KEYS.contains(key)) {
            dates.add(new Stated(path, key, Instant.parse(node.asString())));
        }
        node.forEachEntry((name, value) -> json(path, name, value, dates));
        if (node.isArray()) {
            node.forEach(one -> json(path, "", one, dates));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.candor.golden.GoldenCase#all")
    void ofPlannedWorkStayWhenTheIncidentsAreOthers(GoldenCase golden) throws IOException {
        SiteInMemory all = SiteInMemory.at(golden, golden.now());
        SiteInMemory fewer = SiteInMemory.withoutIncidents(golden, golden.now());

        for (String path : List.of("maintenance.ics", "maintenance/updates.rss", "maintenance/history.atom")) {
            assertThat(fewer.text(path)).as(path).isEqualTo(all.text(path));
        }
        Map<String, Instant> before = announced(all);
        assertThat(announced(fewer)).isEqualTo(before);
    }

    private static Map<String, Instant> announced(SiteInMemory site) {
        Map<String, Instant> dates = new TreeMap<>();
        site.json("api/v2/scheduled-maintenances.json")
                .path("scheduled_maintenances")
                .forEach(one -> dates.put(
                        one.path("id").asString(),
                        Instant.parse(one.path("created_at").asString())));
        return dates;
    }

    /** A date that a file states. */
    private record Stated(String path, String what, Instant at) {}
}
