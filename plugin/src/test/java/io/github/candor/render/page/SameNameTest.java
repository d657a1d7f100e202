package io.github.candor.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.Component;
import io.github.candor.model.ComponentGroup;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Incidents;
import io.github.candor.model.Milestone;
import io.github.candor.model.SiteContent;
import io.github.candor.model.Sites;
import io.github.candor.render.RenderedSite;
import io.github.candor.render.entry.IncidentPages;
import io.github.candor.render.log.AffectedPage;
import io.github.candor.render.log.SearchPages;
import io.github.candor.render.log.UptimePages;
import io.github.candor.render.site.SitePart;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two components of one name are told apart wherever a page names either. */
class SameNameTest {
    private static final Instant NOW = Instant.parse("2025-03-01T12:00:00Z");

    private static SiteContent content() {
        return Sites.in("UTC")
                .with(group("europe", "Europe", "api-eu"), group("america", "America", "api-us"))
                .with(Incidents.of("outage", "UTC")
                        .hit("api-us", ComponentStatus.MAJOR_OUTAGE)
                        .with(Milestone.STARTED, "2025-02-13 07:20")
                        .with(Milestone.RESOLVED, "2025-02-13 10:49")
                        .build())
                .content();
    }

    private static ComponentGroup group(String id, String name, String member) {
        Component api =
                new Component(new ComponentId(member), "API", null, LocalDate.of(2024, 1, 1), new BigDecimal("99.9"));
        return new ComponentGroup(new ComponentId(id), name, null, List.of(api));
    }

    private static Document page(SitePart part, String path) {
        return Jsoup.parse(RenderedSite.of(part, content(), NOW).text(path));
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of(new HomePage(), "index.html"),
                Arguments.of(new UptimePages(), "uptime/index.html"),
                Arguments.of(new SearchPages(), "search/index.html"),
                Arguments.of(new AffectedPage(), "affected/index.html"),
                Arguments.of(new SubscribePage(), "subscribe/index.html"),
                Arguments.of(new EmbedPage(), "embed/index.html"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void isNeverInAListWithoutItsGroup(SitePart part, String path) {
        Document page = page(part, path);

        assertThat(page.select("a, h2, h3, th, label, option").eachText()).doesNotContain("API", "› API");
        assertThat(page.text()).contains("Europe – API", "America – API");
    }

    @Test
    void isNamedByItsGroupInRowsAndTitles() {
        assertThat(page(new HomePage(), "index.html").select("ul.incidents").text())
                .contains("America – API");
        assertThat(page(new IncidentPages(), "incidents/outage/index.html").text())
                .contains("America – API")
                .doesNotContain("Europe – API");
        assertThat(page(new ComponentPages(), "components/api-eu/index.html").title())
                .startsWith("Europe – API");
        assertThat(page(new ComponentPages(), "components/api-us/index.html")
                        .select("h1")
                        .text())
                .contains("America – API");
        assertThat(page(new UptimePages(), "uptime/api-us/index.html").title()).contains("America – API");
        assertThat(page(new UptimePages(), "uptime/index.html")
                        .select("table")
                        .eachText()
                        .subList(0, 2))
                .allSatisfy(table -> assertThat(table).contains("Europe – API", "America – API"));
    }
}
