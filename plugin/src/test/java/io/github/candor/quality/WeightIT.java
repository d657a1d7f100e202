package io.github.candor.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.SiteBuilder;
import io.github.candor.benchmark.LargeContent;
import io.github.candor.render.SiteRenderer;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.theme.Theme;
import io.github.candor.status.StatusBoard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages stay small however long the log grows: here ten thousand incidents of twelve components in ten years. */
class WeightIT {
    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");
    private static final String FIRST = "index.html";
    private static final int MOST = 100 * 1024;

    @TempDir
    Path folder;

    @Test
    void staysSmallWithTenThousandIncidents() throws Exception {
        Map<String, Integer> few = pages(content(10));
        Map<String, Integer> many = pages(content(10_000));

        assertThat(many).hasSizeGreaterThan(10_000);
        assertThat(many.get(FIRST)).isLessThanOrEqualTo(few.get(FIRST));
        areSmall(many);
    }

    @Test
    void staysSmallWithThousandsInOneQuarter() throws Exception {
        Path content = folder.resolve("quarter");
        LargeContent.writeQuarter(content, 3_000);
        Map<String, Integer> pages = pages(content);

        areSmall(pages);
        assertThat(pages).containsKeys("history/2025/q4/index.html", "history/2025/q4/12/index.html");
    }

    private static void areSmall(Map<String, Integer> pages) {
        assertThat(pages).allSatisfy((page, bytes) -> assertThat(bytes).as(page).isLessThanOrEqualTo(MOST));
    }

    private Path content(int incidents) throws IOException {
        Path content = folder.resolve("content-" + incidents);
        LargeContent.write(content, incidents);
        return content;
    }

    /** Returns the compressed bytes of each page. */
    private static Map<String, Integer> pages(Path content) throws Exception {
        SiteBuilder.Order order = new SiteBuilder.Order(content, null, null, NOW, NOW);
        StatusBoard board = StatusBoard.at(SiteBuilder.check(order).content().published(), NOW);
        Theme theme = Theme.of(WeightIT.class.getClassLoader(), null);
        Map<String, Integer> sizes = new TreeMap<>();
        try (Stream<SiteFile> files = SiteRenderer.render(board, theme)) {
            files.filter(SiteFile.Rendered.class::isInstance)
                    .map(SiteFile.Rendered.class::cast)
                    .filter(file -> file.path().value().endsWith(".html"))
                    .forEach(file -> sizes.put(file.path().value(), compressed(file.bytes())));
        }
        return sizes;
    }

    private static int compressed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }
}
