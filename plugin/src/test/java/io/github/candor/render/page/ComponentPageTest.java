package io.github.candor.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.Sites;
import io.github.candor.render.RenderedSite;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ComponentPageTest {
    @Test
    void foldsTheMonthsBeforeTheBarsOfTheFirstPage() {
        Document page = Jsoup.parse(RenderedSite.of(
                        new ComponentPages(),
                        Sites.in("UTC").with(Sites.component("login")).content(),
                        Instant.parse("2025-02-13T12:00:00Z"))
                .text("components/login/index.html"));

        assertThat(page.select("section[aria-labelledby=calendar] > .months h3").eachText())
                .containsExactly("February 2025", "January 2025", "December 2024", "November 2024");
        assertThat(page.select("section[aria-labelledby=calendar] > details h3").eachText())
                .hasSize(8)
                .startsWith("October 2024")
                .endsWith("March 2024");
    }
}
