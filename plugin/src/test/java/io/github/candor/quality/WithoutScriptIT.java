package io.github.candor.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.browser.Browser;
import io.github.candor.browser.Tab;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of page of the sample says the same without scripts as with them. */
@EnabledIf("io.github.candor.browser.Chromium#isExpected")
class WithoutScriptIT {
    /** Controls and what answers them need a script, and so does the note that the page is older than it promised. */
    private static final String SHOWN = """
            (() => {
              document.querySelectorAll("details").forEach(one => { one.open = true; });
              document.querySelectorAll("#stale, #choice, form, button, output, [role=status], [aria-live], .relative")
                .forEach(one => one.remove());
              return document.body.innerText.split("\\n").map(line => line.trim()).filter(line => line !== "");
            })()""";

    @TempDir
    Path folder;

    @Test
    void everyFactIsThere() throws Exception {
        Site sample = Site.sample(folder);
        try (Browser browser = Browser.start(folder);
                ServedSite served = ServedSite.of(sample)) {
            String root = served.address();
            Tab with = browser.tab();
            Tab without = browser.tab();
            without.refuseScripts();
            // Else planned work of the sample would be over by now.
            with.stopTheClock(Site.MIDDLE_OF_AN_INCIDENT);

            Map<String, List<String>> scripted = shown(with, root, sample.kinds());
            assertThat(scripted).allSatisfy((page, lines) -> assertThat(lines).isNotEmpty());
            assertThat(shown(without, root, sample.kinds())).isEqualTo(scripted);
        }
    }

    @Test
    void scriptsAreReallyOff() throws Exception {
        Site sample = Site.sample(folder);
        try (Browser browser = Browser.start(folder);
                ServedSite served = ServedSite.of(sample)) {
            String root = served.address();
            String isStale = "document.getElementById('stale').hidden === false";
            Tab tab = browser.tab();
            tab.open(root);
            assertThat(tab.evaluate(isStale).asBoolean()).isTrue();
            tab.refuseScripts();
            tab.open(root);
            assertThat(tab.evaluate(isStale).asBoolean()).isFalse();
        }
    }

    private static Map<String, List<String>> shown(Tab tab, String root, List<String> pages) throws IOException {
        Map<String, List<String>> shown = new LinkedHashMap<>();
        for (String page : pages) {
            tab.open(root + page);
            List<String> lines = new ArrayList<>();
            tab.evaluate(SHOWN).forEach(line -> lines.add(line.asString()));
            shown.put(page, lines);
        }
        return shown;
    }
}
