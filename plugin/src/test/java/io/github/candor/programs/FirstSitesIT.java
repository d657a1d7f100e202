package io.github.candor.programs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.golden.StatedDate;
import io.github.candor.publish.Publication;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the first sites say once they are published, and once more when nothing or only the title is new. */
class FirstSitesIT {
    private static final Instant BEGINNING = Instant.parse("2015-01-01T00:00:00Z");
    private static final Pattern COMMENT = Pattern.compile("<!--(.*?)-->", Pattern.DOTALL);
    private static final Pattern ITEM =
            Pattern.compile("<guid[^>]*>([^<]+)|<id>([^<]+)|\"id\": ?\"(tag:[^\"]+)|\nUID:(.+)");
    private static final Pattern LENGTH = Pattern.compile("datetime=\"(-?P[^\"]*)\"");
    private static final String TOO_EXACT = ".*\\.\\d{4,}S.*";
    private static final List<String> HEADLINES = List.of(
            "none: All Systems Operational",
            "maintenance: Service Under Maintenance",
            "minor: Partially Degraded Service",
            "minor: Minor Service Outage",
            "major: Partial System Outage",
            "critical: Major System Outage");

    @TempDir
    static Path folder;

    private static final Map<FirstSite, LiveSite> LIVE = new EnumMap<>(FirstSite.class);
    private static final Map<FirstSite, NavigableMap<String, byte[]>> FILES = new EnumMap<>(FirstSite.class);

    @BeforeAll
    static void publish() throws Exception {
        for (FirstSite which : FirstSite.values()) {
            LiveSite live = LiveSite.of(which, folder.resolve(which.name()), null);
            assertThat(live.publish().outcome()).isEqualTo(Publication.Outcome.PUBLISHED);
            LIVE.put(which, live);
            FILES.put(which, live.files());
        }
    }

    @ParameterizedTest
    @EnumSource
    void changeNothingWhenNothingIsNewAndNoNameOfAnItemWhenTheTitleIs(FirstSite which) throws Exception {
        LiveSite live = LiveSite.of(which, folder.resolve(which.name() + "-twice"), null);
        live.publish();
        Map<String, byte[]> first = live.files();

        Publication second = live.publish();
        assertThat(second.outcome()).isEqualTo(Publication.Outcome.NOTHING_CHANGED);
        assertThat(second.version().number()).isEqualTo(1);
        assertThat(live.files()).containsExactlyEntriesOf(first);

        Publication third = live.rename().publish();
        assertThat(third.outcome()).isEqualTo(Publication.Outcome.PUBLISHED);
        assertThat(third.warnings()).isEmpty();
        assertThat(items(live.files())).isNotEmpty().isEqualTo(items(first));
    }

    @ParameterizedTest
    @EnumSource
    void hideWhatTheirAuthorsHid(FirstSite which) throws Exception {
        List<String> hidden = comments(live(which).content());

        hidden.forEach(words ->
                texts(which).forEach((path, text) -> assertThat(text).as(path).doesNotContain(words)));
    }

    @Test
    void hideSomething() throws Exception {
        assertThat(comments(live(FirstSite.PLANNED).content())).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void stateNoDateThatIsNotTheirOwn(FirstSite which) {
        List<StatedDate> dates = new ArrayList<>();
        files(which).forEach((path, bytes) -> dates.addAll(StatedDate.in(path, bytes)));

        assertThat(dates)
                .isNotEmpty()
                .allSatisfy(date ->
                        assertThat(date.at()).isAfterOrEqualTo(BEGINNING).isBeforeOrEqualTo(which.now()));
    }

    @ParameterizedTest
    @EnumSource
    void tellTheirAuthorsWordsAsTyped(FirstSite which) {
        for (String words : which.words()) {
            for (String path : List.of("updates.rss", "updates.atom", "history.rss", "history.atom")) {
                // What is escaped in XML is HTML.
                String html = Parser.unescapeEntities(text(which, path), false);
                assertThat(Jsoup.parse(html).text()).as(path).contains(words);
            }
            assertThat(texts(which).get("api/v2/incidents.json")
                            + texts(which).get("api/v2/scheduled-maintenances.json"))
                    .contains(words.replace("\"", "\\\""));
        }
    }

    @Test
    void showNoDraft() {
        assertThat(live(FirstSite.STARTED).content().resolve("incidents")).isNotEmptyDirectory();
        assertThat(texts(FirstSite.STARTED).keySet()).noneMatch(path -> path.contains("example"));
    }

    @ParameterizedTest
    @EnumSource
    void sayTheirStateInOneWay(FirstSite which) {
        String status = text(which, "api/v2/status.json");
        String pair = value("indicator", status) + ": " + value("description", status);

        assertThat(HEADLINES).contains(pair);
        assertThat(texts(which).get("index.html")).contains("<body class=\"is-" + value("indicator", status) + "\"");
        assertThat(value("indicator", text(which, "api/v1/site.json"))).isEqualTo(value("indicator", status));
    }

    @ParameterizedTest
    @EnumSource
    void giveNoLengthThatAPageMayNotGive(FirstSite which) {
        texts(which)
                .forEach((path, text) -> assertThat(
                                LENGTH.matcher(text).results().map(found -> found.group(1)))
                        .as(path)
                        .noneMatch(length -> length.matches(TOO_EXACT)));
    }

    @Test
    void tellTwoComponentsOfOneNameApart() {
        assertThat(texts(FirstSite.PLANNED).get("updates.rss")).contains("<category>Students – Login</category>");
        assertThat(texts(FirstSite.PLANNED).get("components/students-login/updates.rss"))
                .contains("Students – Login");
    }

    private static LiveSite live(FirstSite which) {
        return Objects.requireNonNull(LIVE.get(which));
    }

    private static Map<String, byte[]> files(FirstSite which) {
        return Objects.requireNonNull(FILES.get(which));
    }

    private static String text(FirstSite which, String path) {
        return Objects.requireNonNull(texts(which).get(path), path);
    }

    private static Map<String, String> texts(FirstSite which) {
        Map<String, String> texts = new TreeMap<>();
        files(which).forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    private static Map<String, List<String>> items(Map<String, byte[]> files) {
        Map<String, List<String>> items = new TreeMap<>();
        files.forEach((path, bytes) -> {
            List<String> names = ITEM.matcher(new String(bytes, StandardCharsets.UTF_8))
                    .results()
                    .map(MatchResult::group)
                    .toList();
            if (path.matches(".*\\.(rss|atom|ics)|.*(feed|history)\\.json") && !names.isEmpty()) {
                items.put(path, names);
            }
        });
        return items;
    }

    private static List<String> comments(Path content) throws IOException {
        try (Stream<Path> files = Files.walk(content)) {
            List<String> comments = new ArrayList<>();
            for (Path file : files.filter(
                            one -> one.toString().matches(".*/(incidents|maintenance)/.*\\.md|.*status\\.yml"))
                    .toList()) {
                COMMENT.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> comments.add(found.group(1).strip()));
            }
            return comments;
        }
    }

    private static String value(String key, String json) {
        return json.replaceFirst("(?s).*?\"" + key + "\": ?\"([^\"]*)\".*", "$1");
    }
}
