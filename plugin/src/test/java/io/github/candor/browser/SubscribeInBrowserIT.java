package io.github.candor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.SiteBuilder;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** A visitor copies an address or a line, by keys alone, with a script and without. */
@EnabledIf("io.github.candor.browser.Chromium#isExpected")
class SubscribeInBrowserIT {
    private static final Path CONTENT = Path.of("src/test/resources/golden/a-year-of-everything/content");
    private static final Instant NOW = Instant.parse("2025-01-15T09:30:00Z");
    private static final String SLACK = "document.getElementById('take-slack')";
    private static final String ANSWER = "(async () => { const button = document.activeElement;"
            + " for (let i = 0; i < 200 && button.textContent === 'Copy'; i++)"
            + " await new Promise(done => setTimeout(done, 5));"
            + " return button.textContent; })()";
    private static final String SELECTED = "getSelection().toString()";

    @TempDir
    Path folder;

    @Test
    void copiesByAButtonWhatIsSelectedAtOnce() throws Exception {
        try (SiteServer server = served();
                Browser browser = Browser.start(folder)) {
            Tab tab = browser.tab();
            tab.open("http://" + server.host() + SiteServer.PATH + "subscribe/");

            tab.evaluate(SLACK + ".focus()");
            assertThat(tab.evaluate(SELECTED).asString()).startsWith("/feed subscribe https://");

            tab.press(Key.TAB);
            assertThat(tab.evaluate("document.activeElement.textContent").asString())
                    .isEqualTo("Copy");
            tab.press(Key.ENTER);
            assertThat(tab.evaluate(ANSWER).asString()).isEqualTo("Copied");
        }
    }

    @Test
    void choosesAComponentForAllAddressesOfThePage() throws Exception {
        try (SiteServer server = served();
                Browser browser = Browser.start(folder)) {
            Tab tab = browser.tab();
            tab.open("http://" + server.host() + SiteServer.PATH + "subscribe/");
            String whole = tab.evaluate(SLACK + ".value").asString();
            String address = whole.replaceAll("updates\\.rss$", "components/login/updates.rss");

            assertThat(tab.evaluate("document.getElementById('choice').hidden").asBoolean())
                    .isFalse();
            choose(tab, "Login");
            assertThat(tab.evaluate(SLACK + ".value").asString()).isEqualTo(address);
            assertThat(tab.evaluate("document.getElementById('take-calendar').value")
                            .asString())
                    .endsWith("/components/login/maintenance.ics");
            choose(tab, "Everything");
            assertThat(tab.evaluate(SLACK + ".value").asString()).isEqualTo(whole);
        }
    }

    private static void choose(Tab tab, String name) throws Exception {
        tab.evaluate("{ const select = document.getElementById('choose');"
                + " select.selectedIndex = [...select.options].findIndex(one => one.text === '" + name + "');"
                + " select.dispatchEvent(new Event('change')) }");
    }

    @Test
    void copiesEachBoxThatIsForPagesOfOthers() throws Exception {
        try (SiteServer server = served();
                Browser browser = Browser.start(folder)) {
            Tab tab = browser.tab();
            tab.open("http://" + server.host() + SiteServer.PATH + "embed/");

            assertThat(tab.evaluate("[...document.querySelectorAll('main pre')].every(box =>"
                                    + " box.nextElementSibling.textContent === 'Copy'"
                                    + " && box.nextElementSibling.getAttribute('aria-describedby') === box.id)")
                            .asBoolean())
                    .isTrue();
            tab.evaluate("Object.defineProperty(navigator, 'clipboard', {value: undefined});"
                    + " document.addEventListener('copy', () => window.taken = getSelection().toString());"
                    + " document.querySelector('main pre + button').focus()");
            tab.press(Key.ENTER);
            assertThat(tab.evaluate(ANSWER).asString()).isEqualTo("Copied");
            assertThat(tab.evaluate("window.taken").asString())
                    .startsWith("<iframe src=\"https://")
                    .endsWith("</iframe>");
        }
    }

    @Test
    void selectsByTheTabKeyWithoutAScript() throws Exception {
        try (SiteServer server = served();
                Browser browser = Browser.start(folder)) {
            Tab tab = browser.tab();
            tab.refuseScripts();
            tab.open("http://" + server.host() + SiteServer.PATH + "subscribe/#slack");
            tab.press(Key.TAB);

            assertThat(tab.evaluate("document.activeElement.id").asString()).isEqualTo("take-slack");
            assertThat(tab.evaluate(SELECTED).asString()).startsWith("/feed subscribe https://");
            assertThat(tab.evaluate("document.querySelectorAll('main button').length")
                            .asInt())
                    .isZero();
        }
    }

    private SiteServer served() throws Exception {
        Path site = folder.resolve("site");
        SiteBuilder.build(new SiteBuilder.Order(CONTENT, null, null, NOW, NOW), site);
        return new SiteServer(site);
    }
}
