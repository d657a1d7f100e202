package io.github.candor.render.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Incidents;
import io.github.candor.model.Milestone;
import io.github.candor.model.Sites;
import io.github.candor.model.UpdateState;
import io.github.candor.render.RenderedSite;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What was said of an incident that turned out to be part of another is read on the page of that one. */
class MergedIncidentTest {
    private static final Instant LATER = Instant.parse("2025-02-14T12:00:00Z");

    private static Incidents outage(String id, String started) {
        return Incidents.of(id, "UTC")
                .hit("login", ComponentStatus.MAJOR_OUTAGE)
                .with(Milestone.STARTED, started);
    }

    private static Incidents whole() {
        return outage("whole", "2025-02-13 07:00")
                .with(Milestone.RESOLVED, "2025-02-13 10:00")
                .about("Nobody can sign in.");
    }

    private static Incidents part() {
        return outage("part", "2025-02-13 07:30")
                .about("The search is slow.")
                .said("2025-02-13 07:40", UpdateState.INVESTIGATING, "We look at the search.")
                .said("2025-02-13 08:00", UpdateState.MERGED, "It waits for the sign-in.")
                .mergedInto("whole");
    }

    private static Document page(Incidents... incidents) {
        Sites site = Sites.in("UTC").with(Sites.component("login"));
        for (Incidents one : incidents) {
            site = site.with(one.build());
        }
        return Jsoup.parse(
                RenderedSite.of(new IncidentPages(), site.content(), LATER).text("incidents/whole/index.html"));
    }

    @Test
    void isReadWithItsMomentsOnThePageOfTheOther() {
        assertThat(page(whole(), part())
                        .select("section[aria-labelledby=merged-part]")
                        .text())
                .isEqualTo("Merged into this: part The search is slow. Investigating 07:40 We look at the search. "
                        + "Merged 08:00 It waits for the sign-in.");
    }

    @Test
    void namesTheDaysOfAPartThatTookAnotherDay() {
        Incidents earlier = outage("part", "2025-02-12 23:30")
                .said("2025-02-12 23:40", UpdateState.INVESTIGATING, "We look.")
                .mergedInto("whole");

        assertThat(page(whole(), earlier)
                        .select("section[aria-labelledby=merged-part]")
                        .text())
                .contains("12 Feb 2025, 23:40");
    }

    @Test
    void isNotSaidBeforeItIsMerged() {
        Incidents late = outage("part", "2025-02-13 07:30")
                .said("2025-02-15 08:00", UpdateState.MERGED)
                .mergedInto("whole");

        assertThat(page(whole(), late).text()).doesNotContain("Merged into this");
    }

    @Test
    void leadsNowhereInACircle() {
        Incidents other = outage("other", "2025-02-01 07:30").with(Milestone.RESOLVED, "2025-02-01 08:00");
        Incidents part = part().relatedTo("whole").relatedTo("other");
        Document page = page(whole().relatedTo("part"), part, other);

        assertThat(page.select("#related + ul a").eachAttr("href")).containsExactly("../../incidents/other/");
    }

    @Test
    void saysOnceWhatItsAuthorWroteTwice() {
        Incidents twice = whole().said("2025-02-13 07:10", UpdateState.INVESTIGATING, "Nobody can sign in.");

        assertThat(page(twice).text()).containsOnlyOnce("Nobody can sign in.");
    }
}
