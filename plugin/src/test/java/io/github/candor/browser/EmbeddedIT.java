package io.github.candor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.SiteBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The script and the frame in a login page of another origin, under the policy that the site's own page asks for. */
@EnabledIf("io.github.candor.browser.Chromium#isExpected")
class EmbeddedIT {
    private static final Instant NOW = Instant.parse("2024-11-05T10:00:00Z");
    private static final Instant CLOCK = Instant.parse("2026-11-21T12:00:00Z");
    private static final String ADDRESS = "https://candor.example.org" + SiteServer.PATH;
    private static final String SUMMARY = "api/v2/summary.json";

    private static final String WELL = summary("none", "All Systems Operational", "", "");
    private static final String TROUBLE = summary("major", "Partial System Outage", """
            {"name": "<img src=x onerror=document.title='hacked'>", "shortlink": "https://status.example.org/incidents/a/"},
            {"name": "Another", "shortlink": "javascript:document.title='hacked'"}\
            """, """
            {"name": "Under way", "status": "in_progress", "shortlink": "https://status.example.org/maintenance/b/"},
            {"name": "To come", "status": "scheduled", "shortlink": "https://status.example.org/maintenance/c/"}\
            """);

    /** Built once: a test puts a summary of its own there before it opens anything. */
    @TempDir
    static Path sample;

    private static String built = "";

    @TempDir
    Path folder;

    @BeforeAll
    static void buildTheSample() throws Exception {
        SiteBuilder.build(new SiteBuilder.Order(Path.of("../content"), null, URI.create(ADDRESS), NOW, CLOCK), site());
        built = Files.readString(site().resolve(SUMMARY));
    }

    private static String summary(String indicator, String description, String incidents, String planned) {
        return """
            {"page": {"id": "x", "name": "Test"}, "status": {"indicator": "%s", "description": "%s"},
            "components": [], "incidents": [%s], "scheduled_maintenances": [%s]}\
            """.formatted(indicator, description, incidents, planned);
    }

    /** Opens a login page with {@code html} in it, in which {@code SITE} stands for the address of the site. */
    private Chromium open(String summary, String html) throws Exception {
        Files.writeString(site().resolve(SUMMARY), summary);
        try (SiteServer server = new SiteServer(site())) {
            String url = "http://" + server.host() + SiteServer.PATH;
            String page =
                    "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Login</title></head><body>"
                            + "<form><input name=\"password\"></form>" + html.replace("SITE", url) + "</body></html>";
            String policy = "default-src 'none'; " + snippet("frame-src").replace("SITE", url);
            try (HostServer host = new HostServer(page, policy)) {
                return Chromium.open(host.address(), folder);
            }
        }
    }

    /** Returns the snippet with {@code part} in it, as the site's own page offers it. */
    private static String snippet(String part) throws IOException {
        return Jsoup.parse(Files.readString(site().resolve("embed/index.html"))).select("pre.copy").stream()
                .map(Element::wholeText)
                .filter(text -> text.contains(part))
                .findFirst()
                .orElseThrow()
                .replace(ADDRESS, "SITE");
    }

    private static String script(String attributes) {
        return "<script src=\"SITEembed/status.js\" " + attributes + "></script>";
    }

    private static Document page(Chromium opened) {
        assertThat(opened.console()).isEmpty();
        assertThat(opened.document()).contains("name=\"password\"");
        return Jsoup.parse(opened.document());
    }

    private static Element banner(Chromium opened) {
        return Objects.requireNonNull(page(opened).selectFirst(".candor-status"), opened.document());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "async", "defer"})
    void saysNothingWhileAllIsWell(String how) throws Exception {
        assertThat(page(open(WELL, script(how))).select(".candor-status")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "async", "defer"})
    void showsABannerAboveThePageWhileSomethingIsWrong(String how) throws Exception {
        Element banner = banner(open(TROUBLE, script(how)));

        assertThat(banner.text()).startsWith("◆ Partial System Outage").endsWith("Under way");
        assertThat(banner.attr("role")).isEqualTo("status");
        assertThat(banner.elementSiblingIndex()).isZero();
        assertThat(banner.attr("style")).contains("rgb(184, 80, 10)");
    }

    @Test
    void showsWhatAuthorsWroteAsTextAndFollowsNoAddressThatRuns() throws Exception {
        Chromium opened = open(TROUBLE, script(""));
        Element banner = banner(opened);

        assertThat(banner.select("a").eachText())
                .containsExactly(
                        "◆ Partial System Outage",
                        "<img src=x onerror=document.title='hacked'>",
                        "Another",
                        "Under way");
        assertThat(banner.select("img")).isEmpty();
        assertThat(banner.select("a").eachAttr("href"))
                .allMatch(address -> address.startsWith("http"))
                .contains("https://status.example.org/incidents/a/");
        assertThat(banner.select("a").eachAttr("rel")).containsOnly("noopener");
        assertThat(page(opened).title()).isEqualTo("Login");
    }

    /** Not a stand-in: the sample is built for a moment at which an incident is open. */
    @Test
    void understandsTheSummaryOfTheSiteItself() throws Exception {
        Element banner = banner(open(built, script("")));

        assertThat(banner.text()).contains("Minor Service Outage").endsWith("A week of trouble with the new sign-in");
        assertThat(banner.select("a").eachAttr("href")).anyMatch(address -> address.startsWith(ADDRESS + "incidents/"));
    }

    @Test
    void doesNothingTwice() throws Exception {
        assertThat(page(open(TROUBLE, script("async") + script("defer") + script("")))
                        .select(".candor-status"))
                .hasSize(1);
    }

    @Test
    void goesWhereItIsTold() throws Exception {
        String place = "<div id=\"place\"><p>Hello</p></div>";

        assertThat(page(open(TROUBLE, place + script("data-candor-target=\"#place\"")))
                        .select("#place > .candor-status:first-child"))
                .hasSize(1);
        assertThat(page(open(TROUBLE, script("data-candor-target=\"#nowhere\"")))
                        .select(".candor-status"))
                .isEmpty();
        assertThat(page(open(TROUBLE, script("data-candor-target=\"!\""))).select(".candor-status"))
                .isEmpty();
    }

    @Test
    void saysThatAllIsWellWhereItIsAsked() throws Exception {
        Element banner = banner(open(WELL, script("data-candor-always")));

        assertThat(banner.text()).isEqualTo("● All Systems Operational");
        assertThat(banner.attr("style")).contains("rgb(26, 127, 75)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<!DOCTYPE html>", "null", "{}", "{\"status\": {\"indicator\": \"minor\"}}"})
    void keepsSilentAboutAnAnswerItDoesNotUnderstand(String answer) throws Exception {
        assertThat(page(open(answer, script(""))).select(".candor-status")).isEmpty();
    }

    @Test
    void fitsItsChecksum() throws Exception {
        Chromium opened = open(TROUBLE, snippet("integrity"));

        assertThat(banner(opened).text()).startsWith("◆ Partial System Outage");
    }

    @Test
    void showsTheFrameUnderTheSamePolicy() throws Exception {
        Chromium opened = open(TROUBLE, snippet("<iframe").replace(" style=\"border:0\"", ""));

        assertThat(page(opened).select("iframe")).hasSize(1);
    }

    /**
     * The frame's own policy lets no inspector in, so a copy without it is inspected; and the inspector takes transparent
     * for white, so the copy has the ground that the browser gives it.
     */
    @ParameterizedTest
    @CsvSource({"light, 1", "dark, 0"})
    void hasAnAccessibleFrame(String scheme, int preferred) throws Exception {
        Path widget = site().resolve("embed/widget");
        String html = Files.readString(widget.resolve("index.html"));
        Files.writeString(
                widget.resolve("copy.html"),
                html.replaceAll("<meta http-equiv.*?>", "<style>body { background: Canvas }</style>"));
        try (SiteServer server = new SiteServer(site())) {
            Chromium inspected = Chromium.open(
                    "http://" + server.host() + "/inspection/inspect.html#" + SiteServer.PATH
                            + "embed/widget/copy.html",
                    folder,
                    "--blink-settings=preferredColorScheme=" + preferred);

            assertThat(Jsoup.parse(inspected.document()).select("#result").text())
                    .as(scheme)
                    .isEqualTo("inspected 1 pages");
        }
    }

    private static Path site() {
        return sample.resolve("site");
    }
}
