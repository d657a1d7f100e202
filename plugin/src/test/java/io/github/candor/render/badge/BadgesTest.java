package io.github.candor.render.badge;

import static io.github.candor.model.ComponentStatus.MAJOR_OUTAGE;
import static io.github.candor.model.ComponentStatus.PARTIAL_OUTAGE;
import static io.github.candor.model.Milestone.RESOLVED;
import static io.github.candor.model.Milestone.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.Component;
import io.github.candor.model.ComponentId;
import io.github.candor.model.Incident;
import io.github.candor.model.Incidents;
import io.github.candor.model.SiteContent;
import io.github.candor.model.Sites;
import io.github.candor.render.RenderedSite;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class BadgesTest {
    private static final String OPEN = "2025-02-13T08:00:00Z";
    private static final String CLOSED = "2025-02-13T12:00:00Z";

    private static Incident incident() {
        return Incidents.of("one", "UTC")
                .hit("login", MAJOR_OUTAGE)
                .hit("search", PARTIAL_OUTAGE)
                .with(STARTED, "2025-02-13 07:00")
                .with(RESOLVED, "2025-02-13 10:00")
                .build();
    }

    private static SiteContent content() {
        return Sites.in("UTC")
                .with(Sites.component("login", "2020-01-01", "99.99"), Sites.group("other", "search", "shop"))
                .with(incident())
                .content();
    }

    private static RenderedSite site(SiteContent content, String now) {
        return RenderedSite.of(new Badges(), content, Instant.parse(now));
    }

    private static String file(SiteContent content, String now, String path) {
        return site(content, now).text(path);
    }

    private static Element svg(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private static SiteContent named(String name) {
        return Sites.in("UTC")
                .with(new Component(new ComponentId("login"), name, null, null, null))
                .content();
    }

    @Test
    void areThereForTheSiteEachGroupAndEachComponent() {
        assertThat(site(content(), OPEN).files())
                .hasSize(20)
                .containsKeys(
                        "badge.svg",
                        "uptime-badge.json",
                        "components/other/badge.json",
                        "components/other/uptime-badge.svg",
                        "components/shop/badge.svg");
    }

    @Test
    void sayAsDataWhatIsTrueNow() {
        assertThat(file(content(), OPEN, "badge.json"))
                .isEqualTo("{\"schemaVersion\":1,\"label\":\"Test status\",\"message\":\"Partial system outage\","
                        + "\"color\":\"b8500a\",\"isError\":true}\n");
        assertThat(file(content(), OPEN, "components/other/badge.json"))
                .isEqualTo("{\"schemaVersion\":1,\"label\":\"other\",\"message\":\"Partial outage\","
                        + "\"color\":\"b8500a\",\"isError\":true}\n");
        assertThat(file(content(), CLOSED, "components/login/badge.json"))
                .isEqualTo("{\"schemaVersion\":1,\"label\":\"login\",\"message\":\"Operational\","
                        + "\"color\":\"1a7f4b\"}\n");
    }

    @Test
    void nameTheWindowOfTheUptime() {
        assertThat(file(content(), CLOSED, "uptime-badge.json"))
                .contains("\"label\":\"uptime 90 days\",\"message\":\"99.9")
                .contains("57606a");
        assertThat(file(content(), CLOSED, "components/shop/uptime-badge.json"))
                .contains("\"label\":\"shop uptime 90 days\",\"message\":\"100%\"");
    }

    @Test
    void judgeAnUptimeOnlyByAnObjective() {
        assertThat(file(content(), CLOSED, "components/login/uptime-badge.json"))
                .contains("\"message\":\"99.8611%\",\"color\":\"9a6400\",\"isError\":true");
        assertThat(file(content(), "2025-01-01T00:00:00Z", "components/login/uptime-badge.json"))
                .contains("\"message\":\"100%\",\"color\":\"1a7f4b\"}");
        assertThat(file(content(), CLOSED, "components/search/uptime-badge.json"))
                .contains("\"color\":\"57606a\"}");
    }

    @Test
    void sayThatNothingIsKnownOfAComponentOfTomorrow() {
        SiteContent content = Sites.in("UTC")
                .with(Sites.component("login", "2025-03-01", "99.9"))
                .content();

        assertThat(file(content, CLOSED, "components/login/uptime-badge.json")).contains("\"message\":\"No data\"");
        assertThat(file(content, CLOSED, "uptime-badge.json")).contains("\"message\":\"No data\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "login",
                "<script>alert(1)</script> & \"quoted\" 'single' {{title}}",
                "]]>\u0000\u001B\uD800\uFFFE-->",
                "\u202Eevil עברית العربية",
                "チームの教師用ページと、とても長い名前のコンポーネントのためのステータスバッジです。これは切られます",
                "👩‍👧 🚀 🚀 🚀",
                " "
            })
    void areWellFormedWhateverTheName(String name) throws Exception {
        for (String path : site(named(name), CLOSED).files().keySet()) {
            if (path.endsWith(".svg")) {
                Element svg = svg(file(named(name), CLOSED, path));
                String title = svg.getElementsByTagName("title").item(0).getTextContent();
                assertThat(title).as(path).isEqualTo(svg.getAttribute("aria-label"));
                assertThat(svg.getElementsByTagName("script").getLength()).isZero();
            }
        }
    }

    @Test
    void areReadToThoseWhoDoNotSeeThem() throws Exception {
        Element svg = svg(file(named("<b>API</b> & \"Co\""), CLOSED, "components/login/badge.svg"));

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-label")).isEqualTo("<b>API</b> & \"Co\": Operational");
    }

    @Test
    void escapeWhatWouldEndAStringOrAScript() {
        assertThat(file(named("\\ \" </script>"), CLOSED, "components/login/badge.json"))
                .contains("\"label\":\"\\\\ \\\" </script>\"");
    }

    @Test
    void keepTheWindowBehindALongName() throws Exception {
        Element svg = svg(file(named("x".repeat(100)), CLOSED, "components/login/uptime-badge.svg"));

        assertThat(svg.getAttribute("aria-label"))
                .startsWith("x".repeat(24) + "… uptime 90 days: ")
                .hasSizeLessThan(60);
    }

    @Test
    void haveRoomForTheirTexts() throws Exception {
        Element svg = svg(file(named("チームの教師用ページ"), CLOSED, "components/login/badge.svg"));
        var texts = svg.getElementsByTagName("text");
        Element label = (Element) texts.item(0);
        Element message = (Element) texts.item(1);

        assertThat(length(label)).isGreaterThanOrEqualTo(110);
        assertThat(middle(label) + length(label) / 2).isLessThan(middle(message) - length(message) / 2);
        assertThat(middle(message) + length(message) / 2).isLessThan(Double.parseDouble(svg.getAttribute("width")));
    }

    private static double middle(Element text) {
        return Double.parseDouble(text.getAttribute("x"));
    }

    private static double length(Element text) {
        return Double.parseDouble(text.getAttribute("textLength"));
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void haveColoursThatWhiteTextCanBeReadOn(Tone tone) {
        assertThat(1.05 / (luminance(tone.colour(RenderedSite.theme().colours())) + .05))
                .isGreaterThanOrEqualTo(4.5);
    }

    /** Relative luminance of WCAG 2. */
    private static double luminance(String colour) {
        double[] weights = {.2126, .7152, .0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(2 * i, 2 * i + 2), 16) / 255.0;
            sum += weights[i] * (part <= .04045 ? part / 12.92 : Math.pow((part + .055) / 1.055, 2.4));
        }
        return sum;
    }
}
