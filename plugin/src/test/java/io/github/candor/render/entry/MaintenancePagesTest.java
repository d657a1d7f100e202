package io.github.candor.render.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.Plans;
import io.github.candor.model.Sites;
import io.github.candor.model.UpdateState;
import io.github.candor.render.RenderedSite;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Planned work as people look for it. */
class MaintenancePagesTest {
    private static final Instant NOW = Instant.parse("2025-02-13T09:00:00Z");

    private static Plans plan(String id, String from, String to) {
        return Plans.of(id, "UTC", from, to).hit("login");
    }

    private static Document page(String path, Plans... plans) {
        Sites site = Sites.in("UTC").with(Sites.component("login"));
        for (Plans one : plans) {
            site = site.with(one.build());
        }
        return Jsoup.parse(
                RenderedSite.of(path.isEmpty() ? new MaintenanceList() : new MaintenancePages(), site.content(), NOW)
                        .text("maintenance/" + path + "index.html"));
    }

    @Test
    void keepsWhatIsCancelledInAPlaceOfItsOwnUntilItsTimeHasPassed() {
        Document list = page(
                "",
                plan("kept", "2025-02-20 06:00", "2025-02-20 08:00"),
                plan("off", "2025-02-14 06:00", "2025-02-14 08:00").cancelled(),
                plan("long-off", "2025-02-01 06:00", "2025-02-01 08:00").cancelled());

        assertThat(list.select("section > h2").eachText())
                .containsExactly("In progress", "Scheduled", "Cancelled", "Past", "Follow");
        assertThat(list.select("#coming + ul a").eachText()).containsExactly("kept");
        assertThat(list.select("#cancelled + ul a").eachText()).containsExactly("off");
        assertThat(list.select("#past + ul a").eachText()).containsExactly("long-off");
        assertThat(page("", plan("kept", "2025-02-20 06:00", "2025-02-20 08:00"))
                        .select("#cancelled"))
                .isEmpty();
    }

    @Test
    void listsWhatRepeatsOnceByItsNextDate() {
        Document list = page(
                "",
                plan("weekly", "2025-02-03 02:00", "2025-02-03 02:30").repeated("FREQ=WEEKLY"),
                plan("once", "2025-02-20 06:00", "2025-02-20 08:00"));

        assertThat(list.select("#coming + ul a").eachText()).containsExactly("weekly", "once");
        assertThat(list.select("#coming + ul li").get(0).text()).contains("17 Feb 2025");
        assertThat(list.select("#past + ul a").eachText()).containsExactly("weekly", "weekly");
    }

    @Test
    void namesTheNextDateFirstAndTheLatestThatIsOverAfterThoseToCome() {
        Document page = page(
                "weekly/",
                plan("weekly", "2025-02-03 02:00", "2025-02-03 02:30").repeated("FREQ=WEEKLY"));

        assertThat(page.select("h1 + .facts").text()).isEqualTo("Scheduled 17 Feb 2025, 02:00 UTC – 02:30 login");
        assertThat(page.select("#windows + ul li").eachText())
                .containsExactly(
                        "Scheduled 24 Feb 2025, 02:00 UTC – 02:30",
                        "Scheduled 3 Mar 2025, 02:00 UTC – 02:30",
                        "Completed 10 Feb 2025, 02:00 UTC – 02:30",
                        "Completed 3 Feb 2025, 02:00 UTC – 02:30");
    }

    @Test
    void saysUntilWhenWorkWasPlannedThatIsStillInProgress() {
        Document page = page(
                "late/",
                plan("late", "2025-02-13 06:00", "2025-02-13 08:00")
                        .said("2025-02-13 06:00", UpdateState.IN_PROGRESS, "We begin."));

        assertThat(page.select("h1 + .facts").text())
                .isEqualTo("In progress 13 Feb 2025, 06:00 UTC – now Planned until 08:00, still in progress login");
        assertThat(page.select("#windows")).isEmpty();
    }
}
