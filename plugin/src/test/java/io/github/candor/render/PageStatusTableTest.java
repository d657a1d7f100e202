package io.github.candor.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Impact;
import io.github.candor.model.Incidents;
import io.github.candor.model.Milestone;
import io.github.candor.model.Plans;
import io.github.candor.model.SiteContent;
import io.github.candor.model.Sites;
import io.github.candor.render.api.v1.SiteApi;
import io.github.candor.render.api.v2.StatuspageApi;
import io.github.candor.render.badge.Badges;
import io.github.candor.render.badge.StatusText;
import io.github.candor.render.badge.Tone;
import io.github.candor.render.page.HomePage;
import io.github.candor.render.page.SiteFiles;
import io.github.candor.render.page.WidgetPage;
import io.github.candor.render.site.SitePart;
import io.github.candor.status.Indicator;
import io.github.candor.status.StatusBoard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every output that says how the whole site stands says it by the tables of one decision record. */
class PageStatusTableTest {
    private static final Path RECORD = Path.of("decisions", "2026-11-27-the-headline-and-what-stands-below.md");
    private static final Instant NOW = Instant.parse("2025-02-13T09:00:00Z");
    private static final List<String> IDS = List.of("login", "pages", "marks");
    private static final Map<String, ComponentStatus> STATUSES = Map.of(
            ".", ComponentStatus.OPERATIONAL,
            "maintenance", ComponentStatus.UNDER_MAINTENANCE,
            "degraded", ComponentStatus.DEGRADED_PERFORMANCE,
            "partial", ComponentStatus.PARTIAL_OUTAGE,
            "major", ComponentStatus.MAJOR_OUTAGE);
    private static final Map<String, String> SHAPES =
            Map.of("none", "●", "maintenance", "◐", "minor", "▲", "major", "◆", "critical", "■");

    /** A row: the components' statuses, none for a site without components, and what is said. */
    record Row(List<String> statuses, String open, String indicator, String people, String programs) {
        Row {
            statuses = List.copyOf(statuses);
        }
    }

    static Stream<Row> rows() throws IOException {
        return Files.readAllLines(RECORD).stream()
                .filter(line -> line.startsWith("|") && !line.startsWith("|--") && !line.contains("indicator"))
                .map(PageStatusTableTest::row);
    }

    private static Row row(String line) {
        List<String> cells =
                Stream.of(line.substring(1).split("\\|", -1)).map(String::strip).toList();
        int at = cells.size() - 5;
        return new Row(cells.subList(0, at), cells.get(at), cells.get(at + 1), cells.get(at + 2), cells.get(at + 3));
    }

    private static SiteContent content(List<String> statuses, String open) {
        Sites site = Sites.in("UTC");
        if (!statuses.isEmpty()) {
            site.with(Sites.component("login"), Sites.group("teaching", "pages", "marks"));
        }
        for (int i = 0; i < statuses.size(); i++) {
            put(site, IDS.get(i), Objects.requireNonNull(STATUSES.get(statuses.get(i))));
        }
        if (!open.isEmpty()) {
            site.with(Incidents.of("open", "UTC")
                    .with(Milestone.STARTED, "2025-02-13 07:20")
                    .with(Impact.valueOf(open.toUpperCase(Locale.ROOT)))
                    .build());
        }
        return site.content();
    }

    private static void put(Sites site, String id, ComponentStatus status) {
        if (status == ComponentStatus.UNDER_MAINTENANCE) {
            site.with(Plans.of("work-" + id, "UTC", "2025-02-13 08:00", "2025-02-13 10:00")
                    .hit(id)
                    .build());
        } else if (status != ComponentStatus.OPERATIONAL) {
            site.with(Incidents.of("trouble-" + id, "UTC")
                    .hit(id, status)
                    .with(Milestone.STARTED, "2025-02-13 07:20")
                    .with(Impact.NONE)
                    .build());
        }
    }

    private static RenderedSite made(SitePart part, SiteContent content) {
        return RenderedSite.of(part, content, NOW);
    }

    @Test
    void findsTheTables() throws IOException {
        assertThat(rows()).hasSizeGreaterThan(20);
        assertThat(rows().map(Row::indicator)).contains("none", "maintenance", "minor", "major", "critical");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void tellsProgramsWhatStatuspageSays(Row row) {
        SiteContent content = content(row.statuses(), row.open());
        RenderedSite api = made(new StatuspageApi(), content);
        JsonNode own = made(new SiteApi(), content).json("api/v1/site.json");

        for (String file : List.of("status.json", "summary.json")) {
            JsonNode status = api.json("api/v2/" + file).path("status");
            assertThat(status.path("indicator").asString()).isEqualTo(row.indicator());
            assertThat(status.path("description").asString()).isEqualTo(row.programs());
        }
        assertThat(own.path("indicator").asString()).isEqualTo(row.indicator());
        assertThat(own.path("headline").asString()).isEqualTo(row.programs());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void tellsPeopleTheSameInTheirWords(Row row) {
        SiteContent content = content(row.statuses(), row.open());
        Document home = Jsoup.parse(made(new HomePage(), content).text("index.html"));
        Element headline = home.expectFirst("h1.headline");
        Element widget = Jsoup.parse(made(new WidgetPage(), content).text("embed/widget/index.html"))
                .expectFirst("h1");
        String shown = SHAPES.get(row.indicator()) + " " + row.people();

        assertThat(headline.text()).isEqualTo(shown);
        assertThat(headline.className()).isEqualTo("headline " + row.indicator());
        assertThat(home.body().className()).isEqualTo("is-" + row.indicator());
        assertThat(home.select("meta[name=description]").attr("content")).startsWith(row.people());
        assertThat(home.select("meta[property=og:image]").attr("content"))
                .endsWith("/preview/" + row.indicator() + ".png");
        assertThat(home.select("meta[property=og:image:alt]").attr("content")).isEqualTo(row.people());
        assertThat(widget.text()).isEqualTo(shown);
        assertThat(widget.className()).isEqualTo(row.indicator());
        assertThat(made(new StatusText(), content).text("status.txt")).startsWith("Test status: " + row.people());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void saysAtAnOpenIncidentWhatTheListOfComponentsSays(Row row) {
        Document home = Jsoup.parse(
                made(new HomePage(), content(row.statuses(), row.open())).text("index.html"));
        Map<String, String> below = new HashMap<>();
        home.select("ul.components p.component")
                .forEach(one -> below.put(
                        one.expectFirst("a").text(), one.expectFirst(".status").text()));

        assertThat(home.select(".open-incident"))
                .hasSize((int) row.statuses().stream()
                                .filter(one -> !one.equals(".") && !one.equals("maintenance"))
                                .count()
                        + (row.open().isEmpty() ? 0 : 1));
        for (Element hit : home.select(".open-incident .hit")) {
            String name = hit.expectFirst("a").text();
            assertThat(hit.text()).isEqualTo(name + " " + below.get(name));
        }
        assertThat(home.select(".open-incident").text()).doesNotContainIgnoringCase("impact");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void drawsTheSameColourAndShape(Row row) {
        SiteContent content = content(row.statuses(), row.open());
        RenderedSite badges = made(new Badges(), content);
        Tone tone = Tone.of(Indicator.valueOf(row.indicator().toUpperCase(Locale.ROOT)));
        String colour = tone.colour(RenderedSite.theme().colours());
        boolean isTrouble = List.of("minor", "major", "critical").contains(row.indicator());

        assertThat(badges.json("badge.json").path("message").asString()).isEqualTo(row.people());
        assertThat(badges.json("badge.json").path("color").asString()).isEqualTo(colour);
        assertThat(badges.json("badge.json").path("isError").asBoolean()).isEqualTo(isTrouble);
        assertThat(badges.text("badge.svg")).contains(colour, tone.shape(), row.people());
        assertThat(made(new SiteFiles(), content).text("favicon.svg")).contains(colour, tone.shape());
    }

    @Test
    void followsFromTheStatusesInEveryCombination() {
        List<String> words = List.copyOf(new TreeSet<>(STATUSES.keySet()));
        int combinations = 0;
        for (List<String> statuses : combinations(words, IDS.size())) {
            for (String open : List.of("", "none", "minor", "major", "critical")) {
                StatusBoard board = StatusBoard.at(content(statuses, open), NOW);
                assertThat(board.pageStatus().indicator().id())
                        .as("%s with an open incident: %s", statuses, open)
                        .isEqualTo(expected(statuses));
                combinations++;
            }
        }
        assertThat(combinations).isEqualTo(5 * 5 * 5 * 5);
    }

    private static List<List<String>> combinations(List<String> words, int length) {
        if (length == 0) {
            return List.of(List.of());
        }
        List<List<String>> all = new ArrayList<>();
        for (List<String> rest : combinations(words, length - 1)) {
            for (String word : words) {
                List<String> one = new ArrayList<>(rest);
                one.add(word);
                all.add(one);
            }
        }
        return all;
    }

    /** The rule once more, by counting. */
    private static String expected(List<String> statuses) {
        long down = statuses.stream().filter("major"::equals).count();
        if (down > 0) {
            return down == statuses.size() ? "critical" : "major";
        }
        if (statuses.contains("partial") || statuses.contains("degraded")) {
            return "minor";
        }
        return statuses.contains("maintenance") ? "maintenance" : "none";
    }
}
