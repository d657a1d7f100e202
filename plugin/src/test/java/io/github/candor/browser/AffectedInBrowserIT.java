package io.github.candor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.SiteBuilder;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** A visitor chooses what they use, in the year in which everything happened. */
@EnabledIf("io.github.candor.browser.Chromium#isExpected")
class AffectedInBrowserIT {
    private static final Path CONTENT = Path.of("src/test/resources/golden/a-year-of-everything/content");
    private static final Instant NOW = Instant.parse("2025-01-15T09:30:00Z");
    private static final String ENTRIES = seen("#entries > li > a");
    private static final String STRETCHES = seen("#entries [data-component]");
    private static final String PARTS = seen("#parts .component > a");
    private static final String ANSWER = "document.getElementById('answer').textContent";
    private static final String ADDRESS = "location.search";

    @TempDir
    Path folder;

    @BeforeEach
    void build() throws Exception {
        SiteBuilder.build(new SiteBuilder.Order(CONTENT, null, null, NOW, NOW), folder.resolve("site"));
    }

    private static String seen(String selector) {
        return "[...document.querySelectorAll('" + selector + "')].filter(one => one.checkVisibility())"
                + ".map(one => one.textContent.replace(/\\s+/g, ' ').trim()).join('|')";
    }

    private static String choose(String selector) {
        return "document.querySelector('" + selector + "').click()";
    }

    @Test
    void theChoiceNarrowsThePageAndStandsInTheAddress() throws Exception {
        try (SiteServer server = new SiteServer(folder.resolve("site"));
                OpenPage page = new OpenPage("http://" + server.host() + SiteServer.PATH + "affected/", folder)) {
            // All of it is there before the script is, which shows the form when it is ready.
            page.await("document.getElementById('choice').hidden", "false");
            page.await(PARTS, "Login|Teaching|Teacher pages|Student pages");
            String everything = String.valueOf(page.ask(ENTRIES));

            page.ask(choose("[value=login]"));

            assertThat(page.ask(ADDRESS)).isEqualTo("?component=login");
            assertThat(page.ask(PARTS)).isEqualTo("Login");
            assertThat(page.ask(STRETCHES)).contains("Login").doesNotContain("pages");
            assertThat(page.ask(ANSWER)).contains("Related incidents and planned work: ");

            page.ask(choose("[data-members]"));

            assertThat(page.ask(ADDRESS)).isEqualTo("?component=login&component=teacher-pages&component=student-pages");
            page.ask(choose("[type=reset]"));
            page.await(ADDRESS, "");
            assertThat(page.ask(ENTRIES)).isEqualTo(everything);
            assertThat(page.ask(ANSWER)).isEmpty();
            assertThat(page.console()).isEmpty();
        }
    }

    @Test
    void anAddressBringsTheChoiceBack() throws Exception {
        try (SiteServer server = new SiteServer(folder.resolve("site"))) {
            String address = "http://" + server.host() + SiteServer.PATH + "affected/";
            try (OpenPage page = new OpenPage(address + "?component=student-pages&component=login", folder)) {
                page.await(PARTS, "Login|Student pages");
                assertThat(page.ask("document.querySelector('[data-members]').indeterminate"))
                        .isEqualTo("true");
            }
            try (OpenPage page = new OpenPage(address + "?component=login&day=2024-01-01", folder)) {
                page.await(ANSWER, "Earlier incidents are in the history.");
            }
            try (OpenPage page =
                    new OpenPage(address + "?component=gone&component=student-pages&day=2025-01-10", folder)) {
                page.await(ANSWER, "No incident and no planned work is recorded for this period.");
                assertThat(page.ask(PARTS)).isEqualTo("Student pages");
            }
        }
    }
}
