package io.github.candor.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.browser.Browser;
import io.github.candor.browser.Tab;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of page of the sample and every page of every golden site: axe, and no page wider than its window. */
@EnabledIf("io.github.candor.browser.Chromium#isThere")
class AccessibilityIT {
    private static final List<Integer> WIDTHS = List.of(320, 1280);

    /** axe takes transparent for white, so a page without a ground of its own gets the one that the browser gives it. */
    private static final String GROUND = """
            if ([document.documentElement, document.body].every(one =>
                getComputedStyle(one).backgroundColor === "rgba(0, 0, 0, 0)")) {
              document.documentElement.style.background = "Canvas";
            }""";

    /** What axe finds with some options, and whether the page is wider than the window. */
    private static final String INSPECT = """
            axe.run(document, {resultTypes: ["violations"], %s}).then(report => report.violations
              .map(one => one.id + " " + one.nodes.map(node => node.html).join(" "))
              .concat(document.documentElement.scrollWidth > innerWidth
                ? ["it is " + document.documentElement.scrollWidth + " wide"] : []))""";

    /** In the dark nothing is different but colours. */
    private static final Map<String, String> OPTIONS =
            new TreeMap<>(Map.of("light", "", "dark", "runOnly: ['color-contrast', 'link-in-text-block']"));

    @TempDir
    Path folder;

    @Test
    void noPageHasAFindingInEitherSchemeAtEitherWidth() throws Exception {
        try (Browser browser = Browser.start(folder)) {
            List<String> findings = Site.all(folder).parallelStream()
                    .flatMap(site -> findings(browser, site).stream())
                    .toList();

            assertThat(findings).isEmpty();
        }
    }

    private static List<String> findings(Browser browser, Site site) {
        try (ServedSite served = ServedSite.of(site)) {
            Tab tab = browser.tab();
            String axe = axe();
            List<String> findings = new ArrayList<>();
            for (String page : site.name().equals(Site.SAMPLE) ? site.kinds() : site.pages()) {
                tab.open(served.address() + page);
                tab.evaluate(axe + ";" + GROUND);
                inspect(tab, site + "/" + page, findings);
            }
            return findings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void inspect(Tab tab, String page, List<String> findings) throws IOException {
        for (int width : WIDTHS) {
            tab.resize(width, 900);
            for (String scheme : OPTIONS.keySet()) {
                tab.prefer(scheme);
                tab.evaluate(INSPECT.formatted(OPTIONS.get(scheme)))
                        .forEach(found ->
                                findings.add(page + " at " + width + " in " + scheme + ": " + found.asString()));
            }
        }
    }

    private static String axe() throws IOException {
        try (InputStream in = Objects.requireNonNull(AccessibilityIT.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
