package io.github.candor.render.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Impact;
import io.github.candor.model.Incidents;
import io.github.candor.model.Milestone;
import io.github.candor.model.Sites;
import io.github.candor.model.UpdateState;
import io.github.candor.render.RenderedSite;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page of an incident, in the order in which people ask. */
class IncidentPageTest {
    private static final Instant LATER = Instant.parse("2025-11-13T12:00:00Z");
    private static final Instant MEANWHILE = Instant.parse("2025-02-13T09:00:00Z");

    private static Incidents incident(String from) {
        return Incidents.of("one", "Europe/London").with(Milestone.STARTED, from);
    }

    private static Incidents minimal() {
        return incident("2025-02-13 07:20")
                .hit("login", ComponentStatus.MAJOR_OUTAGE)
                .with(Milestone.RESOLVED, "2025-02-13 10:49")
                .about("Nobody can sign in.");
    }

    private static Element page(Incidents incident, Instant now) {
        String[] many = IntStream.range(0, 300).mapToObj(i -> "part-" + i).toArray(String[]::new);
        Sites site = Sites.in("Europe/London")
                .with(Sites.component("login"), Sites.group("teaching", "pages", "marks"), Sites.group("many", many))
                .with(incident.build());
        return Jsoup.parse(RenderedSite.of(new IncidentPages(), site.content(), now)
                        .text("incidents/one/index.html"))
                .expectFirst("main");
    }

    @Test
    void saysEachThingOfAMinimalIncidentOnce() {
        assertThat(page(minimal(), LATER).text())
                .isEqualTo("one Resolved login ■ Major outage 13 Feb 2025, 07:20 – 10:49 UTC 3h 29m "
                        + "Updates Investigating 07:20 Nobody can sign in. Resolved 10:49");
    }

    @Test
    void tellsTheNewestFirstOnlyWhileItIsOpen() {
        Incidents incident = incident("2025-02-13 07:20")
                .hit("login", ComponentStatus.MAJOR_OUTAGE)
                .said("2025-02-13 07:40", UpdateState.INVESTIGATING, "First.")
                .said("2025-02-13 08:40", UpdateState.IDENTIFIED, "Second.")
                .with(Milestone.RESOLVED, "2025-02-13 10:49");

        assertThat(page(incident, MEANWHILE).select(".updates p").eachText()).containsExactly("Second.", "First.");
        assertThat(page(incident, LATER).select(".updates p").eachText()).containsExactly("First.", "Second.");
    }

    @Test
    void putsNewsAboveTheSummaryOnlyWhileItIsOpen() {
        Incidents incident = minimal().said("2025-02-13 08:40", UpdateState.IDENTIFIED, "It is the disk.");

        assertThat(page(incident, MEANWHILE).text()).containsSubsequence("It is the disk.", "Nobody can sign in.");
        assertThat(page(incident, LATER).text()).containsSubsequence("Nobody can sign in.", "It is the disk.");
    }

    @Test
    void putsNoSentenceOfOursWhereAnAuthorWroteNothing() {
        Incidents silent = incident("2025-02-13 07:20")
                .hit("login", ComponentStatus.MAJOR_OUTAGE)
                .with(Milestone.MITIGATED, "2025-02-13 09:00")
                .with(Milestone.RESOLVED, "2025-02-13 10:49");

        assertThat(page(silent, LATER).select("#updates")).isEmpty();
        assertThat(page(silent.about("Nobody can sign in."), LATER)
                        .select(".updates li")
                        .eachText())
                .containsExactly("Investigating 07:20 Nobody can sign in.", "Mitigated 09:00", "Resolved 10:49");
    }

    @Test
    void givesEachLengthOnceAndNoWindowsThatSayNoMore() {
        Element page = page(
                minimal().with(Milestone.DETECTED, "2025-02-13 07:30").with(Milestone.MITIGATED, "2025-02-13 10:00"),
                LATER);

        assertThat(page.select(".measurements div").eachText())
                .containsExactly(
                        "Time to detect 10m07:20 – 07:30",
                        "Time to mitigate Time affected 2h 40m07:20 – 10:00",
                        "Time to repair 2h 30m07:30 – 10:00",
                        "Time to resolve 3h 19m07:30 – 10:49");
        assertThat(page.select(".windows")).isEmpty();
    }

    @Test
    void listsWindowsThatDifferAndThoseThatAreAlikeOnce() {
        Element page = page(
                incident("2025-02-13 07:20")
                        .hit("pages", ComponentStatus.MAJOR_OUTAGE, "2025-02-13 07:20", "2025-02-13 08:00")
                        .hit("marks", ComponentStatus.MAJOR_OUTAGE, "2025-02-13 07:20", "2025-02-13 08:00")
                        .hit("login", ComponentStatus.DEGRADED_PERFORMANCE, "2025-02-13 08:00", "2025-02-13 09:00")
                        .with(Milestone.RESOLVED, "2025-02-13 10:49"),
                LATER);

        assertThat(page.select(".windows li").eachText())
                .containsExactly(
                        "■ Major outage teaching 07:20 – 08:00 40m",
                        "▲ Degraded performance login 08:00 – 09:00 1h 0m");
        assertThat(page.select(".measurements").text()).contains("Time affected 1h 40m");
        assertThat(page.select(".hit").eachText())
                .containsExactly("teaching ■ Major outage", "login ▲ Degraded performance");
    }

    @Test
    void namesTheMembersOfAGroupThatWereHitDifferently() {
        Element page = page(
                incident("2025-02-13 07:20")
                        .hit("pages", ComponentStatus.MAJOR_OUTAGE)
                        .hit("marks", ComponentStatus.PARTIAL_OUTAGE)
                        .with(Milestone.RESOLVED, "2025-02-13 10:49"),
                LATER);

        assertThat(page.select(".hit").eachText()).containsExactly("pages ■ Major outage", "marks ◆ Partial outage");
    }

    @Test
    void foldsWhatNobodyReadsAtFirst() {
        Incidents most = incident("2025-02-13 07:20").with(Milestone.RESOLVED, "2025-02-13 10:49");
        IntStream.range(0, 299).forEach(i -> most.hit("part-" + i, ComponentStatus.MAJOR_OUTAGE));
        Element page = page(most, LATER);

        assertThat(page.select(".hit")).hasSize(12);
        assertThat(page.select("details summary").text()).isEqualTo("287 more");
        assertThat(page.select("details li")).hasSize(287);
    }

    @Test
    void namesTheZoneAtEachTimeWhereThereAreTwo() {
        assertThat(page(
                                incident("2025-03-28 07:20")
                                        .hit("login", ComponentStatus.MAJOR_OUTAGE)
                                        .with(Milestone.RESOLVED, "2025-04-01 10:49"),
                                LATER)
                        .select(".whole")
                        .text())
                .isEqualTo("28 Mar 2025, 07:20 UTC – 1 Apr 2025, 10:49 UTC+1 4 days 2h");
    }

    @Test
    void showsAnImpactOnlyWhereItsAuthorsJudgeItOtherwise() {
        assertThat(page(minimal().with(Impact.CRITICAL), LATER).text()).doesNotContain("impact");
        assertThat(page(minimal().with(Impact.MINOR), LATER).text()).contains("Our assessment: Minor impact");
    }

    @Test
    void saysHowLongPeopleWereAffectedBeforeHowLongItWasOpen() {
        Incidents repaired = incident("2025-02-13 07:20")
                .hit("login", ComponentStatus.MAJOR_OUTAGE)
                .with(Milestone.MITIGATED, "2025-02-13 08:00")
                .with(Milestone.RESOLVED, "2025-02-16 08:00");

        assertThat(page(repaired, LATER).select(".whole").text())
                .isEqualTo("affected for 40m 13 Feb 2025, 07:20 – 16 Feb 2025, 08:00 UTC resolved after 3 days 1h");
    }

    @Test
    void marksWhatIsOverdueWhileItIsOpenAndLeadsThereWhereThatIsSaidOnceItIsOver() {
        Element open = page(minimal().promised("Renew it.", "2025-02-12"), MEANWHILE);
        Element over = page(minimal().promised("Renew it.", "2025-02-12"), LATER);

        assertThat(open.select(".action").text()).contains("Due: 12 Feb 2025", "Overdue");
        assertThat(over.select(".action").text()).contains("Due: 12 Feb 2025").doesNotContain("Overdue");
        assertThat(over.select("#actions ~ .more a").eachAttr("href")).containsExactly("../../actions/");
        assertThat(page(minimal().did("Renewed.", "2025-02-14"), LATER).select("#actions ~ .more"))
                .isEmpty();
    }

    @Test
    void showsHowThingsStandWhileItIsOpen() {
        Incidents watched = incident("2025-02-13 07:20")
                .hit("login", ComponentStatus.MAJOR_OUTAGE)
                .with(Milestone.MITIGATED, "2025-02-13 08:00");

        assertThat(page(watched, MEANWHILE).select(".hit").eachText()).isEqualTo(List.of("login ● Operational"));
        assertThat(page(watched, MEANWHILE).select(".whole").text())
                .isEqualTo("affected for 40m 13 Feb 2025, 07:20 UTC – now open for 1h 40m");
    }
}
