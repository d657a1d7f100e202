package io.github.candor.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.browser.Browser;
import io.github.candor.browser.Tab;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** A component's uptime on paper: the report of a service level. */
@EnabledIf("io.github.candor.browser.Chromium#isExpected")
class PrintIT {
    private static final int WIDTH_OF_A4 = 680;

    private static final String IS_WORKING_SHOWN =
            "Array.from(document.querySelectorAll('details td')).every(one => one.checkVisibility())";
    private static final String GROUND = "getComputedStyle(document.body).backgroundColor";
    private static final String WHITE = "rgb(255, 255, 255)";
    private static final String IS_MENU_SHOWN = "document.querySelector('nav').checkVisibility()";
    private static final String IS_CUT =
            "Array.from(document.querySelectorAll('table')).some(one => one.getBoundingClientRect().right > innerWidth)";

    @TempDir
    Path folder;

    @Test
    void showsTheWorkingWholeAndDarkOnWhiteWithoutTheMenu() throws Exception {
        try (Browser browser = Browser.start(folder);
                ServedSite served = ServedSite.of(Site.sample(folder))) {
            Tab tab = browser.tab();
            tab.prefer("dark");
            tab.open(served.address() + "uptime/lambda-login/");
            assertThat(tab.evaluate(IS_WORKING_SHOWN).asBoolean()).isFalse();
            assertThat(tab.evaluate(GROUND).asString()).isNotEqualTo(WHITE);

            tab.resize(WIDTH_OF_A4, 1000);
            tab.print("dark");
            assertThat(tab.evaluate(IS_WORKING_SHOWN).asBoolean()).isTrue();
            assertThat(tab.evaluate(GROUND).asString()).isEqualTo(WHITE);
            assertThat(tab.evaluate(IS_MENU_SHOWN).asBoolean()).isFalse();
            assertThat(tab.evaluate(IS_CUT).asBoolean()).isFalse();
        }
    }
}
