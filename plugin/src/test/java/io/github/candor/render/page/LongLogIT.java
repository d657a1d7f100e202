package io.github.candor.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.benchmark.LargeContent;
import io.github.candor.read.ContentReader;
import io.github.candor.render.RenderedSite;
import io.github.candor.render.log.SearchPages;
import io.github.candor.render.log.SearchPagesTest;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search of a log of ten thousand incidents. */
class LongLogIT {
    private static final int LIMIT = 100 * 1024;
    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void keepsEveryFileSmallForALongLog() throws Exception {
        LargeContent.write(folder, 10_000);
        RenderedSite site = RenderedSite.of(
                new SearchPages(), ContentReader.read(folder, NOW, NOW).content(), NOW);

        for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
            ByteArrayOutputStream compressed = new ByteArrayOutputStream();
            try (GZIPOutputStream zip = new GZIPOutputStream(compressed)) {
                zip.write(file.getValue());
            }
            assertThat(compressed.size()).as(file.getKey()).isLessThan(LIMIT);
        }
        assertThat(SearchPagesTest.index(site).find("tag=database")).hasSize(10_000);
        assertThat(SearchPagesTest.page(site, "search/tag/database/").select(".incidents > li"))
                .hasSize(100);
        assertThat(SearchPagesTest.page(site, "search/tag/database/").select(".pages a"))
                .hasSize(100);
        assertThat(SearchPagesTest.page(site, "search/tag/database/100/")
                        .select(".pages [aria-current=page]")
                        .text())
                .isEqualTo("100");
    }
}
