package io.github.candor.browser;

import io.github.candor.benchmark.LargeContent;
import io.github.candor.preview.PreviewedFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * Prints how long it takes from saving a file until the browser shows it; not run with the tests, but by {@code mvn -pl
 * plugin -am test -Dtest=PreviewBenchmark -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@EnabledIf("io.github.candor.browser.Chromium#isExpected")
class PreviewBenchmark {
    private static final int EDITS = 15;

    @TempDir
    Path folder;

    @Test
    void printsMillisecondsFromSavingToSeeing() throws Exception {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        for (int incidents : List.of(20, 2_000, 10_000)) {
            Path content = folder.resolve("content-" + incidents);
            LargeContent.write(content, incidents);
            Path file = content.resolve("incidents/incident-3.md");
            try (PreviewedFolder preview = new PreviewedFolder(content, null);
                    OpenPage page = new OpenPage(preview.address() + "incidents/incident-3/", folder)) {
                page.await("document.querySelector('h1').textContent.trim()", "Incident number 3");
                print(incidents, edits(file, page));
            }
        }
    }

    private static List<Long> edits(Path file, OpenPage page) throws Exception {
        String text = Files.readString(file);
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < EDITS; i++) {
            String title = "Edit number " + i;
            long begin = System.nanoTime();
            Files.writeString(file, text.replace("Incident number 3", title));
            page.await("document.querySelector('h1').textContent.trim()", title);
            times.add(Duration.ofNanos(System.nanoTime() - begin).toMillis());
            Thread.sleep(300);
        }
        return times;
    }

    private static void print(int incidents, List<Long> times) {
        long first = times.get(0);
        Collections.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%d incidents: first edit seen after %d ms, median %d ms, slowest %d ms%n",
                incidents,
                first,
                times.get(times.size() / 2),
                times.get(times.size() - 1));
    }
}
