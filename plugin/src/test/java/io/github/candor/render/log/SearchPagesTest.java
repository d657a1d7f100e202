package io.github.candor.render.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.address.Address;
import io.github.candor.read.ContentReader;
import io.github.candor.render.RenderedSite;
import io.github.candor.render.search.IndexReader;
import io.github.candor.render.view.Slug;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class SearchPagesTest {
    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");
    private static final Instant CLOCK = Instant.parse("2026-01-05T12:00:00Z");

    @TempDir
    Path folder;

    private RenderedSite site() throws Exception {
        return RenderedSite.of(
                new SearchPages(), ContentReader.read(folder, NOW, CLOCK).content(), NOW);
    }

    private void write(String file, String text) throws Exception {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private RenderedSite small() throws Exception {
        write("status.yml", """
            title: Small
            url: https://small.example.org/
            severities: [SEV-1, SEV-2]
            components:
              - {group: web, name: Web, components: [{id: login, name: Sign-in}, {id: pages, name: Pages}]}
              - {id: mail, name: E-mail}
            """);
        write("incidents/2025-02-13-outage.md", """
            ---
            title: Störung der Anmeldung
            components: {login: major_outage}
            severity: SEV-2
            started: 2025-02-13 07:20
            resolved: 2025-02-13 10:49
            tags: [release, Data Loss]
            ---
            A [link](https://hidden.example.org/) in *words*.

            ## Lessons learned
            Certificates expire.
            """);
        write("incidents/2025-12-31-open.md", """
            ---
            title: Mail is late
            components: {mail: partial_outage}
            started: 2025-12-31 07:20
            ---
            Queues grow.

            ## Updates
            ### 2025-12-31 08:00 Investigating
            Known already.
            ### 2026-01-02 08:00 Monitoring
            Tomorrows wisdom.
            """);
        write("incidents/2026-01-03-future.md", """
            ---
            title: Not yet
            components: {mail: partial_outage}
            started: 2026-01-03 07:20
            ---
            """);
        write("maintenance/2026-02-01-upgrade.md", """
            ---
            title: Upgrade of the mail server
            components: [mail]
            scheduled_for: 2026-02-01 07:00
            scheduled_until: 2026-02-01 09:00
            tags: [release]
            ---
            Planned.
            """);
        write("notices/2025-06-01-news.md", """
            ---
            title: We moved
            published: 2025-06-01
            ---
            To another building.
            """);
        return site();
    }

    public static IndexReader index(RenderedSite site) {
        Map<String, String> scripts = new TreeMap<>();
        site.files().keySet().stream()
                .filter(name -> name.endsWith(".js"))
                .forEach(name -> scripts.put(name.replaceFirst("^search/", ""), site.text(name)));
        return new IndexReader(scripts, page(site, "search/").select("#search").attr("data-version"));
    }

    public static Document page(RenderedSite site, String address) {
        return Jsoup.parse(site.text(address + "index.html"));
    }

    @Test
    void findsEntriesOfAllKindsByAllThatIsKnownOfThem() throws Exception {
        IndexReader index = index(small());

        assertThat(index.find("storung")).containsExactly("Störung der Anmeldung:2");
        assertThat(index.find("certificates")).containsExactly("Störung der Anmeldung:0");
        assertThat(index.find("component=web")).containsExactly("Störung der Anmeldung:1");
        assertThat(index.find("severity=SEV-2")).containsExactly("Störung der Anmeldung:1");
        assertThat(index.find("tag=Data Loss")).containsExactly("Störung der Anmeldung:1");
        assertThat(index.find("mail")).containsExactly("Mail is late:2", "Upgrade of the mail server:2");
        assertThat(index.find("kind=notice")).containsExactly("We moved:1");
        assertThat(index.find("year=2025")).containsExactly("Störung der Anmeldung:1", "We moved:1", "Mail is late:1");
    }

    @Test
    void findsByTheWordsOfAPartWhatItTurnedOutToBePartOf() throws Exception {
        write("incidents/2025-12-30-part.md", """
            ---
            title: Newsletters wait
            components: {mail: degraded_performance}
            started: 2025-12-30 09:00
            merged_into: 2025-12-31-open
            ---
            Subscribers ask.

            ## Updates
            ### 2025-12-30 09:20 Investigating
            Nobody got the gazette.
            """);
        IndexReader index = index(small());

        assertThat(index.find("newsletters")).containsExactly("Mail is late:0");
        assertThat(index.find("gazette")).containsExactly("Mail is late:0");
    }

    @Test
    void knowsNothingThatThePublicDoesNotKnowYet() throws Exception {
        IndexReader index = index(small());

        assertThat(index.terms()).contains("known").doesNotContain("tomorrows", "yet");
    }

    @Test
    void searchesWhatIsReadAndNotWhereLinksLead() throws Exception {
        assertThat(index(small()).terms()).contains("link").doesNotContain("hidden");
    }

    @Test
    void saysHowThingsStandOfWhatGoesOn() throws Exception {
        IndexReader index = index(small());

        assertThat(index.entry(0).get("state").isNull()).isTrue();
        assertThat(index.entry(2).get("state").asString()).isEqualTo("Investigating");
        assertThat(index.entry(3).get("state").asString()).isEqualTo("Scheduled");
    }

    @Test
    void leadsToTheWholeLogWithoutScript() throws Exception {
        Document page = page(small(), "search/");

        assertThat(page.select("#search").hasAttr("hidden")).isTrue();
        assertThat(page.select(".lists a").eachAttr("href"))
                .containsExactly(
                        "../history/2026/",
                        "../history/2025/",
                        "../components/web/",
                        "../components/login/",
                        "../components/pages/",
                        "../components/mail/",
                        "../search/severity/sev-2-" + Slug.of("SEV-2").substring(6) + "/",
                        "../" + Address.SEARCH_TAG.at(Slug.of("Data Loss")),
                        "../search/tag/release/");
    }

    @Test
    void listsTheEntriesOfATagNewestFirst() throws Exception {
        Document page = page(small(), "search/tag/release/");

        assertThat(page.select("h1").text()).isEqualTo("Tag release");
        assertThat(page.select(".incidents a").eachText())
                .containsExactly("Upgrade of the mail server", "Störung der Anmeldung");
        assertThat(page.select("nav ol.pages")).isEmpty();
    }
}
