package io.github.candor.render.log;

import static io.github.candor.model.ComponentStatus.MAJOR_OUTAGE;
import static io.github.candor.model.Milestone.RESOLVED;
import static io.github.candor.model.Milestone.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.Incident;
import io.github.candor.model.Incidents;
import io.github.candor.model.SiteContent;
import io.github.candor.model.Sites;
import io.github.candor.render.RenderedSite;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A year's page shows the working of each of its figures: a line of downtime once, in its month; sums for what is longer. */
class UptimeWorkingTest {
    private static final Instant NOW = Instant.parse("2025-05-01T12:00:00Z");

    private static Incident incident(String day) {
        return Incidents.of(day + "-login", "UTC")
                .hit("login", MAJOR_OUTAGE)
                .with(STARTED, day + " 07:00")
                .with(RESOLVED, day + " 09:00")
                .build();
    }

    private static Element figure(String window) {
        SiteContent content = Sites.in("UTC")
                .with(Sites.component("login"))
                .with(incident("2024-02-13"), incident("2024-02-20"), incident("2024-11-05"))
                .content();
        RenderedSite site = RenderedSite.of(new UptimePages(), content, NOW);
        Element page = Jsoup.parse(site.text("uptime/login/2024/index.html"));
        return Objects.requireNonNull(page.selectFirst("#w-" + window), window);
    }

    private static List<String> rows(String window) {
        return figure(window).select("tbody tr").eachText();
    }

    @Test
    void hasEachLineInItsMonth() {
        assertThat(rows("2024-02")).hasSize(2).allMatch(row -> row.endsWith("2h 0m × 1 = 2h 0m"));
        assertThat(rows("2024-11")).hasSize(1);
        assertThat(rows("2024-03")).isEmpty();
    }

    @Test
    void addsUpTheMonthsOfAQuarterAndTheQuartersOfAYear() {
        assertThat(rows("2024-q1"))
                .hasSize(3)
                .element(1)
                .asString()
                .startsWith("February 2024")
                .endsWith("4h 0m");
        assertThat(rows("2024"))
                .hasSize(4)
                .first()
                .asString()
                .startsWith("Q1 2024")
                .endsWith("4h 0m");
        assertThat(figure("2024").select("tbody a").eachAttr("href"))
                .containsExactly("#w-2024-q1", "#w-2024-q2", "#w-2024-q3", "#w-2024-q4");
        assertThat(rows("2024-q2")).isEmpty();
    }
}
