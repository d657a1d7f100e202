package io.github.candor.render.api;

import static io.github.candor.model.ComponentStatus.MAJOR_OUTAGE;
import static io.github.candor.model.ComponentStatus.PARTIAL_OUTAGE;
import static io.github.candor.model.Milestone.DETECTED;
import static io.github.candor.model.Milestone.RESOLVED;
import static io.github.candor.model.Milestone.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.Incident;
import io.github.candor.model.Incidents;
import io.github.candor.model.SiteContent;
import io.github.candor.model.Sites;
import io.github.candor.render.RenderedSite;
import io.github.candor.render.api.v1.CandorApi;
import io.github.candor.render.api.v1.SiteApi;
import io.github.candor.render.site.SitePart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CandorApiTest {
    private static final Instant NOW = Instant.parse("2025-03-01T12:00:00Z");

    private static SiteContent content() {
        return Sites.in("UTC")
                .with(Sites.group("teaching", "pages", "marks"), Sites.component("login", "2024-01-01", "99.9"))
                .with(
                        Incidents.of("2025-02-13-pages", "UTC")
                                .hit("pages", PARTIAL_OUTAGE)
                                .with(STARTED, "2025-02-13 07:00")
                                .with(DETECTED, "2025-02-13 07:30")
                                .with(RESOLVED, "2025-02-13 09:00")
                                .build(),
                        Incidents.of("2025-03-01-login", "UTC")
                                .hit("login", MAJOR_OUTAGE)
                                .with(STARTED, "2025-03-01 11:00")
                                .build())
                .content();
    }

    private static JsonNode json(String path) {
        SitePart part = path.equals("site.json") ? new SiteApi() : new CandorApi();
        return RenderedSite.of(part, content(), NOW).json("api/v1/" + path);
    }

    private static JsonNode figure(JsonNode node, String window) {
        return node.path("figures")
                .valueStream()
                .filter(one -> one.path("window").asString().equals(window))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void givesTheLinesThatEachDowntimeAddsUpFrom() {
        for (JsonNode node : json("uptime.json").path("nodes")) {
            for (JsonNode figure : node.path("figures")) {
                Duration sum = Duration.ZERO;
                for (JsonNode line : figure.path("working")) {
                    sum = sum.plus(Duration.parse(line.path("downtime").asString()));
                }
                if (figure.path("members").isEmpty()) {
                    assertThat(Duration.parse(figure.path("downtime").asString()))
                            .isEqualTo(sum);
                }
            }
        }
        JsonNode month = figure(json("uptime/pages.json").path("nodes").get(0), "2025-02");
        assertThat(month.path("downtime").asString()).isEqualTo("PT36M");
        assertThat(month.path("working").get(0).path("weight").asString()).isEqualTo("0.3");
        assertThat(month.path("working").get(0).path("causes").get(0).asString())
                .isEqualTo("2025-02-13-pages");
        assertThat(month.path("other_conventions").path("binary").decimalValue())
                .isLessThan(month.path("uptime_percent").decimalValue());
    }

    @Test
    void givesTheMembersOfAMean() {
        JsonNode group = json("uptime.json").path("nodes").get(0);

        assertThat(group.path("kind").asString()).isEqualTo("group");
        assertThat(figure(group, "30d")
                        .path("members")
                        .valueStream()
                        .map(one -> one.path("component").asString()))
                .containsExactly("pages", "marks");
    }

    @Test
    void tellsTheBudgetOfAnObjective() {
        JsonNode login = json("uptime.json").path("nodes").get(3);

        assertThat(login.path("budget").path("used").asString()).isEqualTo("PT1H");
        assertThat(json("uptime.json").path("nodes").get(1).path("budget").isNull())
                .isTrue();
    }

    @Test
    void writesWhatIsOverspentAsItsSchemaSays() {
        RenderedSite later = RenderedSite.of(new CandorApi(), content(), Instant.parse("2025-03-01T14:00:00Z"));
        String left = later.json("api/v1/uptime.json")
                .path("nodes")
                .get(3)
                .path("budget")
                .path("left")
                .asString();

        assertThat(left).isEqualTo("-PT50M24S");
        assertThat(left)
                .matches(schema("uptime")
                        .path("$defs")
                        .path("budget")
                        .path("properties")
                        .path("left")
                        .path("pattern")
                        .asString());
    }

    private static JsonNode schema(String name) {
        try (InputStream bytes =
                CandorApiTest.class.getResourceAsStream("/candor/theme/static/api/v1/" + name + ".schema.json")) {
            return new JsonMapper().readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void dividesExactLengthsForASpreadsheet() {
        SiteContent ninths = Sites.in("UTC")
                .with(Sites.component("login"))
                .with(IntStream.range(0, 9)
                        .mapToObj(i -> lasting("i" + i, i == 0 ? "12:34" : "12:33"))
                        .toArray(Incident[]::new))
                .content();
        String csv = RenderedSite.of(new CandorApi(), ninths, NOW).text("api/v1/reliability.csv");

        assertThat(csv).contains("site,all,9,duration,9,33.11,33,33,34");
    }

    private static Incident lasting(String id, String end) {
        return Incidents.of(id, "UTC")
                .hit("login", PARTIAL_OUTAGE)
                .with(STARTED, "2025-02-13 12:00")
                .with(RESOLVED, "2025-02-13 " + end)
                .build();
    }

    @Test
    void tellsAllOfAnIncident() {
        JsonNode open = json("incidents/2025-03-01-login.json");
        JsonNode closed = json("incidents/2025-02-13-pages.json");

        assertThat(open.path("is_open").asBoolean()).isTrue();
        assertThat(open.path("windows").get(0).path("to").isNull()).isTrue();
        assertThat(open.path("time_affected").asString()).isEqualTo("PT1H");
        assertThat(closed.path("milestones").path("detected").path("at").asString())
                .isEqualTo("2025-02-13T07:30:00.000Z");
        assertThat(closed.path("metrics")
                        .valueStream()
                        .filter(one -> one.path("interval").asString().equals("time_to_resolve"))
                        .map(one -> one.path("length").asString()))
                .containsExactly("PT1H30M");
    }

    @Test
    void listsAllIncidentsAndTheFiguresOfEveryPeriod() {
        assertThat(json("incidents.json")
                        .path("incidents")
                        .valueStream()
                        .map(one -> one.path("id").asString()))
                .containsExactly("2025-03-01-login", "2025-02-13-pages");
        JsonNode site = json("reliability.json").path("scopes").get(0);
        assertThat(site.path("periods")
                        .valueStream()
                        .map(one -> one.path("period").asString()))
                .containsExactly("all", "2025", "2025-q1");
        assertThat(site.path("periods").get(0).path("incidents")).hasSize(2);
    }

    @Test
    void writesFiguresForASpreadsheet() {
        String csv = RenderedSite.of(new CandorApi(), content(), NOW).text("api/v1/reliability.csv");

        assertThat(csv.split("\r\n", -1)[0])
                .isEqualTo(
                        "scope,period,incidents,interval,count,mean_minutes,median_minutes,shortest_minutes,longest_minutes");
        assertThat(csv)
                .contains("\r\nsite,all,2,time_to_detect,1,30,30,30,30\r\n", "\r\npages,2025-q1,1,duration,1,120,");
    }

    @Test
    void saysWhenItWasMadeAndWhenItWillBeWrong() {
        JsonNode site = json("site.json");

        assertThat(site.path("built_at").asString()).isEqualTo("2025-03-01T12:00:00.000Z");
        assertThat(site.path("next_transition_at").asString()).isEqualTo("2025-03-02T00:00:00.000Z");
        assertThat(site.path("open_incidents").valueStream().map(JsonNode::asString))
                .containsExactly("2025-03-01-login");
    }
}
