package io.github.candor.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.browser.Browser;
import io.github.candor.browser.Chromium;
import io.github.candor.programs.NpmPackages;
import io.github.candor.programs.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Lighthouse, which plays a slow phone, gives full marks for performance, accessibility, best practices and SEO. */
@EnabledIf("isExpected")
class LighthouseIT {
    private static final String FULL_MARKS = "scores 100/100/100/100";

    /** A machine that has other work is slow, and then so seems the page: the best of three counts. */
    private static final int RUNS = 3;

    private static final List<String> PAGES = List.of("", "incidents/2024-11-04-new-sign-in/", "history/", "uptime/");

    @TempDir
    Path folder;

    static boolean isExpected() {
        return Program.areExpected("node", "npm") && Chromium.isExpected();
    }

    @Test
    void givesFullMarks() throws Exception {
        Map<String, String> lacking = new TreeMap<>();
        PAGES.forEach(page -> lacking.put(page, "not judged"));
        try (ServedSite served = ServedSite.of(Site.sample(folder));
                Browser browser = Browser.start(folder)) {
            for (int run = 0; run < RUNS && !lacking.isEmpty(); run++) {
                lacking.putAll(reports(browser, served, List.copyOf(lacking.keySet())));
                lacking.values().removeIf(report -> report.startsWith(FULL_MARKS));
            }
        }

        assertThat(lacking).isEmpty();
    }

    /** Returns for each page the line that tells of it. */
    private static Map<String, String> reports(Browser browser, ServedSite site, List<String> pages)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("lighthouse.mjs", String.valueOf(browser.port())));
        pages.forEach(page -> arguments.add(site.address() + page));
        List<String> lines = Program.asUser("node", NpmPackages.of("judges"))
                .run(arguments.toArray(String[]::new))
                .lines()
                .filter(line -> line.startsWith("scores "))
                .toList();
        assertThat(lines).hasSameSizeAs(pages);
        Map<String, String> reports = new TreeMap<>();
        for (int i = 0; i < pages.size(); i++) {
            reports.put(pages.get(i), lines.get(i));
        }
        return reports;
    }
}
