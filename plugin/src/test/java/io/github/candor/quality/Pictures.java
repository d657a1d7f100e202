package io.github.candor.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.browser.Browser;
import io.github.candor.browser.Tab;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes the pictures that the READMEs show; nothing runs it but the command in site-template/README.md. */
class Pictures {
    private static final Path FOLDER = Path.of("../.github/pictures");

    /** As {@code content/pom.xml} has it. */
    private static final Instant AS_OF = Instant.parse("2026-11-20T10:00:00Z");

    private static final int QUALITY = 50;
    private static final int MOST_BYTES = 60_000;

    /** What each shows, by its name, at one moment. */
    private static final Map<String, String> PAGES = new TreeMap<>(Map.of(
            "first-page", "",
            "incident", "incidents/2026-11-20-example-checkout/",
            "history", "history/2024/",
            "component", "components/example-checkout/",
            "uptime", "uptime/",
            "reliability", "reliability/",
            "maintenance", "maintenance/",
            "search", "search/?q=login"));

    /**
     * How a page is looked at.
     *
     * @param name like {@code phone}
     * @param scheme {@code light} or {@code dark}
     */
    private record Look(String name, int width, int height, String scheme) {}

    private static final List<Look> LOOKS = List.of(
            new Look("wide", 1280, 800, "light"),
            new Look("phone", 390, 844, "light"),
            new Look("dark", 1280, 800, "dark"));

    @TempDir
    Path folder;

    @Test
    void takesEachInEachLook() throws Exception {
        take(Site.sample(folder, AS_OF), AS_OF, PAGES);
    }

    private void take(Site site, Instant now, Map<String, String> pages) throws Exception {
        try (Browser browser = Browser.start(folder);
                ServedSite served = ServedSite.of(site)) {
            Tab tab = browser.tab();
            tab.hideScrollBars();
            tab.stopTheClock(now);
            for (Map.Entry<String, String> page : pages.entrySet()) {
                for (Look look : LOOKS) {
                    tab.resize(look.width, look.height);
                    tab.prefer(look.scheme);
                    tab.open(served.address() + page.getValue());
                    if (page.getKey().equals("search")) {
                        tab.evaluate(AccessibilityIT.ANSWERED);
                    }
                    keep(page.getKey() + "-" + look.name, tab.picture(QUALITY));
                }
            }
        }
    }

    private static void keep(String name, byte[] picture) throws IOException {
        assertThat(picture.length).as(name).isLessThanOrEqualTo(MOST_BYTES);
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(name + ".webp"), picture);
    }
}
