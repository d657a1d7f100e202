package io.github.candor.render.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.Component;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Incidents;
import io.github.candor.model.Milestone;
import io.github.candor.model.Plans;
import io.github.candor.model.SiteContent;
import io.github.candor.model.Sites;
import io.github.candor.model.UptimeConvention;
import io.github.candor.model.UptimePolicy;
import io.github.candor.render.RenderedSite;
import io.github.candor.render.api.v1.CandorApi;
import io.github.candor.render.log.UptimePages;
import io.github.candor.render.page.ComponentPages;
import io.github.candor.render.page.HomePage;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Every figure has its working, and pages and documents have the same windows. */
class SameWindowsTest {
    private static final Instant NOW = Instant.parse("2025-03-01T12:00:00Z");

    private static SiteContent content(int windowDays, @Nullable LocalDate since) {
        Component login = new Component(new ComponentId("login"), "Login", null, since, new BigDecimal("99.9"));
        return Sites.in("UTC")
                .with(login)
                .with(new UptimePolicy(windowDays, UptimeConvention.STATUSPAGE, UptimeConvention.STATUSPAGE.weights()))
                .with(Incidents.of("outage", "UTC")
                        .hit("login", ComponentStatus.MAJOR_OUTAGE)
                        .with(Milestone.STARTED, "2024-05-13 07:20")
                        .with(Milestone.RESOLVED, "2024-05-13 10:49")
                        .build())
                .with(Plans.of("weekly", "UTC", "2022-01-05 03:00", "2022-01-05 04:00")
                        .hit("login")
                        .repeated("FREQ=WEEKLY")
                        .build())
                .content();
    }

    private static List<String> onPages(SiteContent content) {
        List<String> windows = new ArrayList<>();
        RenderedSite pages = RenderedSite.of(new UptimePages(), content, NOW);
        pages.files().keySet().stream()
                .filter(path -> path.startsWith("uptime/login/"))
                .forEach(path -> Jsoup.parse(pages.text(path)).select("[id^=w-]").stream()
                        .filter(one -> !one.select("details, table").isEmpty()
                                || one.text().contains("%"))
                        .forEach(one -> windows.add(one.id().substring(2))));
        return windows;
    }

    private static JsonNode document(SiteContent content) {
        return RenderedSite.of(new CandorApi(), content, NOW)
                .json("api/v1/uptime/login.json")
                .path("nodes")
                .get(0);
    }

    private static List<String> inTheDocument(SiteContent content) {
        return document(content)
                .path("figures")
                .valueStream()
                .map(one -> one.path("window").asString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"90,", "45,", "1,", "400,", "45, 2024-02-10", "90, 2022-01-01"})
    void areTheSameOnPagesAndInTheDocument(int windowDays, @Nullable LocalDate since) {
        SiteContent content = content(windowDays, since);

        assertThat(inTheDocument(content))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(onPages(content));
    }

    @Test
    void haveJanuaryOfTheFirstYearWhereNobodySaysSince() {
        assertThat(inTheDocument(content(90, null))).contains("2024-01", "2024-q1", "2024");
        assertThat(onPages(content(90, null))).contains("2024-01", "2024-q1", "2024");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 45, 90, 400})
    void haveAListForTheWindowOfObjectives(int windowDays) {
        SiteContent content = content(windowDays, null);
        String window = document(content).path("budget").path("window").asString();

        assertThat(inTheDocument(content)).contains(window);
        assertThat(onPages(content)).contains(window);
        assertThat(RenderedSite.of(new UptimePages(), content, NOW).text("uptime/index.html"))
                .contains("uptime/login/#w-" + window);
    }

    @ParameterizedTest
    @CsvSource({"90, % uptime", "45, '% uptime, 45 days'", "1, '% uptime, 24 hours'"})
    void nameTheWindowOfAFigureBesideBarsOfAnother(int windowDays, String said) {
        SiteContent content = content(windowDays, null);

        for (RenderedSite pages : List.of(
                RenderedSite.of(new HomePage(), content, NOW), RenderedSite.of(new ComponentPages(), content, NOW))) {
            pages.files().keySet().forEach(path -> assertThat(pages.text(path)).contains(said + "</a>"));
        }
    }

    @Test
    void listRepeatingWorkOfEveryYear() {
        JsonNode year = document(content(90, LocalDate.of(2022, 1, 1)))
                .path("figures")
                .valueStream()
                .filter(one -> one.path("window").asString().equals("2022"))
                .findFirst()
                .orElseThrow();

        assertThat(year.path("working")).hasSize(52);
        assertThat(year.path("uptime_percent").asString()).isEqualTo("100");
        assertThat(year.path("working").get(0).path("status").asString()).isEqualTo("under_maintenance");
    }
}
