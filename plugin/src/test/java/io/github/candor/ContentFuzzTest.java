package io.github.candor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.fuzz.Fuzz;
import io.github.candor.model.SiteContent;
import io.github.candor.problem.ContentException;
import io.github.candor.read.ContentReader;
import io.github.candor.read.ProblemExample;
import io.github.candor.read.Reading;
import io.github.candor.render.SiteRenderer;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.theme.Theme;
import io.github.candor.revisions.History;
import io.github.candor.status.StatusBoard;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;

/** Whole small folders: whatever can be read without a mistake can be worked out, and rendered to the last file. */
class ContentFuzzTest extends Fuzz {
    private static final String FILE = "=== ";
    private static final Theme THEME = Theme.of(ContentFuzzTest.class.getClassLoader(), null);

    @TempDir
    Path folder;

    @Override
    protected int tries() {
        return 40;
    }

    @Override
    protected List<String> seeds() {
        return List.of(
                STATUS + OUTAGE + WORK + NEWS,
                STATUS + OUTAGE,
                STATUS + WORK,
                STATUS + OUTAGE.replace("resolved:", "x:"));
    }

    private static final String STATUS = """
            === status.yml
            title: Test status
            url: https://status.example.org/a/
            description: What *we* do, see [there](/about/).
            language: en
            timezone: Europe/London
            components:
              - {id: login, name: Login, since: 2024-07-01, objective: 99.9, description: Sign-in}
              - {group: teaching, name: Teaching, components: [{id: pages, name: Pages}]}
            severities: [SEV-1, SEV-2]
            feeds: {items: 20, id: test, hub: https://hub.example.org/}
            links: [{name: Contact, url: https://example.org/contact}]
            """;

    private static final String OUTAGE = """
            === incidents/2025-02-13-a.md
            ---
            title: Nobody could sign in
            components: {login: major_outage, pages: {status: partial_outage, from: 2025-02-13 07:30, to: 2025-02-13 07:50}}
            severity: SEV-1
            started: 2025-02-13 07:20
            detected: 2025-02-13 07:25
            resolved: 2025-02-13 09:20
            tags: [network, dns]
            aliases: [/old/a/, /old.html]
            ---
            It failed.[^a] See [the page](../pages/about.md).

            ## Updates
            ### 2025-02-13 07:40 Investigating {login: major_outage}
            We look.
            ### 2025-02-13 09:20 Resolved
            Done.

            ## Timeline
            - 07:20 – **Started**: a
            - 07:25 – **Detected**: b

            ## Action items
            - [ ] a (owner: b, due: 2025-03-01)

            [^a]: A note.
            === pages/about.md
            ---
            title: About
            ---
            Text.
            """;

    private static final String WORK = """
            === maintenance/2025-03-01-m.md
            ---
            title: Work
            components: [login]
            scheduled_for: 2025-02-01 22:00
            scheduled_until: 2025-02-01 23:30
            rrule: FREQ=WEEKLY;COUNT=20
            ---
            Slow.
            """;

    private static final String NEWS = """
            === notices/2025-02-10-n.md
            ---
            title: News
            published: 2025-02-10 10:00
            until: 2025-06-01
            ---
            Text with `code`.
            """;

    @Override
    protected List<String> words() {
        return List.of(
                "started",
                "resolved",
                "2025-02-13 09:20",
                "0001-01-01",
                "2025-02-13",
                "login",
                "pages",
                "operational",
                "under_maintenance",
                "draft: true\n",
                "rrule: FREQ=DAILY\n",
                "2026-02-13",
                "=== incidents/2025-02-13-b.md\n",
                "=== pages/b.md\n",
                "tags: [index, ..]\n",
                "aliases: [/about/, /a.html]\n",
                "recurrence_of: 2025-02-13-a\n",
                "[a](javascript:b)",
                "language: de\n",
                "impact: critical\n");
    }

    @Override
    protected List<String> frames() {
        return List.of(
                STATUS.replace("Test status", "\"@@\""),
                STATUS + OUTAGE.replace("Nobody could sign in", "\"@@\""),
                STATUS + OUTAGE.replace("It failed.", "@@"),
                STATUS + OUTAGE.replace("We look.", "@@"),
                STATUS + OUTAGE.replace("dns", "\"@@\""),
                STATUS + NEWS.replace("Text with", "@@"));
    }

    @Override
    protected void feed(byte[] input) {
        Map<String, byte[]> files = new HashMap<>();
        for (String part : ("\n" + new String(input, StandardCharsets.UTF_8)).split("\n" + FILE, -1)) {
            int end = part.indexOf('\n');
            String name = end < 0 ? "" : part.substring(0, end);
            if (name.equals("status.yml")
                    || name.matches("(incidents|maintenance|notices|pages)/[a-z0-9-]{1,40}\\.md")) {
                files.put(name, part.substring(end + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        Reading reading;
        try {
            reading = ContentReader.read(folder, files, ProblemExample.NOW, ProblemExample.NOW);
            SiteContent content = reading.content().published();
            StatusBoard board = StatusBoard.at(content, reading.now());
            RenderContext context = RenderContext.of(board, History.NOT_WANTED, THEME);
            AddressCheck.check(folder, content, SiteRenderer.plan(context), List.of());
            render(context);
        } catch (ContentException e) {
            assertThat(e.problems()).isNotEmpty();
        }
    }

    private static void render(RenderContext context) {
        Set<String> paths = new HashSet<>();
        SiteRenderer.render(context).forEach(file -> {
            assertThat(paths.add(file.path().value())).as(file.path().value()).isTrue();
            if (file instanceof SiteFile.Rendered rendered
                    && file.path().value().endsWith(".html")) {
                assertThat(new String(rendered.bytes(), StandardCharsets.UTF_8))
                        .doesNotContainPattern("=\"\\s*(?i:javascript|vbscript|data):")
                        .doesNotContain("\u0000");
            }
        });
    }
}
