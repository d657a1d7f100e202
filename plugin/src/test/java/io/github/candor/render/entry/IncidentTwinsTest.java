package io.github.candor.render.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.read.ContentReader;
import io.github.candor.render.RenderedSite;
import io.github.candor.render.page.LlmsText;
import io.github.candor.render.site.SitePart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncidentTwinsTest {
    private static final Instant NOW = Instant.parse("2025-02-13T12:00:00Z");
    private static final String TWIN = "incidents/2025-02-13-a/index.html.md";
    private static final String STATUS = """
        title: Small
        url: https://small.example.org/status/
        timezone: Europe/London
        components: [{id: mail, name: "E*mail"}]
        """;

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        write("status.yml", STATUS + "markdown: true\n");
        write("assets/load.png", "");
        write("incidents/2025-02-13-a.md", """
            ---
            title: "Mail [is] *slow*"
            components: {mail: major_outage}
            started: 2025-02-13 07:20
            resolved: 2025-02-13 10:45
            root_causes: ["A <disk> was full"]
            ---
            Mail came late, see [the other one](2025-01-02-b.md).
            <!-- secret words -->

            ![The load](../assets/load.png) ![elsewhere](https://other.example/x.png) [run](javascript:x) <b>raw</b>

            ## Updates
            ### 2025-02-13 08:00 Investigating {mail: major_outage}
            We look into *it*. <!-- secret words -->
            #### Below
            ### 2025-02-13 10:45 Resolved {mail: operational}
            | a | b |
            |---|---|
            | 1 | 2 |

            ## Timeline
            - 07:20 – The disk is full. <!-- secret words -->
            - 07:40 – **Detected**: somebody calls.

            ## What we learnt
            ### Once
            Disks fill.

            ## Action items
            - [ ] Watch the disks (owner: Ops, due: 2025-03-01)
            - [x] Buy one
            """);
        write("incidents/2025-01-02-b.md", """
            ---
            title: The other one
            components: {mail: degraded_performance}
            started: 2025-01-02 07:20
            resolved: 2025-01-02 07:30
            ---
            It was short.
            """);
        write("incidents/2025-01-03-c.md", """
            ---
            title: A draft
            components: {mail: degraded_performance}
            started: 2025-01-03 07:20
            resolved: 2025-01-03 07:30
            draft: true
            ---
            secret words
            """);
    }

    @Test
    void sayWhatThePageSays() throws Exception {
        assertThat(site(new IncidentTwins(), NOW).text(TWIN)).isEqualTo("""
            # Mail \\[is\\] \\*slow\\*

            - Resolved · Major outage
            - E\\*mail
            - 13 Feb 2025, 07:20 UTC – 10:45 · 3h 25m
            - <https://small.example.org/status/incidents/2025-02-13-a/>

            Mail came late, see [the other one](https://small.example.org/status/incidents/2025-01-02-b/).

            ![The load](https://small.example.org/status/assets/load.png) [elsewhere](https://other.example/x.png) run \\<b\\>raw\\</b\\>

            ## Updates

            ### Investigating · 13 Feb 2025, 08:00 UTC

            - E\\*mail: Major outage

            We look into *it*.

            #### Below

            ### Resolved · 13 Feb 2025, 10:45 UTC

            - E\\*mail: Operational

            |a|b|
            |---|---|
            |1|2|

            ## Root causes

            - A \\<disk\\> was full

            ## What we learnt

            ### Once

            Disks fill.

            ## Action items

            - [ ] Watch the disks (Ops, 1 Mar 2025)
            - [x] Buy one

            ## Timeline

            ### Thursday, 13 February 2025

            - 07:20 The disk is full.
            - 07:40 **Detected** somebody calls.
            """);
    }

    @Test
    void sayNothingOfLater() throws Exception {
        Instant early = Instant.parse("2025-02-13T08:30:00Z");
        String text = site(new IncidentTwins(), early).text(TWIN);

        assertThat(text).contains("Investigating").doesNotContain("10:45", "Resolved", "|1|");
        assertThat(site(new IncidentTwins(), early.plusSeconds(60)).text(TWIN)).isEqualTo(text);
    }

    @Test
    void areThereOnlyWhereTheyAreAskedFor() throws Exception {
        assertThat(site(new IncidentPages(), NOW).text("incidents/2025-02-13-a/index.html"))
                .contains("<link rel=\"alternate\" type=\"text/markdown\" href=\"index.html.md\">");
        assertThat(site(new LlmsText(), NOW).text("llms.txt"))
                .contains("https://small.example.org/status/incidents/{id}/index.html.md");
        write("status.yml", STATUS);

        assertThat(site(new IncidentTwins(), NOW).files()).isEmpty();
        assertThat(site(new IncidentPages(), NOW).text("incidents/2025-02-13-a/index.html"))
                .doesNotContain("text/markdown");
        assertThat(site(new LlmsText(), NOW).text("llms.txt")).doesNotContain(".md");
    }

    private RenderedSite site(SitePart part, Instant now) throws Exception {
        return RenderedSite.of(
                part, ContentReader.read(folder, now, NOW).content().published(), now);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
