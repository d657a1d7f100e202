package io.github.candor.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.Component;
import io.github.candor.model.ComponentId;
import io.github.candor.model.Sites;
import io.github.candor.render.RenderedSite;
import io.github.candor.render.log.AffectedPage;
import io.github.candor.render.site.SitePart;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What ended, or is to come, is not offered to those who want to hear of it; what ended can be asked for while its last days are shown. */
class GoneComponentsTest {
    private static final Instant NOW = Instant.parse("2025-06-01T12:00:00Z");

    private static Component until(String id, String day) {
        return component(id, "2024-01-01", LocalDate.parse(day));
    }

    private static Component component(String id, String since, @Nullable LocalDate until) {
        return new Component(
                new ComponentId(id), id, null, LocalDate.parse(since), until, null, null, Component.Alerts.DRAFT);
    }

    private static String page(SitePart part, String path) {
        return RenderedSite.of(
                        part,
                        Sites.in("UTC")
                                .with(Sites.component("login"), Sites.component("mail"))
                                .with(
                                        until("fax", "2025-01-31"),
                                        until("pager", "2025-05-20"),
                                        until("gopher", "2025-06-01"),
                                        component("vr", "2025-06-02", null))
                                .content(),
                        NOW)
                .text(path);
    }

    @Test
    void areNotOfferedToSubscribers() {
        assertThat(page(new SubscribePage(), "subscribe/index.html"))
                .contains("components/mail/", "components/gopher/")
                .doesNotContain("components/fax/", "components/pager/", "components/vr/");
    }

    @Test
    void areNotOfferedToBeEmbedded() {
        assertThat(page(new EmbedPage(), "embed/index.html"))
                .contains("components/mail/", "components/gopher/")
                .doesNotContain("components/fax/", "components/pager/", "components/vr/");
    }

    @Test
    void canBeAskedForAsLongAsTheirLastDaysAreShown() {
        assertThat(page(new AffectedPage(), "affected/index.html"))
                .contains("components/mail/", "components/pager/")
                .doesNotContain("components/fax/", "components/vr/");
    }
}
