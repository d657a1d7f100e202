package io.github.candor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.kept.PageKeeper;
import io.github.candor.kept.PageMemory;
import io.github.candor.problem.ContentException;
import io.github.candor.render.SiteRenderer;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.revisions.EntryHistory;
import io.github.candor.revisions.History;
import io.github.candor.revisions.Revision;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is kept would be made as it lies there, byte for byte, whatever happened to the site since it was made. */
class KeptPagesIT {
    private static final int STEPS = 90;
    private static final String PLUGIN = "1.0";
    private static final int DAYS = 9;

    /** Later than all of it, so that nothing is a mistake only because it is to come. */
    private static final Instant CLOCK = Instant.parse("2025-06-01T00:00:00Z");

    @TempDir
    Path folder;

    private final Map<String, Incident> incidents = new TreeMap<>();
    private final Map<String, EntryHistory> histories = new HashMap<>();
    private final Map<String, byte[]> site = new HashMap<>();
    private final Map<String, Incident> good = new HashMap<>();
    private String goodWork = "";
    private Instant now = Instant.parse("2025-03-20T12:00:00Z");
    private PageMemory memory = PageMemory.EMPTY;
    private String title = "Status";
    private String component = "Login";
    private String template = "";
    private String page = "";
    private String work = "";
    private int kept;
    private final Set<String> kinds = new TreeSet<>();

    /** What stands in an incident's file; keys are lines of its front matter. */
    private static final class Incident {
        String title = "Nobody can sign in";
        String text = "It does not answer.";
        String cause = "";
        String front = "";
        boolean isOpen;

        Incident copy() {
            Incident copy = new Incident();
            copy.title = title;
            copy.text = text;
            copy.cause = cause;
            copy.front = front;
            copy.isOpen = isOpen;
            return copy;
        }
    }

    @BeforeEach
    void writeSome() {
        for (int i = 0; i < DAYS; i++) {
            incidents.put("2025-03-0" + (i + 1) + "-outage", new Incident());
            good.put("2025-03-0" + (i + 1) + "-outage", new Incident());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void wouldBeMadeAsItWasKept(long seed) throws Exception {
        Random random = new Random(seed);
        int built = 0;
        for (int step = 0; step < STEPS; step++) {
            change(random);
            if (random.nextInt(4) == 0) {
                change(random);
            }
            built += build("seed " + seed + ", step " + step) ? 1 : 0;
        }
        assertThat(built).as("steps without a mistake of the author's").isGreaterThan(STEPS / 2);
        assertThat(kept).as("files that were kept").isGreaterThan(STEPS * DAYS / 2);
        assertThat(kinds).containsExactly("Document api", "Document incidents", "Feed archive", "Feed incidents");
    }

    @Test
    void isMadeAgainWhereALinkLeadsElsewhere() throws Exception {
        String page = "incidents/2025-03-01-outage/index.html";
        incidents.put("2025-03-25-added", new Incident());
        Objects.requireNonNull(incidents.get("2025-03-01-outage")).text = "See [that](2025-03-25-added.md).";

        assertThat(build("before it began")).isTrue();
        assertThat(new String(site.get(page), StandardCharsets.UTF_8)).doesNotContain("2025-03-25-added/");
        now = now.plus(Duration.ofDays(10));
        assertThat(build("after it began")).isTrue();
        assertThat(new String(site.get(page), StandardCharsets.UTF_8)).contains("2025-03-25-added/");
        assertThat(kept).as("files that were kept").isGreaterThan(DAYS);
    }

    @Test
    void leavesNothingWhereTheThemeChangedMeanwhile() throws Exception {
        template = "<p>{{title}}</p>";
        write();
        PageKeeper keeper = PageKeeper.of(memory, prepared());
        assertThat(keeper.memory(KeptPagesIT::anyFile)).isNotEqualTo(PageMemory.EMPTY);

        template = "<p>Another: {{title}}</p>";
        write();
        assertThat(keeper.memory(KeptPagesIT::anyFile)).isEqualTo(PageMemory.EMPTY);
        template = "";
        write();
        assertThat(keeper.memory(KeptPagesIT::anyFile)).isEqualTo(PageMemory.EMPTY);
    }

    private static PageMemory.Remembered anyFile(String path, String key) {
        return new PageMemory.Remembered(key, 1, 1);
    }

    private RenderContext prepared() throws ContentException {
        return SiteBuilder.prepare(
                        new SiteBuilder.Order(folder, null, null, now, CLOCK, content -> history()), new Progress())
                .context();
    }

    private boolean build(String step) throws Exception {
        write();
        RenderContext context;
        try {
            context = prepared();
        } catch (ContentException e) {
            restore();
            return false;
        }
        good.clear();
        incidents.forEach((id, one) -> good.put(id, one.copy()));
        goodWork = work;
        PageKeeper keeper = PageKeeper.of(memory, context);
        SiteRenderer.render(context, keeper::make).forEach(file -> {
            if (file instanceof SiteFile.Kept one) {
                kept++;
                kinds.add(one.nature().getClass().getSimpleName() + " "
                        + one.path().value().replaceFirst("/.*", ""));
                SiteFile.Rendered made = (SiteFile.Rendered) one.making().get();
                assertThat(site.get(one.path().value()))
                        .as("%s: %s", step, one.path())
                        .isEqualTo(made.bytes());
                assertThat(one.nature()).isEqualTo(made.nature());
            } else if (file instanceof SiteFile.Rendered made) {
                site.put(made.path().value(), made.bytes());
            }
        });
        memory = PageMemory.of(keeper.memory(KeptPagesIT::anyFile).bytes(PLUGIN), PLUGIN);
        return true;
    }

    /** Undoes a mistake, such as a link that leads nowhere any more. */
    private void restore() {
        incidents.clear();
        good.forEach((id, one) -> incidents.put(id, one.copy()));
        work = goodWork;
    }

    private void change(Random random) {
        List<String> ids = new ArrayList<>(incidents.keySet());
        Incident one = Objects.requireNonNull(incidents.get(ids.get(random.nextInt(ids.size()))));
        String other = ids.get(random.nextInt(ids.size()));
        switch (random.nextInt(23)) {
            case 0 -> one.text = "Text " + random.nextInt(5) + ".";
            case 2 -> one.title = "Title " + random.nextInt(5);
            case 3 -> one.text = "See [that](" + other + ".md).";
            case 1, 20 -> {
                now = now.plus(Duration.ofHours(random.nextInt(40)));
                String later = "2025-03-" + (19 + random.nextInt(9)) + "-added";
                incidents.computeIfAbsent(later, any -> new Incident());
                one.text = "See [what is added](" + later + ".md).";
            }
            case 4 -> one.text = "See [that](/incidents/" + other + "/#heading-1) and [own](#heading-0).";
            case 5 -> one.text = "See [the plan](../maintenance/2025-03-05-work.md) and <https://example.org/#x>.";
            case 6 -> one.cause = "\n### Heading " + random.nextInt(3) + "\n\nA cause.\n";
            case 7 -> one.front = "related: [" + other + "]\n";
            case 8, 9 -> one.front = "merged_into: " + other + "\n";
            case 10 -> one.front = "recurrence_of: " + other + "\n";
            case 11 -> one.front = "retracted: It was none.\n";
            case 12 -> one.front = "";
            case 13 -> one.isOpen = !one.isOpen;
            case 14 -> {
                String id = "2025-03-" + (19 + random.nextInt(9)) + "-added";
                if (incidents.remove(id) == null) {
                    incidents.put(id, new Incident());
                }
            }
            case 15 -> {
                if (ids.size() > 4) {
                    incidents.remove(other);
                }
            }
            case 16 -> now = now.plus(Duration.ofHours(random.nextInt(90) - 30));
            case 17 -> histories.put("incidents/" + other + ".md", edited(random));
            case 18, 19 -> work = random.nextBoolean() ? "Work" : "";
            default -> changeAll(random);
        }
    }

    private void changeAll(Random random) {
        switch (random.nextInt(4)) {
            case 0 -> title = "Status " + random.nextInt(3);
            case 1 -> component = "Login " + random.nextInt(3);
            case 2 -> template = random.nextBoolean() ? "<p>{{title}} " + random.nextInt(3) + "</p>" : "";
            default -> page = random.nextBoolean() ? "About " + random.nextInt(3) : "";
        }
    }

    private static EntryHistory edited(Random random) {
        Instant at = Instant.parse("2025-03-10T10:00:00Z");
        List<Revision> revisions = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            revisions.add(new Revision(
                    i == 0 ? Revision.Kind.POSTED : Revision.Kind.EDITED,
                    at.plus(Duration.ofDays(random.nextInt(12) + 12L * i)),
                    List.of(),
                    Map.of(),
                    null));
        }
        return new EntryHistory(revisions, random.nextBoolean(), true);
    }

    private History history() {
        return new History(History.Extent.WHOLE, "", false, histories);
    }

    private void write() throws IOException {
        write("status.yml", """
            title: %s
            url: https://status.example.org/
            timezone: UTC
            feeds: {items: 3}
            components: [{id: login, name: %s}]
            """.formatted(title, component));
        write("template/pages/incident.mustache", template);
        write("pages/about.md", page.isEmpty() ? "" : "---\ntitle: " + page + "\nmenu: true\n---\nUs.\n");
        write("maintenance/2025-03-05-work.md", work.isEmpty() ? "" : """
            ---
            title: Work
            components: [login]
            scheduled_for: 2025-03-21 08:00
            scheduled_until: 2025-03-21 09:00
            ---
            We work.
            """);
        Files.createDirectories(folder.resolve("incidents"));
        try (var files = Files.list(folder.resolve("incidents"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, Incident> one : incidents.entrySet()) {
            write("incidents/" + one.getKey() + ".md", text(one.getKey(), one.getValue()));
        }
    }

    private String text(String id, Incident one) {
        String day = id.substring(0, 10);
        boolean isWithdrawn = one.front.startsWith("merged") || one.front.startsWith("retracted");
        String resolved = one.isOpen || isWithdrawn ? "" : "resolved: " + day + " 12:00\n";
        String last = one.front.startsWith("merged")
                ? "### " + day + " 11:00 Merged\nIt is another."
                : one.front.startsWith("retracted") ? "### " + day + " 11:00 Retracted\nIt was none." : "";
        return "---\ntitle: " + one.title + "\ncomponents: {login: major_outage}\nstarted: " + day + " 10:00\n"
                + resolved + one.front + "---\n" + one.text + "\n\n## Updates\n\n### " + day
                + " 10:30 Investigating\nWe look into it. " + one.text + "\n\n" + last + "\n"
                + (one.cause.isEmpty() ? "" : "\n## Root cause\n" + one.cause + "\n### Heading\n\nMore.\n");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        if (text.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            Files.createDirectories(file.getParent());
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
