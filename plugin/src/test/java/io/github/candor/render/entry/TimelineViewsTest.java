package io.github.candor.render.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.SiteContent;
import io.github.candor.read.ContentReader;
import io.github.candor.read.ProblemExample;
import io.github.candor.render.RenderedSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineViewsTest {
    private static final String PAGE = "incidents/one/index.html";

    @TempDir
    Path folder;

    @Test
    void showBothEndsOfASpanInTheZoneOfTheSite() throws Exception {
        assertThat(text("2025-03-01T12:00:00Z"))
                .contains(
                        "<time datetime=\"2025-02-13T09:20:00Z\">09:20</time> – <time datetime=\"2025-02-13T09:30:00Z\">09:30</time>",
                        "<time datetime=\"2025-02-13T22:50:00Z\">22:50</time> – "
                                + "<time datetime=\"2025-02-14T00:10:00Z\">14 Feb 2025, 00:10</time>")
                .doesNotContain("10:20", "10:30");
    }

    @Test
    void leaveTheEndOutUntilItHasCome() throws Exception {
        assertThat(text("2025-02-13T09:25:00Z"))
                .contains("<time datetime=\"2025-02-13T09:20:00Z\">09:20</time></span>")
                .doesNotContain(">09:30<");
    }

    private String text(String now) throws Exception {
        return RenderedSite.of(new IncidentPages(), content(), Instant.parse(now))
                .text(PAGE);
    }

    private SiteContent content() throws Exception {
        write("status.yml", ProblemExample.STATUS);
        write("incidents/one.md", """
                ---
                title: Sign-in fails
                components: {login: major_outage}
                started: 2025-02-13 07:20
                ---
                ## Timeline (UTC+1)
                - 10:20-10:30 Nothing works.
                - 23:50 – 2025-02-14 01:10: The fix goes out.
                """);
        return ContentReader.read(folder, ProblemExample.NOW, ProblemExample.NOW)
                .content();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
