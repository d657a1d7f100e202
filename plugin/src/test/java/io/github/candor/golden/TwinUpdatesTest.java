package io.github.candor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.revisions.Past;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two updates of one minute and one state: programs tell them apart, and the later one stands first. */
class TwinUpdatesTest {
    @TempDir
    Path temporary;

    @Test
    void haveIdsOfTheirOwn() throws Exception {
        BuiltSite site = build("""
                ### 2025-02-13 09:40 Investigating
                First words.
                ### 2025-02-13 09:40 Investigating
                Second words.
                ### 2025-02-13 10:49 Resolved
                """);

        for (String file : List.of("feed.json", "api/v2/incidents.json")) {
            List<String> ids = ids(site.text(file), "\"id\":\\s*\"([^\"]+)\"");
            assertThat(ids).as(file).hasSizeGreaterThan(2).doesNotHaveDuplicates();
        }
        assertThat(ids(site.text("updates.atom"), "<id>([^<]+)</id>")).doesNotHaveDuplicates();
        assertThat(ids(site.text("updates.rss"), "<guid[^>]*>([^<]+)</guid>"))
                .hasSize(3)
                .doesNotHaveDuplicates();
    }

    @Test
    void standInTheOrderOfTheirFile() throws Exception {
        String oldestFirst = """
                ### 2025-02-13 09:40 Investigating
                First words.
                ### 2025-02-13 09:40 Investigating
                Second words.
                ### 2025-02-13 10:49 Resolved
                """;
        String newestFirst = """
                ### 2025-02-13 10:49 Resolved
                ### 2025-02-13 09:40 Investigating
                Second words.
                ### 2025-02-13 09:40 Investigating
                First words.
                """;
        for (String updates : List.of(oldestFirst, newestFirst)) {
            assertThat(build(updates).page("incidents/login/index.html").text())
                    .containsSubsequence("First words", "Second words");
        }
    }

    @Test
    void standInTheOrderOfTheirFileInMaintenanceToo() throws Exception {
        BuiltSite site = build("", """
                ### 2025-02-13 09:40 Completed
                Done.
                ### 2025-02-13 09:40 In progress
                Go on.
                ### 2025-02-13 09:40 In progress
                And on.
                """);

        assertThat(site.page("maintenance/upgrade/index.html").text())
                .containsSubsequence("And on.", "Go on.", "Done.");
        assertThat(site.text("updates.rss")).containsSubsequence("And on.", "Go on.", "Done.");
        assertThat(site.text("api/v2/scheduled-maintenances.json")).containsSubsequence("And on.", "Go on.", "Done.");
    }

    @Test
    void standAfterTheAnnouncementThatTheirFileIs() throws Exception {
        BuiltSite site = build("", "### 2025-02-13 09:00 Update\nAn hour later than planned.\n");

        assertThat(site.text("updates.rss"))
                .containsSubsequence("<title>Update: Upgrade</title>", "<title>Scheduled: Upgrade</title>");
    }

    private static List<String> ids(String text, String form) {
        return Pattern.compile(form)
                .matcher(text)
                .results()
                .map((MatchResult one) -> one.group(1))
                .toList();
    }

    private BuiltSite build(String updates) throws Exception {
        return build(updates, "");
    }

    private BuiltSite build(String updates, String ofWork) throws Exception {
        Path folder = Files.createTempDirectory(temporary, "content");
        Files.createDirectories(folder.resolve("incidents"));
        Files.writeString(folder.resolve("status.yml"), """
                title: Test
                url: https://status.example.org/
                components: [{id: login, name: Login, since: 2024-01-01}]
                """);
        Files.writeString(
                folder.resolve("incidents/login.md"),
                Past.incident("resolved: 2025-02-13 10:49\n", "## Updates\n" + updates));
        if (!ofWork.isEmpty()) {
            Files.writeString(
                    Files.createDirectories(folder.resolve("maintenance")).resolve("upgrade.md"), """
                    ---
                    title: Upgrade
                    components: [login]
                    scheduled_for: 2025-02-13 09:30
                    scheduled_until: 2025-02-13 11:00
                    ---
                    Soon.

                    ## Updates
                    """ + ofWork);
        }
        return BuiltSite.build(
                folder, Past.NOW, Files.createTempDirectory(temporary, "out").resolve("site"));
    }
}
