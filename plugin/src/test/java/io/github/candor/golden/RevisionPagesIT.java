package io.github.candor.golden;

import static io.github.candor.revisions.Past.incident;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.SiteBuilder;
import io.github.candor.revisions.HistorySource;
import io.github.candor.revisions.Past;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a visitor is shown of the history of entries: whole sites, built from real repositories. */
class RevisionPagesIT {
    private static final String FILE = "incidents/login.md";
    private static final String PAGE = "incidents/login/index.html";
    private static final String REVISIONS = "incidents/login/revisions/index.html";
    private static final String HOSTILE =
            "<script>alert(1)</script> </ins> <img src=x onerror=alert(2)> {{title}} &amp; \"'";

    @TempDir
    Path temporary;

    private Past past;

    @BeforeEach
    void makesARepository() throws Exception {
        past = Past.in(temporary.resolve("content"));
    }

    @Test
    void marksTheWordsThatChanged() throws Exception {
        past.write(FILE, incident("", "Sign-in failed for all users.")).commit("2025-02-13T09:40:00Z");
        past.write(FILE, incident("", "Sign-in failed for some users, we think."))
                .commit("2025-02-14T09:00:00Z");

        Document page = build().page(REVISIONS);

        assertThat(page.select("section").eachText().get(0))
                .contains("Edited 14 Feb 2025, 09:00 UTC")
                .contains("3 words added, 1 word removed");
        assertThat(page.select("del").text()).isEqualTo("[removed: all ]");
        assertThat(page.select("ins").eachText()).containsExactly("[added: some ]", "[added: , we think ]");
        assertThat(page.select("section").get(1).text())
                .contains("Posted 13 Feb 2025, 09:40 UTC")
                .contains("Sign-in failed for all users.");
        assertThat(page.select("section").get(1).select("ins, del")).isEmpty();
    }

    @Test
    void showsWordsAsAReaderSeesThem() throws Exception {
        past.write(FILE, incident("", """
            Sign-in **failed**, see [the vendor](https://vendor.example.org/1).

            ## Root cause
            - [ ] An old `key`
            - A clock
            """)).commit("2025-02-13T09:40:00Z");
        past.write(FILE, incident("", """
            Sign-in *failed*, see [the vendor](https://vendor.example.org/1).

            # Root cause
            - [x] An old `key`
            - A clock

            ## Updates
            ### 2025-02-13 09:40 Resolved {login: operational}
            It works.
            """)).commit("2025-02-14T09:00:00Z");

        Document page = build().page(REVISIONS);

        assertThat(page.select("#revision-1 ~ .wording").get(0).wholeText())
                .isEqualTo("Sign-in failed, see the vendor (https://vendor.example.org/1).\n\nRoot cause\n\n"
                        + "☐ An old key\n• A clock");
        assertThat(page.select("del").text()).isEqualTo("[removed: ☐ ]");
        assertThat(page.select("ins").eachText()).first().isEqualTo("[added: ☑ ]");
        assertThat(page.select("ins").text()).contains("Resolved (Login: Operational) It works.");
    }

    @Test
    void saysInWordsWhatKeysSay() throws Exception {
        past.write(FILE, incident("impact: minor\ndetected: 2025-02-13T09:40\n", "It fails."))
                .commit("2025-02-13T09:40:00Z");
        past.write(FILE, incident("impact: major\nresolved: 2025-02-13 12:00+01:00\n", "It fails."))
                .commit("2025-02-14T09:00:00Z");
        past.write(FILE, incident("impact: major\nresolved: 2025-02-13T11:00Z\naliases: [/old/]\n", "It failed."))
                .commit("2025-02-15T09:00:00Z");

        Document page = build().page(REVISIONS);

        assertThat(page.select("#revision-1 ~ .keys li").eachText())
                .containsExactly(
                        "Title: Login fails",
                        "Components: Login: Major outage",
                        "Started: 13 Feb 2025, 09:30 UTC",
                        "Impact: Minor impact",
                        "Detected: 13 Feb 2025, 09:40 UTC");
        assertThat(page.select("#revision-2 ~ .keys li").eachText())
                .containsExactly(
                        "Impact: from Minor impact to Major impact",
                        "Resolved: 13 Feb 2025, 11:00 UTC (new)",
                        "Detected: 13 Feb 2025, 09:40 UTC (taken out)");
        assertThat(page.select("#revision-2 ~ .wording")).isEmpty();
        assertThat(page.select("#revision-3 ~ .keys")).isEmpty();
        assertThat(page.text()).doesNotContain("/old/");
    }

    @Test
    void saysWindowsOfComponentsInWords() throws Exception {
        String windows = incident("", "It fails.").replace("components: {login: major_outage}", """
            components:
              login:
                - {status: degraded_performance, from: 2025-02-13 09:30, to: 2025-02-13 10:00}
                - {status: major_outage, from: 2025-02-13 10:00}\
            """);
        past.write(FILE, windows).commit("2025-02-13T09:40:00Z");
        past.write(FILE, windows.replace("13 10:00", "13 10:10")).commit("2025-02-14T09:00:00Z");

        Document page = build().page(REVISIONS);

        assertThat(page.select("#revision-1 ~ .keys li").eachText())
                .contains("Components: Login: Degraded performance (13 Feb 2025, 09:30 UTC – 13 Feb 2025, 10:00 UTC), "
                        + "Major outage (13 Feb 2025, 10:00 UTC –)");
        // Of a long value only what changed is marked.
        assertThat(page.select("#revision-2 ~ .keys del").eachText())
                .containsExactly("[removed: 10:00 ]", "[removed: 10:00 ]");
        assertThat(page.select("#revision-2 ~ .keys ins").eachText())
                .containsExactly("[added: 10:10 ]", "[added: 10:10 ]");
    }

    @Test
    void showsNoEditWhereOnlyAToolWroteSomething() throws Exception {
        past.write(FILE, incident("", "It fails.")).commit("2025-02-13T09:40:00Z");
        past.write(FILE, incident("aliases: [/incidents/old/]\nstatuspage_id: p31zjtct2jer\n", "It fails."))
                .commit("2025-02-14T09:00:00Z");

        BuiltSite site = build();

        assertThat(site.files()).doesNotContainKey(REVISIONS);
        assertThat(site.page(PAGE).text()).doesNotContain("Edited");
    }

    @Test
    void saysHowOftenAnEntryWasEditedAndWhen() throws Exception {
        past.write(FILE, incident("", "One.")).commit("2025-02-13T09:44:00Z");
        past.write(FILE, incident("", "Two.")).commit("2025-02-14T09:00:00Z");
        past.write(FILE, incident("", "Three.")).commit("2025-02-15T09:00:00Z");

        BuiltSite site = build();
        Document page = site.page(PAGE);

        assertThat(page.text())
                .contains("Edited 2 times: 15 Feb 2025, 09:00; 14 Feb 2025, 09:00")
                .doesNotContain("Posted")
                .doesNotContain("not known");
        assertThat(page.select("a[href$=revisions/]").text()).isEqualTo("Edited 2 times");
        assertThat(page.select("a[href$=revisions/#revision-2]").text()).isEqualTo("14 Feb 2025, 09:00");
        assertThat(site.page(REVISIONS).select("#revision-2").text()).isEqualTo("Edited 14 Feb 2025, 09:00 UTC");
    }

    @Test
    void saysWhenAnEntryWasAddedOverAQuarterOfAnHourLater() throws Exception {
        past.write(FILE, incident("", "Late.")).commit("2025-02-13T12:42:00Z");
        past.write("incidents/soon.md", incident("", "Soon.")).commit("2025-02-13T09:45:00Z");

        BuiltSite site = build();

        assertThat(site.page(PAGE).text()).contains("Posted 13 Feb 2025, 12:42, added 3h 12m later");
        assertThat(site.page("incidents/soon/index.html").text()).doesNotContain("Posted");
        assertThat(site.files()).doesNotContainKey(REVISIONS);
    }

    @Test
    void comparesADayWithADay() throws Exception {
        String day = incident("", "It fails.").replace("2025-02-13 09:30", "2025-02-13");
        past.write("incidents/same.md", day).commit("2025-02-13T23:00:00Z");
        past.write(FILE, day).commit("2025-02-16T01:00:00Z");

        assertThat(build().page("incidents/same/index.html").text()).doesNotContain("Posted");
        assertThat(build().page(PAGE).text()).contains("Posted 16 Feb 2025, 01:00, written up 3 days later");
    }

    @Test
    void countsTheMonthsAndYearsAfterWhichAnEntryWasWrittenUp() throws Exception {
        String late = incident("", "Late.");
        past.write("incidents/months.md", late.replace("2025-02-13 09:30", "2024-10-13 09:30"));
        past.write(FILE, late.replace("2025-02-13 09:30", "2023-02-13 09:30")).commit("2025-02-14T12:00:00Z");

        BuiltSite site = build();

        assertThat(site.page("incidents/months/index.html").text()).contains("written up 4 months later");
        assertThat(site.page(PAGE).text()).contains("written up 2 years later");
    }

    @Test
    void showsMaintenanceAndNoticesLikewise() throws Exception {
        String maintenance = """
            ---
            title: Upgrade
            components: [login]
            scheduled_for: 2025-03-01 10:00
            scheduled_until: 2025-03-01 12:00
            ---
            Text %s.
            """;
        String notice = "---\ntitle: News\npublished: 2025-02-13 08:00\n---\nText %s.\n";
        past.write("maintenance/upgrade.md", maintenance.formatted("one"))
                .write("notices/news.md", notice.formatted("one"))
                .commit("2025-02-13T12:00:00Z");
        past.write("maintenance/upgrade.md", maintenance.formatted("two"))
                .write("notices/news.md", notice.formatted("two"))
                .commit("2025-02-14T12:00:00Z");

        BuiltSite site = build();

        assertThat(site.page("maintenance/upgrade/index.html").text())
                .contains("Posted 13 Feb 2025, 12:00 UTC Edited once: 14 Feb 2025, 12:00 UTC");
        assertThat(site.page("notices/news/index.html").text())
                .contains("Posted 13 Feb 2025, 12:00 UTC, added 4h 0m later Edited once");
        assertThat(site.page("maintenance/upgrade/revisions/index.html")
                        .select("ins")
                        .text())
                .contains("two");
        assertThat(site.page("notices/news/revisions/index.html").select("del").text())
                .contains("one");
    }

    @Test
    void saysInWordsHowPlannedWorkRepeated() throws Exception {
        String work = """
            ---
            title: Restart
            components: [login]
            scheduled_for: 2025-03-04 22:00
            scheduled_until: 2025-03-04 23:00
            rrule: %s
            ---
            Text.
            """;
        String file = "maintenance/restart.md";
        past.write(file, work.formatted("FREQ=MONTHLY;BYDAY=1TU")).commit("2025-02-13T12:00:00Z");
        past.write(file, work.formatted("FREQ=WEEKLY;BYDAY=TU")).commit("2025-02-14T12:00:00Z");

        assertThat(build().page("maintenance/restart/revisions/index.html").text())
                .contains(
                        "Repetition: from Every first Tuesday of the month, 22:00–23:00 to Every Tuesday, 22:00–23:00")
                .doesNotContain("FREQ=");
    }

    @Test
    void runsNothingThatAnOldRevisionSays() throws Exception {
        past.write(FILE, incident("", HOSTILE)).commit("2025-02-13T09:40:00Z");
        past.write(FILE, incident("", "Mended.")).commit("2025-02-14T09:00:00Z");

        BuiltSite site = build();

        assertThat(new SiteMarkup(site).faults()).isEmpty();
        assertThat(new SiteMarkup(site).foreignCode()).isEmpty();
        assertThat(site.page(REVISIONS).select("del").text()).contains("<script>alert(1)</script>");
        assertThat(site.page(REVISIONS).select(".wording script, .wording img")).isEmpty();
    }

    @Test
    void keepsWhatEveryPageOfASiteKeeps() throws Exception {
        past.write(FILE, incident("language: fr\n", "Long words. ".repeat(40))).commit("2025-02-13T12:42:00Z");
        past.write(FILE, incident("draft: true\n", "Hidden.")).commit("2025-02-14T09:00:00Z");
        past.write(FILE, incident("language: fr\n", "Long words! ".repeat(50) + "End."))
                .commit("2025-02-15T09:00:00Z");

        BuiltSite site = build();

        assertThat(new SiteLinks(site).broken()).isEmpty();
        assertThat(new SiteMarkup(site).faults()).isEmpty();
        assertThat(new SitePolicy(site).faults()).isEmpty();
        assertThat(new SiteMetadata(site).faults()).isEmpty();
        assertThat(build()).isEqualTo(site);
        assertThat(site.page(REVISIONS).text()).contains("Taken down").contains("Put back");
        site.forEachPage((name, page) -> assertThat(page.text())
                .as(name)
                .doesNotContainIgnoringCase("draft")
                .doesNotContain("Hidden"));
    }

    @Test
    void leavesOutWhatIsFarFromAnyChange() throws Exception {
        String middle = "Many words of no interest stand here. ".repeat(30);
        past.write(FILE, incident("", "Begin. " + middle + "End.")).commit("2025-02-13T09:40:00Z");
        past.write(FILE, incident("", "Start. " + middle + "Stop.")).commit("2025-02-14T09:00:00Z");

        assertThat(build().page(REVISIONS).select(".skipped").eachText())
                .hasSize(1)
                .allMatch(text -> text.contains("words unchanged"));
    }

    @Test
    void showsLargeChangesInPart() throws Exception {
        StringBuilder one = new StringBuilder();
        StringBuilder other = new StringBuilder();
        for (int i = 0; i < 40_000; i++) {
            one.append("a").append(i).append(i % 9 == 0 ? "\n" : " ");
            other.append("b").append(i).append(i % 7 == 0 ? "\n" : " ");
        }
        past.write(FILE, incident("", one.toString())).commit("2025-02-13T09:40:00Z");
        past.write(FILE, incident("", other.toString())).commit("2025-02-14T09:00:00Z");

        BuiltSite site = build();

        assertThat(site.page(REVISIONS).text())
                .contains("40,000 words added, 40,000 words removed")
                .contains("More changed than can be shown here.");
        assertThat(site.bytes(REVISIONS)).hasSizeLessThan(200_000);
    }

    @Test
    void keepsToDatesWhereTheAuthorWantsNoPages() throws Exception {
        past.write("status.yml", Files.readString(past.folder.resolve("status.yml")) + "revisions: {show: dates}\n");
        past.write(FILE, incident("", "One.")).commit("2025-02-13T12:42:00Z");
        past.write(FILE, incident("", "Two.")).commit("2025-02-14T09:00:00Z");

        BuiltSite site = build();

        assertThat(site.files()).doesNotContainKey(REVISIONS);
        assertThat(site.page(PAGE).text()).contains("added 3h 12m later Edited once: 14 Feb 2025, 09:00");
        assertThat(site.page(PAGE).select("a[href*=revisions]")).isEmpty();
    }

    @Test
    void saysNothingWhereTheAuthorWantsNothing() throws Exception {
        past.write("status.yml", Files.readString(past.folder.resolve("status.yml")) + "revisions: {show: off}\n");
        past.write(FILE, incident("", "One.")).commit("2025-02-13T12:42:00Z");
        past.write(FILE, incident("", "Two.")).commit("2025-02-14T09:00:00Z");

        assertThat(build().page(PAGE).text())
                .doesNotContain("Posted")
                .doesNotContain("Edited")
                .doesNotContain("not known");
    }

    @Test
    void namesAuthorsOnlyWhereTheAuthorWantsIt() throws Exception {
        past.write(FILE, incident("", "One.")).commit("2025-02-13T12:42:00Z");
        past.write(FILE, incident("", "Two.")).commit("2025-02-14T09:00:00Z");
        build().files().forEach((name, text) -> assertThat(text).as(name).doesNotContain("Ada"));

        past.write("status.yml", Files.readString(past.folder.resolve("status.yml")) + "revisions: {authors: true}\n")
                .commit("2025-02-15T09:00:00Z");

        BuiltSite site = build();
        assertThat(site.page(REVISIONS).text()).contains("By Ada");
        site.files().forEach((name, text) -> assertThat(text).as(name).doesNotContain("author@example.org"));
    }

    @Test
    void saysPlainlyWhatIsNotKnown() throws Exception {
        past.write(FILE, incident("", "One.")).commit("2025-02-13T12:42:00Z");
        past.write(FILE, incident("", "Two.")).commit("2025-02-14T09:00:00Z");
        past.write(FILE, incident("", "Three."));
        past.write("incidents/new.md", incident("", "New."));
        BuiltSite uncommitted = build();
        past.commit("2025-02-15T09:00:00Z");
        past.git(
                "clone",
                "-q",
                "--depth",
                "2",
                past.folder.toUri().toString(),
                temporary.resolve("clone").toString());
        BuiltSite shallow = build(temporary.resolve("clone"), HistorySource.ofFolder(temporary.resolve("clone")));
        BuiltSite exported = build(past.folder, HistorySource.NONE);

        assertThat(uncommitted.page(PAGE).text()).contains("When the newest wording was posted is not recorded yet.");
        assertThat(uncommitted.page("incidents/new/index.html").text())
                .contains("When this was posted is not recorded yet.");
        assertThat(shallow.page(PAGE).text())
                .contains("This was here on 14 Feb 2025, 09:00. No record was kept of when it was posted")
                .contains("Edited once: 15 Feb 2025, 09:00")
                .doesNotContain("Posted");
        assertThat(exported.page(PAGE).text()).contains("No record was kept of when this was posted");
        assertThat(exported.page("index.html").text()).doesNotContain("No record was kept");
    }

    @Test
    void tellsProgramsToo() throws Exception {
        past.write(FILE, incident("", "One.")).commit("2025-02-13T12:42:00Z");
        past.write(FILE, incident("", "Two.")).commit("2025-02-14T09:00:00Z");

        assertThat(build().text("api/v1/incidents/login.json"))
                .contains("\"posted_at\":\"2025-02-13T12:42:00.000Z\"")
                .contains("\"kind\":\"edited\",\"at\":\"2025-02-14T09:00:00.000Z\",\"authors\":[]");
        assertThat(build(past.folder, HistorySource.NONE).text("api/v1/incidents/login.json"))
                .contains("\"posted_at\":null,\"revisions\":null");
    }

    private BuiltSite build() throws Exception {
        return build(past.folder, HistorySource.ofFolder(past.folder));
    }

    private BuiltSite build(Path content, HistorySource history) throws Exception {
        Path output = Files.createTempDirectory(temporary, "out").resolve("site");
        SiteBuilder.build(new SiteBuilder.Order(content, null, null, Past.NOW, Past.NOW, history), output);
        return BuiltSite.read(output);
    }
}
