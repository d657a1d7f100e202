package io.github.candor.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Incident;
import io.github.candor.model.Incidents;
import io.github.candor.model.Milestone;
import io.github.candor.model.Plans;
import io.github.candor.model.Sites;
import io.github.candor.model.UpdateState;
import io.github.candor.render.RenderedSite;
import java.time.Instant;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a worried visitor finds on the first page, in the order in which one asks. */
class FirstPageTest {
    private static final Instant NOW = Instant.parse("2025-02-13T09:00:00Z");

    private static Document page(Sites site, Instant now) {
        return Jsoup.parse(RenderedSite.of(new HomePage(), site.content(), now).text("index.html"));
    }

    private static Sites site() {
        return Sites.in("Europe/London")
                .with(Sites.component("login"), Sites.group("teaching", "pages", "marks", "files"));
    }

    private static Incidents incident(String id, String from) {
        return Incidents.of(id, "Europe/London").with(Milestone.STARTED, from);
    }

    @Test
    void showsTheAuthorsNewestWordsAlsoWhereAMilestoneCameAfterThem() {
        Document page = page(
                site().with(incident("slow", "2025-02-13 07:20")
                        .hit("login", ComponentStatus.DEGRADED_PERFORMANCE)
                        .with(Milestone.MITIGATED, "2025-02-13 08:00")
                        .about("Nobody can sign in.")
                        .build()),
                NOW);

        assertThat(page.select(".open-incident").text())
                .contains("Monitoring", "Nobody can sign in.", "Last update 07:20", "affected for 40m")
                .doesNotContain("Users are no longer affected");
    }

    @Test
    void namesAGroupOfWhichEveryMemberIsConcerned() {
        Document page = page(
                site().with(incident("down", "2025-02-13 07:20")
                        .hit("pages", ComponentStatus.MAJOR_OUTAGE)
                        .hit("marks", ComponentStatus.MAJOR_OUTAGE)
                        .hit("files", ComponentStatus.PARTIAL_OUTAGE)
                        .hit("login", ComponentStatus.DEGRADED_PERFORMANCE)
                        .build()),
                NOW);

        assertThat(page.select(".open-incident .hit").eachText())
                .containsExactly("teaching ■ Major outage", "login ▲ Degraded performance");
    }

    @Test
    void foldsGroupsInWhichAllIsWellOnASiteWithManyComponents() {
        String[] few = IntStream.range(0, 15).mapToObj(i -> "part-" + i).toArray(String[]::new);
        String[] many = IntStream.range(15, 31).mapToObj(i -> "part-" + i).toArray(String[]::new);
        Incident down = incident("down", "2025-02-13 07:20")
                .hit("part-3", ComponentStatus.MAJOR_OUTAGE)
                .build();
        Sites site = Sites.in("UTC")
                .with(Sites.group("hit", few), Sites.group("well", many))
                .with(down);
        Document page = page(site, NOW);

        assertThat(page.select("#components ~ .components > .is-member")).hasSize(15);
        assertThat(page.select(".is-group:has(> details)").eachText())
                .singleElement()
                .asString()
                .startsWith("well ● Operational 16 components part-15 ● Operational 90 days ago");
        assertThat(page.select(".is-group details .is-member")).hasSize(16);
        assertThat(page(Sites.in("UTC").with(Sites.group("hit", few), Sites.group("well", few[0] + "x")), NOW)
                        .select(".components details"))
                .isEmpty();
    }

    @Test
    void doesNotSpellOutHundredsOfComponents() {
        String[] members = IntStream.range(0, 300).mapToObj(i -> "part-" + i).toArray(String[]::new);
        Incidents most = incident("down", "2025-02-13 07:20");
        IntStream.range(0, 299).forEach(i -> most.hit(members[i], ComponentStatus.MAJOR_OUTAGE));
        Document page = page(Sites.in("UTC").with(Sites.group("all", members)).with(most.build()), NOW);

        assertThat(page.select(".open-incident .hit")).hasSize(8);
        assertThat(page.select(".open-incident").text()).contains("291 more");
    }

    @Test
    void listsPlannedWorkOnceWithItsNextWindowAndTheDayOnce() {
        Document page = page(
                site().with(Plans.of("restart", "Europe/London", "2025-02-03 02:00", "2025-02-03 02:30")
                        .hit("login")
                        .repeated("FREQ=WEEKLY")
                        .build()),
                NOW);

        assertThat(page.select("#planned + .incidents li").eachText())
                .containsExactly("restart Scheduled 17 Feb 2025, 02:00 – 02:30 login");
        assertThat(page.select("#planned").text()).isEqualTo("Maintenance times in UTC");
    }

    @Test
    void namesTheZoneAtEachTimeWhereItsTimesStandInTwo() {
        Document page = page(
                site().with(Plans.of("winter", "Europe/London", "2025-02-17 02:00", "2025-02-17 02:30")
                                .hit("login")
                                .build())
                        .with(Plans.of("summer", "Europe/London", "2025-04-17 02:00", "2025-04-17 02:30")
                                .hit("login")
                                .build()),
                NOW);

        assertThat(page.select("#planned").text()).isEqualTo("Maintenance");
        assertThat(page.select("#planned + .incidents").text()).contains("02:00 UTC – 02:30", "02:00 UTC+1 – 02:30");
    }

    @Test
    void listsTheLastIncidentsByDayWithTheQuietDaysBetweenThem() {
        Document page = page(
                site().with(over("second", "2025-02-11 09:00", "2025-02-11 10:00"))
                        .with(over("first", "2025-02-05 22:00", "2025-02-07 01:00"))
                        .with(over("same-day", "2025-02-11 11:00", "2025-02-11 12:00")),
                NOW);

        assertThat(page.select(".day").eachText())
                .containsExactly(
                        "12 Feb 2025 – 13 Feb 2025 No incidents",
                        "11 Feb 2025 same-day ■ Major outage login 1h 0m second ■ Major outage login 1h 0m",
                        "8 Feb 2025 – 10 Feb 2025 No incidents",
                        "5 Feb 2025 first ■ Major outage login 27h 0m");
    }

    @Test
    void callsNoDayQuietOnWhichAnIncidentIsOpen() {
        Document page = page(
                site().with(over("old", "2025-02-05 09:00", "2025-02-05 10:00"))
                        .with(incident("open", "2025-02-09 09:00")
                                .hit("login", ComponentStatus.MAJOR_OUTAGE)
                                .said("2025-02-09 09:10", UpdateState.INVESTIGATING)
                                .build()),
                NOW);

        assertThat(page.select(".day").eachText())
                .containsExactly("6 Feb 2025 – 8 Feb 2025 No incidents", "5 Feb 2025 old ■ Major outage login 1h 0m");
    }

    @Test
    void claimsNoQuietDayBeforeItsRecordBegins() {
        Document begun = page(Sites.in("UTC").with(Sites.component("login", "2025-02-10", "99")), NOW);
        Document told = page(
                Sites.in("UTC")
                        .with(Sites.component("login", "2025-02-10", "99"))
                        .with(over("old", "2025-02-05 09:00", "2025-02-05 10:00")),
                NOW);
        Document unknown = page(Sites.in("UTC").with(Sites.component("login", "2025-02-14", "99")), NOW);

        assertThat(begun.expectFirst("#last ~ p").text()).isEqualTo("No incidents since 10 Feb 2025");
        assertThat(told.select(".day").eachText())
                .containsExactly("10 Feb 2025 – 13 Feb 2025 No incidents", "5 Feb 2025 old ■ Major outage login 1h 0m");
        assertThat(unknown.select(".axis").text()).doesNotContain("No trouble");
    }

    @Test
    void saysWhatBarsSpan() {
        assertThat(page(site(), NOW).select(".axis").eachText())
                .hasSize(4)
                .allSatisfy(one -> assertThat(one).startsWith("90 days ago").endsWith("today"));
    }

    private static Incident over(String id, String from, String to) {
        return incident(id, from)
                .hit("login", ComponentStatus.MAJOR_OUTAGE)
                .with(Milestone.RESOLVED, to)
                .build();
    }
}
