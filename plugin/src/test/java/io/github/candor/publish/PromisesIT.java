package io.github.candor.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.problem.RefusalException;
import io.github.candor.publish.Publication.Outcome;
import io.github.candor.publish.past.FormerItems;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a site is promised for good, and what may come and go. */
class PromisesIT {
    private static final String STATUS = "status.yml";

    private static final String MOVE = """
        ---
        title: Move
        components: [login]
        scheduled_for: 2025-03-01 10:00
        scheduled_until: 2025-03-01 11:00
        ---
        """;

    @TempDir
    Path folder;

    private Path origin;
    private Desk desk;

    @BeforeEach
    void publish() throws Exception {
        origin = folder.resolve("origin.git");
        desk = Desk.of(origin, folder.resolve("content"));
        desk.write("assets/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
        desk.publish();
    }

    @Test
    void letsListsGoThatHaveNothingToList() throws Exception {
        assertThat(Program.git(origin, "ls-tree", "-r", "--name-only", "gh-pages"))
                .contains("search/tag/release/index.html");

        desk.change(Desk.INCIDENT, "[release]", "[deploy]");

        assertThat(later().outcome()).isEqualTo(Outcome.PUBLISHED);
    }

    @Test
    void letsAGroupGoByAnotherName() throws Exception {
        desk.change(STATUS, "group: teaching", "group: lessons");

        Publication next = later();

        assertThat(next.changes().removed()).contains("components/teaching/index.html");
    }

    @Test
    void saysOfARemovedComponentOnlyWhatHelps() throws Exception {
        desk.change(
                STATUS, "{id: student-pages, name: Student pages, since: 2024-09-01}", "{id: pupils, name: Pupils}");

        assertThatThrownBy(this::later)
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("/components/student-pages/ was public in version 1 and would lead nowhere."
                        + " It came from status.yml.")
                .hasMessageContaining("bring back what it was made from")
                .hasMessageEndingWith("-Dcandor.gone=components/student-pages/\n")
                .message()
                .doesNotContain("aliases", "uptime/student-pages", "api/v1");
        desk.gone = Set.of("components/student-pages/");
        assertThat(later().outcome()).isEqualTo(Outcome.PUBLISHED);
    }

    @Test
    void saysOfARemovedAssetOnlyWhatHelps() throws Exception {
        Files.delete(desk.folder.resolve("assets/logo.svg"));
        desk.commit();

        assertThatThrownBy(this::later)
                .hasMessageContaining("/assets/logo.svg was public in version 1")
                .hasMessageContaining("It came from assets/logo.svg.")
                .message()
                .doesNotContain("aliases");
        desk.gone = Set.of("/assets/logo.svg");
        assertThat(later().outcome()).isEqualTo(Outcome.PUBLISHED);
    }

    @Test
    void countsItemsUnderNewNamesAsVanished() throws Exception {
        desk.change(STATUS, "\nurl:", "\nfeeds: {id: another}\nurl:");

        assertThatThrownBy(this::later)
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("and would be \"another\"")
                .hasMessageContaining("    feeds: {id: " + id() + "}\n")
                .hasMessageEndingWith("-Dcandor.gone=feeds\n");
        desk.gone = Set.of("feeds");
        assertThat(later().outcome()).isEqualTo(Outcome.PUBLISHED);
    }

    @Test
    void publishesByForceWhereTheLiveVersionsCommitIsNotHere() throws Exception {
        Program.git(desk.folder, "push", "-q");
        Desk elsewhere = Desk.cloneOf(origin, folder.resolve("elsewhere"));
        elsewhere.change(Desk.INCIDENT, "Teachers cannot open", "Teachers could not open");
        elsewhere.publish(Desk.NOW.plusSeconds(60));
        Files.delete(desk.folder.resolve(Desk.OLD_INCIDENT));
        desk.commit();
        desk.isForced = true;

        assertThatThrownBy(this::later)
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining(
                        "/incidents/2024-11-05-sign-in/ was public in version 2 and would lead nowhere.\n");
        desk.gone = Set.of("incidents/2024-11-05-sign-in/");
        assertThat(later().version().number()).isEqualTo(3);
    }

    @Test
    void leavesOutWhatSomebodyPutThereByHandAndSaysSo() throws Exception {
        Forgery.of(origin, "gh-pages").file("google1a2b.html", "google").add();
        desk.change(Desk.INCIDENT, "Teachers cannot open", "Teachers could not open");

        Publication next = later();

        assertThat(next.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(next.warnings())
                .containsExactly("Somebody put files into the branch by hand that are not in the site, and version 2"
                        + " does not have them: google1a2b.html. They stay in the branch's history.");
    }

    @Test
    void letsTheFeedGoOfAnIncidentThatWasOverLongAgo() throws Exception {
        String feed = "incidents/2024-11-05-sign-in/updates.atom";
        for (int day = 10; day < 22; day++) {
            desk.write("incidents/2024-12-" + day + "-login.md", """
                ---
                title: Login slow
                components: {login: partial_outage}
                started: 2024-12-%d 10:00
                resolved: 2024-12-%d 11:00
                ---
                """.formatted(day, day));
        }
        assertThat(later().changes().removed()).doesNotContain(feed);

        desk.change(STATUS, "\nurl:", "\nfeeds: {items: 10}\nurl:");

        assertThat(later().changes().removed()).contains(feed);
    }

    @Test
    void countsEventsUnderNewNamesAsVanished() throws Exception {
        desk.write("maintenance/2025-03-01-move.md", MOVE);
        later();
        Map<String, String> events =
                FormerItems.identities(show("maintenance.ics").getBytes(StandardCharsets.UTF_8));

        assertThat(events).hasSize(1);
        assertThat(events.values()).extracting(FormerItems::site).containsExactly(id());
    }

    @Test
    void stopsWhereEventsAloneGetNewNames() throws Exception {
        desk.write("maintenance/2025-03-01-move.md", MOVE);
        later();
        // An older Candor named the site otherwise in the calendar, and in nothing else.
        Forgery.of(origin, "gh-pages")
                .without("versions/manifest.json")
                .file("maintenance.ics", show("maintenance.ics").replaceAll("(UID:[^@]+@)", "$1another."))
                .replaceNewest();
        desk.change(Desk.INCIDENT, "Teachers cannot open", "Teachers could not open");

        assertThatThrownBy(this::later)
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("Every item of /maintenance.ics")
                .hasMessageContaining("the site was \"another." + id() + "\" in them and would be \"" + id() + "\"")
                .hasMessageEndingWith("-Dcandor.gone=feeds\n");
        assertThat(Program.git(origin, "tag")).doesNotContain("site/3");
        desk.gone = Set.of("feeds");
        assertThat(later().outcome()).isEqualTo(Outcome.PUBLISHED);
    }

    private String id() throws Exception {
        Map<String, String> items = FormerItems.identities(show("history.rss").getBytes(StandardCharsets.UTF_8));
        return FormerItems.site(items.values().iterator().next());
    }

    private String show(String file) throws Exception {
        return Program.git(origin, "show", "gh-pages:" + file);
    }

    private Publication later() throws Exception {
        return desk.publish(Desk.NOW.plusSeconds(1800));
    }
}
