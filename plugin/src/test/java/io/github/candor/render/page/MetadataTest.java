package io.github.candor.render.page;

import static io.github.candor.model.ComponentStatus.MAJOR_OUTAGE;
import static io.github.candor.model.Milestone.RESOLVED;
import static io.github.candor.model.Milestone.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.Incidents;
import io.github.candor.model.SiteContent;
import io.github.candor.model.Sites;
import io.github.candor.model.UpdateState;
import io.github.candor.render.RenderedSite;
import io.github.candor.render.entry.IncidentPages;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MetadataTest {
    private static final Instant NOW = Instant.parse("2025-02-13T12:00:00Z");

    private static SiteContent content() {
        return Sites.in("UTC")
                .with(Sites.component("login"))
                .with(
                        Incidents.of("told", "UTC")
                                .hit("login", MAJOR_OUTAGE)
                                .with(STARTED, "2025-02-13 07:20")
                                .said("2025-02-13 07:40", UpdateState.INVESTIGATING)
                                .build(),
                        Incidents.of("untold", "UTC")
                                .hit("login", MAJOR_OUTAGE)
                                .with(STARTED, "2025-02-12 07:20")
                                .with(RESOLVED, "2025-02-12 08:20")
                                .build())
                .content();
    }

    private static Document incident(String id) {
        return Jsoup.parse(
                RenderedSite.of(new IncidentPages(), content(), NOW).text("incidents/" + id + "/index.html"));
    }

    private static String property(Document page, String name) {
        return page.select("meta[property=" + name + "]").attr("content");
    }

    private static JsonNode data(Document page) {
        return new JsonMapper()
                .readTree(page.select("script[type=application/ld+json]").html());
    }

    @Test
    void datesAnArticleByWhatThePublicWasTold() {
        Document page = incident("told");
        JsonNode article = data(page).path("@graph").get(0);

        assertThat(article.path("@type").asString()).isEqualTo("Article");
        assertThat(article.path("datePublished").asString()).isEqualTo("2025-02-13T07:40:00Z");
        assertThat(article.path("temporalCoverage").asString()).isEqualTo("2025-02-13T07:20:00Z/..");
    }

    @Test
    void claimsNoDayOfPublicationThatNobodyStated() {
        Document page = incident("untold");
        JsonNode article = data(page).path("@graph").get(0);

        assertThat(article.has("datePublished")).isFalse();
        assertThat(article.has("author")).isFalse();
        assertThat(article.path("temporalCoverage").asString()).isEqualTo("2025-02-12T07:20:00Z/2025-02-12T08:20:00Z");
    }

    @Test
    void showsTheWorstStatusOfAnIncidentAndTheStateOfTheSite() {
        Document first =
                Jsoup.parse(RenderedSite.of(new HomePage(), content(), NOW).text("index.html"));

        assertThat(property(incident("untold"), "og:image")).endsWith("/preview/critical.png");
        assertThat(property(incident("untold"), "og:image:alt")).isEqualTo("Major outage");
        assertThat(property(first, "og:image")).endsWith("/preview/critical.png");
        assertThat(property(first, "og:image:alt")).isEqualTo("Major system outage");
        assertThat(data(first).path("@graph").get(0).path("@type").asString()).isEqualTo("WebSite");
    }

    @Test
    void keepsThePageForWrongAddressesOutOfSearchEngines() {
        Document page =
                Jsoup.parse(RenderedSite.of(new RedirectPages(), content(), NOW).text("404.html"));

        assertThat(page.select("link[rel=canonical]")).isEmpty();
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }
}
