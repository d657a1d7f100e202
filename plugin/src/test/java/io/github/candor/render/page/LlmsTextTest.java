package io.github.candor.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Incidents;
import io.github.candor.model.Milestone;
import io.github.candor.model.SiteContent;
import io.github.candor.model.Sites;
import io.github.candor.render.RenderedSite;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LlmsTextTest {
    private static final Instant NOW = Instant.parse("2025-02-13T08:00:00Z");

    private static SiteContent content() {
        return Sites.in("UTC").with(Sites.component("login")).content();
    }

    @Test
    void namesTheSiteAndItsDocuments() {
        assertThat(RenderedSite.of(new LlmsText(), content(), NOW).text("llms.txt"))
                .startsWith("# Test status\n\n")
                .contains("\n## API\n\n- [status.txt](https://")
                .contains("/api/v1/site.json)\n")
                .contains("/api/v2/summary.json)\n")
                .contains("/schemas/incident.schema.json)\n");
    }

    @Test
    void isTheSameWhateverHappens() {
        SiteContent trouble = Sites.in("UTC")
                .with(Sites.component("login"))
                .with(Incidents.of("one", "UTC")
                        .hit("login", ComponentStatus.MAJOR_OUTAGE)
                        .with(Milestone.STARTED, "2025-02-13 07:00")
                        .build())
                .content();

        assertThat(RenderedSite.of(new LlmsText(), trouble, NOW).text("llms.txt"))
                .isEqualTo(RenderedSite.of(new LlmsText(), content(), NOW.plusSeconds(86_400))
                        .text("llms.txt"));
    }
}
