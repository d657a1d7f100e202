package io.github.candor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.github.candor.model.ComponentId;
import io.github.candor.render.calendar.CalendarAgreement;
import io.github.candor.render.calendar.CalendarReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Whatever a golden site says, it says everywhere: pages, both families of feeds, both APIs, badges, calendar and the line of
 * text agree on state, times and figures, at many moments.
 */
class OneModelIT {
    private static final Map<String, String> COLOURS = Map.of(
            "operational", "1a7f4b",
            "under_maintenance", "3b6fd4",
            "degraded_performance", "9a6400",
            "partial_outage", "b8500a",
            "major_outage", "b3261e");

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
    void speaksWithOneVoice(GoldenCase golden, Instant moment) throws IOException {
        SiteInMemory site = SiteInMemory.at(golden, moment);

        agreeOnTheState(site);
        agreeOnComponents(site);
        agreeOnIncidents(site);
        agreeOnMaintenance(site);
        agreeOnUptime(site);
        agreeOnWhatWasSaid(site);
    }

    private static void agreeOnTheState(SiteInMemory site) {
        JsonNode own = site.json("api/v1/site.json");
        String indicator = own.path("indicator").asString();
        JsonNode status = site.json("api/v2/status.json").path("status");
        Element headline = site.page("index.html").expectFirst("h1.headline");
        String words = headline.ownText().strip();

        assertThat(status.path("indicator").asString()).isEqualTo(indicator);
        assertThat(site.json("api/v2/summary.json").path("status")).isEqualTo(status);
        assertThat(headline.className()).isEqualTo("headline " + indicator);
        assertThat(site.page("index.html").body().className()).isEqualTo("is-" + indicator);
        assertThat(site.text("status.txt")).startsWith(site.title() + ": " + words);
        assertThat(site.json("badge.json").path("message").asString())
                .isEqualTo(words.substring(0, Math.min(40, words.length())));
        assertThat(site.page("embed/widget/index.html").text()).contains(words);
        if (!List.of("An incident is being watched", "Maintenance, and an incident is open")
                .contains(words)) {
            assertThat(words).isEqualToIgnoringCase(status.path("description").asString());
        }
    }

    private static void agreeOnComponents(SiteInMemory site) {
        Map<String, String> byName = new HashMap<>();
        JsonNode own = site.json("api/v1/site.json");
        Stream.of(own.path("groups"), own.path("components"))
                .forEach(nodes -> nodes.forEach(node -> {
                    String id = node.path("id").asString();
                    boolean isAbsent = node.path("status").isNull();
                    boolean isGone = isAbsent
                            && Objects.requireNonNull(
                                            site.board().content().components().find(new ComponentId(id)))
                                    .isGone(site.board().today());
                    String status = isAbsent
                            ? isGone ? "gone" : "to-come"
                            : node.path("status").asString();
                    byName.put(node.path("name").asString(), isAbsent && !isGone ? "operational" : status);
                    Element shown =
                            site.page("components/" + id + "/index.html").expectFirst("main .status");
                    assertThat(shown.className()).isEqualTo("status " + status);
                    assertThat(site.json("components/" + id + "/badge.json")
                                    .path("color")
                                    .asString())
                            .isEqualTo(COLOURS.getOrDefault(status, "57606a"));
                }));
        for (String file : List.of("components.json", "summary.json")) {
            site.json("api/v2/" + file)
                    .path("components")
                    .forEach(node -> assertThat(node.path("status").asString())
                            .isNotEqualTo("gone")
                            .isEqualTo(byName.get(node.path("name").asString())));
        }
        for (Element row : site.page("index.html").select("ul.components p.component")) {
            String shown = row.expectFirst(".status").className();
            assertThat(shown.equals("status to-come") ? "status operational" : shown)
                    .isEqualTo("status " + byName.get(row.expectFirst("a").text()));
        }
    }

    private static void agreeOnIncidents(SiteInMemory site) {
        JsonNode list = site.json("api/v1/incidents.json").path("incidents");
        Map<String, JsonNode> v2 = new HashMap<>();
        site.json("api/v2/incidents.json")
                .path("incidents")
                .forEach(one -> v2.put(one.path("shortlink").asString(), one));
        List<String> open = new ArrayList<>();
        for (JsonNode line : list) {
            String id = line.path("id").asString();
            JsonNode full = site.json("api/v1/incidents/" + id + ".json");
            JsonNode other = Objects.requireNonNull(v2.get(line.path("url").asString()));
            assertThat(full.path("state")).isEqualTo(line.path("state"));
            assertThat(full.path("impact")).isEqualTo(other.path("impact"));
            assertThat(line.path("started_at")).isEqualTo(other.path("started_at"));
            assertThat(full.path("updates").size())
                    .isEqualTo(other.path("incident_updates").size());
            boolean isTakenBack = !full.path("retracted").isNull()
                    || !full.path("merged_into").isNull();
            if (isTakenBack) {
                agreeThatItIsNone(site, line, full, other);
            } else {
                assertThat(full.path("state")).isEqualTo(other.path("status"));
                String duration = line.path("duration").asString();
                assertThat(site.page("incidents/" + id + "/index.html")
                                .select(".whole time.length, dl time.length")
                                .eachAttr("datetime"))
                        .contains(duration)
                        .containsAll(full.path("metrics").findValuesAsString("length"));
            }
            if (full.path("is_open").asBoolean()) {
                open.add(line.path("title").asString());
                assertThat(other.path("resolved_at").isNull()).isTrue();
            } else {
                assertThat(line.path("resolved_at")).isEqualTo(other.path("resolved_at"));
            }
        }
        assertThat(list).hasSize(v2.size());
        assertThat(names(site, "incidents/unresolved.json", "incidents")).isEqualTo(open);
        assertThat(names(site, "summary.json", "incidents")).isEqualTo(open);
        assertThat(site.page("index.html").select(".open-incident h3").eachText())
                .isEqualTo(shown(open));
        assertThat(site.json("api/v1/site.json").path("open_incidents")).hasSize(open.size());
    }

    /** What was taken back is told as such, and counts nowhere. */
    private static void agreeThatItIsNone(SiteInMemory site, JsonNode line, JsonNode full, JsonNode other) {
        String id = line.path("id").asString();
        assertThat(full.path("is_open").asBoolean()).isFalse();
        assertThat(full.path("windows")).isEmpty();
        assertThat(full.path("metrics")).isEmpty();
        assertThat(line.path("duration").isNull()).isTrue();
        assertThat(other.path("status").asString()).isEqualTo("resolved");
        assertThat(other.path("impact").asString()).isEqualTo("none");
        assertThat(site.text("api/v1/reliability.json")).doesNotContain("\"" + id + "\"");
        assertThat(site.text("api/v1/uptime.json")).doesNotContain("\"" + id + "\"");
        assertThat(site.page("affected/index.html").select("a[href*=" + id + "]"))
                .isEmpty();
        boolean isPart = full.path("retracted").isNull();
        String word = isPart ? "Part of another" : "Retracted";
        for (String feed : List.of("updates.rss", "updates.atom")) {
            assertThat(entries(site, feed).stream()
                            .filter(entry -> line.path("url").asString().equals(entry.getLink()))
                            .filter(entry -> entry.getTitle().startsWith(word + ": ")))
                    .hasSize(1);
        }
        String page = site.text("incidents/" + id + "/index.html");
        assertThat(other.path("incident_updates").path(0).path("body").asString())
                .startsWith(word + ": ");
        if (isPart) {
            assertThat(page)
                    .contains("url=../../incidents/" + full.path("merged_into").asString() + "/\"");
            assertThat(site.text("search/log/0.js")).doesNotContain("incidents/" + id + "/");
            assertThat(site.text("sitemap.xml")).doesNotContain("/incidents/" + id + "/");
        } else {
            assertThat(site.page("incidents/" + id + "/index.html").text())
                    .contains(full.path("retracted").asString());
        }
    }

    private static void agreeOnMaintenance(SiteInMemory site) {
        Map<String, String> states = new HashMap<>();
        for (JsonNode one : site.json("api/v2/scheduled-maintenances.json").path("scheduled_maintenances")) {
            states.merge(one.path("status").asString(), "x", String::concat);
        }
        CalendarAgreement.check(
                Objects.requireNonNull(site.files().get("maintenance.ics")),
                site.board(),
                site.board().maintenance(),
                CalendarReader.all());
        int coming = states.getOrDefault("scheduled", "").length();
        int active = states.getOrDefault("in_progress", "").length()
                + states.getOrDefault("verifying", "").length();
        assertThat(names(site, "scheduled-maintenances/upcoming.json", "scheduled_maintenances"))
                .hasSize(coming);
        assertThat(names(site, "scheduled-maintenances/active.json", "scheduled_maintenances"))
                .hasSize(active);
        assertThat(names(site, "summary.json", "scheduled_maintenances")).hasSize(coming + active);
    }

    private static void agreeOnUptime(SiteInMemory site) {
        JsonNode uptime = site.json("api/v1/uptime.json");
        String judged = uptime.path("policy").path("window_days").asString() + "d";
        for (JsonNode node : uptime.path("nodes")) {
            String id = node.path("id").asString();
            Map<String, String> percents = node.path("figures")
                    .valueStream()
                    .collect(Collectors.toMap(
                            one -> one.path("window").asString(),
                            one -> one.path("uptime_percent").decimalValue().toPlainString() + "%"));
            var page = site.page("uptime/" + id + "/index.html");
            percents.forEach((window, percent) -> assertThat(
                            page.expectFirst("#w-" + window + " h2 b").text())
                    .isEqualTo(percent));
            String badge = site.json("components/" + id + "/uptime-badge.json")
                    .path("message")
                    .asString();
            assertThat(badge).isEqualTo(percents.getOrDefault(judged, "No data"));
        }
    }

    private static void agreeOnWhatWasSaid(SiteInMemory site) {
        List<String> said = new ArrayList<>();
        JsonNode json = site.json("feed.json").path("items");
        json.forEach(item -> said.add(item.path("title").asString() + " "
                + item.path("date_published").asString()));
        for (String feed : List.of("updates.rss", "updates.atom")) {
            assertThat(entries(site, feed).stream()
                            .map(entry -> entry.getTitle() + " "
                                    + entry.getPublishedDate()
                                            .toInstant()
                                            .toString()
                                            .replace("Z", ".000Z"))
                            .toList())
                    .isEqualTo(said);
        }
        Map<String, String> words = Map.of("merged", "part of another");
        Map<String, String> newest = new HashMap<>();
        site.json("api/v1/incidents.json")
                .path("incidents")
                .forEach(one -> newest.put(
                        one.path("url").asString(),
                        site.json("api/v1/incidents/" + one.path("id").asString() + ".json")
                                .path("updates")
                                .path(0)
                                .path("state")
                                .asString("")));
        for (SyndEntry entry : entries(site, "history.rss")) {
            String state = newest.get(entry.getLink());
            // Looked at before anything was said, an incident has no words yet.
            if (state != null && !state.isEmpty()) {
                assertThat(entry.getContents().get(0).getValue().toLowerCase(Locale.ROOT))
                        .containsSubsequence("<strong>", words.getOrDefault(state, state) + "</strong>");
            }
        }
    }

    private static List<SyndEntry> entries(SiteInMemory site, String path) {
        try {
            return new SyndFeedInput().build(new StringReader(site.text(path))).getEntries();
        } catch (FeedException e) {
            throw new AssertionError(path, e);
        }
    }

    private static List<String> names(SiteInMemory site, String file, String key) {
        return site.json("api/v2/" + file)
                .path(key)
                .valueStream()
                .map(one -> one.path("name").asString())
                .toList();
    }

    /** A browser makes one blank of several. */
    private static List<String> shown(List<String> titles) {
        return titles.stream().map(title -> title.replaceAll("\\s+", " ")).toList();
    }
}
