package io.github.candor.render.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.SiteContent;
import io.github.candor.read.ContentReader;
import io.github.candor.render.RenderedSite;
import io.github.candor.render.page.OwnPages;
import io.github.candor.render.site.SitePart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadingAnchorsTest {
    private static final Instant NOW = Instant.parse("2026-01-10T12:00:00Z");

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws Exception {
        write("status.yml", """
                title: Small
                url: https://small.example.org/
                components: [{id: login, name: Sign-in}]
                """);
        write("incidents/2025-04-01-login.md", """
                ---
                title: Nobody could sign in
                components: {login: major_outage}
                started: 2025-04-01 08:00
                resolved: 2025-04-01 09:00
                ---
                Broken by [this](#root-cause), seen [then](#timeline-cet); [figures](#figures).

                ## Timeline (CET)
                - 08:00 – It began, see [again](#root-cause-1).

                ## Root cause
                A key.

                ### *Which* `key`
                Ours.

                ## Root cause
                The same, as [we promise](../pages/about.md#unsere-zusage) and [there](/about/#updates).
                """);
        write("pages/about.md", """
                ---
                title: About
                ---
                ## Unsere Zusage
                As [then](../incidents/2025-04-01-login.md#which-key).

                ## Updates
                """);
    }

    private void write(String file, String text) throws Exception {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private Document page(SitePart part, String address) throws Exception {
        SiteContent content = ContentReader.read(folder, NOW, NOW).content();
        return Jsoup.parse(RenderedSite.of(part, content, NOW).text(address + "index.html"));
    }

    @Test
    void areOnEveryHeadingOfAWriteUpAndCountWords() throws Exception {
        Document page = page(new IncidentPages(), "incidents/2025-04-01-login/");

        assertThat(page.select("#text-root-cause, #text-which-key, #text-root-cause-1")
                        .eachText())
                .containsExactly("Root cause", "Which key", "Root cause");
        assertThat(page.select("[id^=text-timeline]")).isEmpty();
    }

    @Test
    void areWhereLinksLead() throws Exception {
        assertThat(page(new IncidentPages(), "incidents/2025-04-01-login/")
                        .select("main a[href*=#]")
                        .eachAttr("href"))
                .containsExactlyInAnyOrder(
                        "#text-root-cause",
                        "#timeline",
                        "#figures",
                        "#text-root-cause-1",
                        "../../about/#text-unsere-zusage",
                        "../../about/#text-updates");
        assertThat(page(new OwnPages(), "about/").select("main a").eachAttr("href"))
                .containsExactly("../incidents/2025-04-01-login/#text-which-key");
    }
}
