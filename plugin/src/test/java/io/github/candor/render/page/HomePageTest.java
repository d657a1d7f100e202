package io.github.candor.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.read.ContentReader;
import io.github.candor.render.RenderedSite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomePageTest {
    private static final Instant NOW = Instant.parse("2026-06-30T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void saysWhenPlannedWorkBeginsAndEndsForTheClockOfTheVisitor() throws Exception {
        Files.writeString(folder.resolve("status.yml"), """
                title: Small
                url: https://small.example.org/
                timezone: Europe/London
                components: [{id: mail, name: E-mail}]
                """);
        Files.writeString(Files.createDirectories(folder.resolve("maintenance")).resolve("upgrade.md"), """
                ---
                title: Upgrade
                components: [mail]
                scheduled_for: 2026-07-01 06:00
                scheduled_until: 2026-07-01 07:00
                ---
                """);

        RenderedSite site = RenderedSite.of(
                new HomePage(), ContentReader.read(folder, NOW, NOW).content(), NOW);
        Document page = Jsoup.parse(site.text("index.html"));

        Element state = page.expectFirst("#planned + .incidents [data-from]");
        assertThat(state.text()).isEqualTo("Scheduled");
        assertThat(state.attr("data-from")).isEqualTo("2026-07-01T05:00:00Z");
        assertThat(state.attr("data-to")).isEqualTo("2026-07-01T06:00:00Z");
        assertThat(state.attr("data-during")).isEqualTo("In progress");
    }

    @Test
    void showsNoPictureOfAnotherHostInTheDescription() throws Exception {
        Files.writeString(folder.resolve("status.yml"), """
                title: Small
                url: https://small.example.org/
                description: "See ![load](https://other.example/load.svg) and ![own](//other.example/own.png)."
                components:
                  - {id: mail, name: E-mail, description: "![mail](https://other.example/mail.svg)"}
                  - group: all
                    name: All
                    description: "![all](https://other.example/all.svg)"
                    components: [{id: web, name: Web}]
                """);

        RenderedSite site = RenderedSite.of(
                new HomePage(), ContentReader.read(folder, NOW, NOW).content(), NOW);
        Document page = Jsoup.parse(site.text("index.html"));

        assertThat(page.select("img, [style*=url]")).isEmpty();
        assertThat(page.select("a[href*=other.example]").eachText()).containsExactly("load", "own");
    }
}
