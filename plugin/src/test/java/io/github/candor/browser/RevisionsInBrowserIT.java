package io.github.candor.browser;

import static io.github.candor.revisions.Past.incident;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.SiteBuilder;
import io.github.candor.revisions.HistorySource;
import io.github.candor.revisions.Past;
import java.net.URI;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@EnabledIf("io.github.candor.browser.Chromium#isExpected")
class RevisionsInBrowserIT {
    private static final URI ADDRESS = URI.create("https://candor.example.org" + SiteServer.PATH);
    private static final String FILE = "incidents/login.md";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"light, 1", "dark, 0"})
    void isAccessibleAndNeverWiderThanTheScreen(String scheme, int preferred) throws Exception {
        Past past = Past.in(folder.resolve("content"));
        past.write(FILE, incident("", "Sign-in fails for all.\n\n" + "x".repeat(300)))
                .commit("2025-02-13T12:42:00Z");
        past.write(FILE, incident("", "Sign-in failed for some.\n\n" + "y".repeat(300)))
                .commit("2025-02-14T09:00:00Z");
        past.write(FILE, incident("resolved: 2025-02-13 11:00\n", "Sign-in failed."))
                .commit("2025-02-15T09:00:00Z");
        Path site = folder.resolve("site");
        HistorySource history = HistorySource.ofFolder(past.folder);
        SiteBuilder.build(new SiteBuilder.Order(past.folder, null, ADDRESS, Past.NOW, Past.NOW, history), site);

        try (SiteServer server = new SiteServer(site)) {
            String pages = SiteServer.PATH + "incidents/login/," + SiteServer.PATH + "incidents/login/revisions/";
            Chromium inspected = Chromium.open(
                    "http://" + server.host() + "/inspection/inspect.html#" + pages,
                    folder,
                    "--blink-settings=preferredColorScheme=" + preferred);

            assertThat(Jsoup.parse(inspected.document()).select("#result").text())
                    .as(scheme)
                    .isEqualTo("inspected 2 pages");
        }
    }
}
