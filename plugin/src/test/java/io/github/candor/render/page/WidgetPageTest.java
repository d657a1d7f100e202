package io.github.candor.render.page;

import static io.github.candor.model.ComponentStatus.MAJOR_OUTAGE;
import static io.github.candor.model.Milestone.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.Incident;
import io.github.candor.model.Incidents;
import io.github.candor.model.PlannedWork;
import io.github.candor.model.SiteContent;
import io.github.candor.model.Sites;
import io.github.candor.render.RenderedSite;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class WidgetPageTest {
    private static final Instant NOW = Instant.parse("2025-02-13T08:00:00Z");
    private static final int TWO_KILOBYTES = 2 * 1024;

    private static Incident incident(String id) {
        return Incidents.of(id, "UTC")
                .hit("login", MAJOR_OUTAGE)
                .with(STARTED, "2025-02-13 07:20")
                .build();
    }

    private static Sites site() {
        return Sites.in("UTC").with(Sites.component("login"), Sites.component("search"));
    }

    private static String html(SiteContent content) {
        return RenderedSite.of(new WidgetPage(), content, NOW).text("embed/widget/index.html");
    }

    private static Document page(SiteContent content) {
        return Jsoup.parse(html(content));
    }

    @Test
    void isOneSmallLineWhileAllIsWell() {
        SiteContent content = site().content();

        assertThat(page(content).body().text()).isEqualTo("● All systems operational");
        assertThat(html(content).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(TWO_KILOBYTES);
    }

    @Test
    void namesWhatIsOpenAndUnderWay() {
        SiteContent content = site().with(incident("login-outage"))
                .with(
                        PlannedWork.of("search", "2025-02-13 07:00", "2025-02-13 09:00"),
                        PlannedWork.of("search", "2025-02-14 07:00", "2025-02-14 09:00"))
                .content();

        assertThat(page(content).select("h1").text()).isEqualTo("◆ Partial system outage");
        assertThat(page(content).select("li").eachText())
                .containsExactly("login-outage (Investigating)", "Upgrade (Maintenance)");
    }

    @Test
    void countsWhatHasNoRoom() {
        SiteContent content = site().with(incident("a"), incident("b"), incident("c"), incident("d"), incident("e"))
                .content();

        assertThat(page(content).select("li")).hasSize(3);
        assertThat(page(content).select("p").text()).isEqualTo("2 more");
        assertThat(html(content).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(TWO_KILOBYTES);
    }

    @Test
    void leadsOutOfItsFrameAndGivesTheNewPageNoHoldOnIt() {
        Document page = page(site().with(incident("login-outage")).content());

        assertThat(page.select("a").eachAttr("target")).containsOnly("_blank");
        assertThat(page.select("a").eachAttr("rel")).containsOnly("noopener");
        assertThat(page.select("a").eachAttr("href")).containsExactly("../../", "../../incidents/login-outage/");
    }

    @Test
    void runsNothingAndIsFoundByNoSearchEngine() {
        Document page = page(site().content());

        assertThat(page.select("script, style, [style]")).isEmpty();
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .contains("default-src 'none'")
                .doesNotContain("script-src", "frame-ancestors");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void hasASiblingScriptOfLessThanTwoKilobytes() {
        byte[] script = Objects.requireNonNull(
                RenderedSite.of(new SiteFiles(), site().content(), Instant.parse("2025-02-13T08:00:00Z"))
                        .files()
                        .get("embed/status.js"));

        assertThat(script).hasSizeLessThan(TWO_KILOBYTES);
        assertThat(new String(script, StandardCharsets.UTF_8))
                .doesNotContain("innerHTML", "eval", "cookie", "localStorage", "sessionStorage", "cssText");
    }
}
