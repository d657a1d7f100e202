package io.github.candor.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.browser.Browser;
import io.github.candor.browser.Key;
import io.github.candor.browser.Tab;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Each kind of page of the sample with nothing but the keys Tab and Enter. */
@EnabledIf("io.github.candor.browser.Chromium#isExpected")
class KeyboardIT {
    private static final int MOST_KEYS = 2_000;

    /** As many as are pressed at once: each picture that the browser draws in between costs more than the key. */
    private static final int KEYS_AT_ONCE = 20;

    /**
     * Remembers where the focus was after each Tab. Once there is something to tell, which is "summary" where Enter has more to
     * show, and "end" where the focus has left the page, each further Tab is refused until it was told. The focus of a frame
     * is shown within it.
     */
    private static final String LOOK = """
        (() => {
          const reached = window.reached = new Map();
          const isOut = () => !document.activeElement || document.activeElement === document.body;
          let isMoved = false;
          window.told = "on";
          window.look = () => {
            if (isOut()) return "end";
            const at = document.activeElement;
            const box = at.getBoundingClientRect();
            const style = getComputedStyle(at);
            const isSeen = box.width > 0 && box.height > 0 && box.right > 0 && box.left < innerWidth
              && box.bottom > 0 && box.top < innerHeight
              && (at.tagName === "IFRAME" || (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2));
            reached.set(at, (reached.get(at) ?? true) && isSeen);
            return at.tagName === "SUMMARY" && !at.parentNode.open ? "summary" : "on";
          };
          addEventListener("keydown", event => {
            if (event.key !== "Tab") return;
            if (reached.size > 0 && isOut()) window.told = "end";
            isMoved = window.told === "on";
            if (!isMoved) event.preventDefault();
          }, true);
          addEventListener("keyup", event => {
            if (event.key === "Tab" && isMoved) window.told = window.look();
          }, true);
          // Keys within a frame are not told here, so they are pressed one by one.
          return document.querySelector("iframe") === null;
        })()\
        """;

    /** Tells where the focus is, and lets it go on. */
    private static final String TELL = """
        (() => {
          const told = window.told === "on" ? window.look() : window.told;
          window.told = "on";
          return told;
        })()\
        """;

    /** What has never had the focus, and what did not show it. */
    private static final String JUDGE = """
        (() => {
          const scrolls = element => /auto|scroll/.test(getComputedStyle(element).overflow)
            && (element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight);
          const wanted = Array.from(document.querySelectorAll("body *")).filter(element =>
            element.checkVisibility() && !element.disabled && (element.matches(
              "a[href], button, input, select, textarea, summary, iframe, [tabindex='0']")
            || scrolls(element)));
          const name = element => element.outerHTML.slice(0, 100);
          return wanted.filter(element => !window.reached.has(element)).map(one => "not reached: " + name(one))
            .concat(Array.from(window.reached).filter(one => !one[1]).map(one => "not seen: " + name(one[0])));
        })()\
        """;

    @TempDir
    Path folder;

    @Test
    void reachesEverythingAndShowsWhereItIsAndLeavesAgain() throws Exception {
        Site sample = Site.sample(folder);
        List<String> findings = new ArrayList<>();
        try (Browser browser = Browser.start(folder);
                ServedSite served = ServedSite.of(sample)) {
            Tab tab = browser.tab();
            for (int width : List.of(320, 1280)) {
                tab.resize(width, 700);
                for (String page : sample.kinds()) {
                    tab.open(served.address() + page);
                    for (JsonNode found : walk(tab)) {
                        findings.add(page + " at " + width + ": " + found.asString());
                    }
                }
            }
        }

        assertThat(findings).isEmpty();
    }

    @Test
    void skipsTheMenu() throws Exception {
        Site sample = Site.sample(folder);
        try (Browser browser = Browser.start(folder);
                ServedSite served = ServedSite.of(sample)) {
            Tab tab = browser.tab();
            tab.open(served.address() + "subscribe/");
            tab.press(Key.TAB);
            String first =
                    tab.evaluate("document.activeElement.getAttribute('href')").asString();
            tab.press(Key.ENTER);
            tab.press(Key.TAB);

            assertThat(first).isEqualTo("#main");
            assertThat(tab.evaluate("document.querySelector('main').contains(document.activeElement)")
                            .asBoolean())
                    .isTrue();
        }
    }

    private static JsonNode walk(Tab tab) throws IOException {
        int keys = tab.evaluate(LOOK).asBoolean() ? KEYS_AT_ONCE : 1;
        for (int i = 0; i < MOST_KEYS; i++) {
            tab.press(Key.TAB, keys);
            String place = tab.evaluate(TELL).asString();
            if (place.equals("end")) {
                return tab.evaluate(JUDGE);
            }
            if (place.equals("summary")) {
                tab.press(Key.ENTER);
            }
        }
        return tab.evaluate("['it never ends: ' + document.activeElement.outerHTML]");
    }
}
