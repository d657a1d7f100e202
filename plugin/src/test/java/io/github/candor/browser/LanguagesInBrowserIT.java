package io.github.candor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.SiteBuilder;
import io.github.candor.golden.TranslatedContent;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample in a language with long words and in one from right to left, on narrow and wide screens. */
@EnabledIf("io.github.candor.browser.Chromium#isExpected")
class LanguagesInBrowserIT {
    private static final URI ADDRESS = URI.create("https://candor.example.org" + SiteServer.PATH);
    private static final Instant MIDDLE_OF_AN_INCIDENT = Instant.parse("2024-11-05T10:00:00Z");
    private static final Instant CLOCK = Instant.parse("2026-11-21T12:00:00Z");
    private static final List<String> PAGES = List.of(
            "",
            "incidents/2024-11-04-new-sign-in/",
            "affected/",
            "components/lambda-login/",
            "uptime/",
            "reliability/",
            "search/",
            "subscribe/",
            "embed/",
            "404.html");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"de", TranslatedContent.RIGHT_TO_LEFT})
    void areAccessibleAndNeverWiderThanTheScreen(String language) throws Exception {
        Path content = TranslatedContent.copy(Path.of("../content"), language, folder);
        Path site = folder.resolve("site");
        SiteBuilder.build(new SiteBuilder.Order(content, null, ADDRESS, MIDDLE_OF_AN_INCIDENT, CLOCK), site);
        try (SiteServer server = new SiteServer(site)) {
            String pages = String.join(
                    ",", PAGES.stream().map(page -> SiteServer.PATH + page).toList());
            Chromium inspected = Chromium.open(
                    "http://" + server.host() + "/inspection/inspect.html#" + pages,
                    folder,
                    "--blink-settings=preferredColorScheme=1");

            assertThat(Jsoup.parse(inspected.document()).select("#result").text())
                    .isEqualTo("inspected " + PAGES.size() + " pages");
        }
    }
}
