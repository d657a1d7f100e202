package io.github.candor.preview;

import io.github.candor.SitePreview;
import io.github.candor.problem.Problem;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A folder of content with a preview of it, which tells what it does as words: {@code shows}, {@code finds}, {@code fails}. */
public final class PreviewedFolder implements AutoCloseable {
    /** When the preview believes it is, unless told otherwise. */
    public static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private static final int PATIENCE_SECONDS = 30;

    private final Path folder;
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final Preview preview;

    /** Opens a preview of what is in {@code folder}, as at {@code now}, or for null by a clock that stands at {@link #NOW}. */
    public PreviewedFolder(Path folder, @Nullable Instant now) throws IOException, InterruptedException {
        this.folder = folder;
        SitePreview.Order order = new SitePreview.Order(folder, folder.resolve("template"), null);
        this.preview = SitePreview.open(order, 0, now, () -> NOW, new Words());
    }

    /** Writes a small site into {@code folder}: an incident, planned work tomorrow that is a draft, and a page. */
    public static void write(Path folder, String url) throws IOException {
        for (String name : List.of("incidents", "maintenance", "pages", "assets")) {
            Files.createDirectories(folder.resolve(name));
        }
        Files.writeString(
                folder.resolve("status.yml"),
                "title: Small\nurl: " + url + "\ntimezone: Europe/London\ncomponents: [{id: login, name: Login}]\n");
        Files.writeString(folder.resolve("incidents/2026-11-01-login.md"), incident("Nobody could sign in"));
        Files.writeString(folder.resolve("maintenance/2026-11-22-upgrade.md"), """
                ---
                title: A new database
                components: [login]
                scheduled_for: 2026-11-22 09:00
                scheduled_until: 2026-11-22 10:00
                draft: true
                ---
                Sign-in is slow for an hour.
                """);
        Files.writeString(folder.resolve("pages/about.md"), "---\ntitle: About us\n---\nWe run this.\n");
        Files.writeString(folder.resolve("assets/notes.txt"), "grüß\n");
    }

    /** Returns the text of an incident. */
    public static String incident(String title) {
        return "---\ntitle: " + title + "\ncomponents: {login: major_outage}\nstarted: 2026-11-01 08:00\n"
                + "resolved: 2026-11-01 09:00\n---\nIt failed.\n";
    }

    /** Returns where the first page is. */
    public URI address() {
        return preview.address();
    }

    /** Writes a file as a simple editor does. */
    public void write(String name, CharSequence text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    /** Waits until the preview has told {@code word}, after whatever it told before. */
    public void awaitWord(String word) throws InterruptedException {
        String next = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        while (next != null && !next.equals(word)) {
            next = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        if (next == null) {
            throw new IllegalStateException("the preview did not tell \"" + word + "\"");
        }
    }

    Asked get(String path, String... headers) throws IOException {
        return Asked.ask(address(), "GET", path, headers);
    }

    /** Ends the preview; to close it afterwards does no harm. */
    public void end() {
        preview.close();
    }

    @Override
    public void close() {
        preview.close();
    }

    private final class Words implements PreviewLog {
        @Override
        public void shows(PreviewSite site, Duration time) {
            told.add("shows");
        }

        @Override
        public void finds(List<Problem> problems) {
            told.add("finds");
        }

        @Override
        public void fails(Throwable why) {
            told.add("fails");
        }
    }
}
