package io.github.candor.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Incidents;
import io.github.candor.model.Milestone;
import io.github.candor.model.Plans;
import io.github.candor.model.SiteContent;
import io.github.candor.model.Sites;
import io.github.candor.model.UpdateState;
import io.github.candor.render.RenderedSite;
import io.github.candor.render.entry.IncidentPages;
import io.github.candor.render.entry.MaintenanceList;
import io.github.candor.render.entry.MaintenancePages;
import io.github.candor.render.log.HistoryPages;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class SitemapTest {
    private static final Instant NOW = Instant.parse("2025-02-27T12:00:00Z");

    private static Stream<Supplier<SiteFile>> pages(RenderContext context) {
        return Stream.of(new IncidentPages(), new MaintenanceList(), new MaintenancePages(), new HistoryPages())
                .flatMap(part -> part.files(context));
    }

    private static String changed(SiteContent content, String address) {
        String written =
                RenderedSite.of(new Sitemap(SitemapTest::pages), content, NOW).text("sitemap.xml");
        return Jsoup.parse(written, Parser.xmlParser()).select("url").stream()
                .filter(url -> url.expectFirst("loc").text().equals("https://status.example.org/" + address))
                .map(url -> url.select("lastmod").text())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void datesPlannedWorkByWhatWasSaidOfItself() {
        SiteContent content = Sites.in("UTC")
                .with(Sites.component("login"))
                .with(Plans.of("upgrade", "UTC", "2025-03-01 22:00", "2025-03-01 23:00")
                        .said("2025-02-20 09:00", UpdateState.SCHEDULED, "We upgrade.")
                        .build())
                .with(Incidents.of("2025-02-26-login", "UTC")
                        .hit("login", ComponentStatus.MAJOR_OUTAGE)
                        .with(Milestone.STARTED, "2025-02-26 07:20")
                        .build())
                .content();

        assertThat(changed(content, "maintenance/upgrade/")).isEqualTo("2025-02-20T09:00:00Z");
        assertThat(changed(content, "incidents/2025-02-26-login/")).isEqualTo("2025-02-26T07:20:00Z");
        assertThat(changed(content, "history/")).isEmpty();
    }
}
