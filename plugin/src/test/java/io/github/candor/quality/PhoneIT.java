package io.github.candor.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.browser.Browser;
import io.github.candor.browser.Tab;
import io.github.candor.golden.GoldenCase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Each kind of page fits a small phone: the menu takes one line, and nothing must be moved sideways to be read. */
@EnabledIf("io.github.candor.browser.Chromium#isExpected")
class PhoneIT {
    private static final int WIDTH = 320;

    private static final int LINE = 40;

    /** What is wider than its room, everything that a visitor can open being open. */
    private static final String TOO_WIDE = """
        (() => {
          document.querySelectorAll("main details").forEach(one => { one.open = true; });
          return [document.documentElement, ...document.querySelectorAll(".scroll, .windows, .day")]
            .filter(one => one.scrollWidth > one.clientWidth + 1)
            .map(one => one.tagName + "." + one.className + ": " + one.scrollWidth);
        })()\
        """;

    /** Whether the word of the menu is there, and whether its list is. */
    private static final String MENU = """
        ["summary", "ul"].map(one => document.querySelector(".site-header " + one).offsetHeight > 0).join()\
        """;

    @TempDir
    Path folder;

    @Test
    void foldsTheMenuOnlyWhereItHasNoRoomAndOpensItWithoutAScript() throws Exception {
        try (Browser browser = Browser.start(folder);
                ServedSite served = ServedSite.of(Site.sample(folder))) {
            Tab tab = browser.tab();
            tab.refuseScripts();
            tab.resize(1000, 700);
            tab.open(served.address());
            assertThat(tab.evaluate(MENU).asString()).isEqualTo("false,true");
            tab.resize(WIDTH, 700);
            assertThat(tab.evaluate(MENU).asString()).isEqualTo("true,false");
            tab.evaluate("document.querySelector('.site-header summary').click()");
            assertThat(tab.evaluate(MENU).asString()).isEqualTo("true,true");
        }
    }

    @Test
    void showsEveryPageWithoutMovingItSideways() throws Exception {
        List<String> findings = new ArrayList<>();
        try (Browser browser = Browser.start(folder)) {
            Tab tab = browser.tab();
            tab.hideScrollBars();
            tab.resize(WIDTH, 700);
            List<Site> sites = new ArrayList<>(List.of(Site.sample(folder)));
            for (GoldenCase golden : GoldenCase.all().toList()) {
                sites.add(Site.of(golden, folder));
            }
            for (Site site : sites) {
                try (ServedSite served = ServedSite.of(site)) {
                    for (String page : site.kinds()) {
                        tab.open(served.address() + page);
                        int menu = tab.evaluate("document.querySelector('.site-header nav')?.offsetHeight ?? 0")
                                .asInt();
                        if (menu > LINE) {
                            findings.add(site + "/" + page + ": the menu takes " + menu + " px");
                        }
                        for (JsonNode wide : tab.evaluate(TOO_WIDE)) {
                            findings.add(site + "/" + page + ": " + wide.asString());
                        }
                    }
                }
            }
        }

        assertThat(findings).isEmpty();
    }
}
