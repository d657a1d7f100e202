package io.github.candor.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Incident;
import io.github.candor.model.Incidents;
import io.github.candor.model.Milestone;
import io.github.candor.model.Plans;
import io.github.candor.model.Sites;
import io.github.candor.render.RenderedSite;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ComponentPageTest {
    @Test
    void foldsTheMonthsBeforeTheBarsOfTheFirstPage() {
        Document page = Jsoup.parse(RenderedSite.of(
                        new ComponentPages(),
                        Sites.in("UTC").with(Sites.component("login")).content(),
                        Instant.parse("2025-02-13T12:00:00Z"))
                .text("components/login/index.html"));

        assertThat(page.select("section[aria-labelledby=calendar] > .months h3").eachText())
                .containsExactly("February 2025", "January 2025", "December 2024", "November 2024");
        assertThat(page.select("section[aria-labelledby=calendar] > details h3").eachText())
                .hasSize(8)
                .startsWith("October 2024")
                .endsWith("March 2024");
    }

    @Test
    void saysFirstWhyItStandsAsItDoesAndWhatIsPlannedForItAlone() {
        Sites site = Sites.in("UTC")
                .with(Sites.component("login"), Sites.group("teaching", "pages", "marks"))
                .with(Incidents.of("down", "UTC")
                        .hit("pages", ComponentStatus.MAJOR_OUTAGE)
                        .with(Milestone.STARTED, "2025-02-13 07:20")
                        .build())
                .with(Plans.of("work", "UTC", "2025-02-17 02:00", "2025-02-17 02:30")
                        .hit("marks")
                        .build());

        assertThat(now(site, "teaching")).containsExactly("down", "work");
        assertThat(now(site, "pages")).containsExactly("down");
        assertThat(now(site, "marks")).containsExactly("work");
        assertThat(now(site, "login")).isEmpty();
    }

    private static List<String> now(Sites site, String id) {
        return page(site, id)
                .select("h1 ~ section:is([aria-labelledby=open], [aria-labelledby=planned]) .incidents > li > a")
                .eachText();
    }

    @Test
    void showsNoMonthOfWhichNothingIsKnown() {
        Document page = page(
                Sites.in("UTC").with(Sites.component("new", "2025-02-13", "99")).with(Sites.component("old")), "new");

        assertThat(page.select(".month h3").eachText()).containsExactly("February 2025");
        assertThat(page.select("section[aria-labelledby=calendar] > details")).isEmpty();
    }

    @Test
    void saysTheFiguresOfAllTimeOnlyWhereTheyAreNotThoseOfOneQuarter() {
        Sites site = Sites.in("UTC").with(Sites.component("login"));
        assertThat(page(site, "login").select("#all").text()).isEqualTo("All time No incidents");
        site.with(over("one", "2025-02-10"));
        assertThat(page(site, "login").select("#all, .period h2").eachText()).containsExactly("Q1 2025 1 incident");
        site.with(over("two", "2024-12-10"));
        assertThat(page(site, "login").select("#all, .period h2").eachText())
                .containsExactly("All time 2 incidents", "Q1 2025 1 incident", "Q4 2024 1 incident");
    }

    private static Incident over(String id, String day) {
        return Incidents.of(id, "UTC")
                .hit("login", ComponentStatus.MAJOR_OUTAGE)
                .with(Milestone.STARTED, day + " 07:20")
                .with(Milestone.RESOLVED, day + " 08:20")
                .build();
    }

    private static Document page(Sites site, String id) {
        return Jsoup.parse(RenderedSite.of(new ComponentPages(), site.content(), Instant.parse("2025-02-13T12:00:00Z"))
                .text("components/" + id + "/index.html"));
    }
}
