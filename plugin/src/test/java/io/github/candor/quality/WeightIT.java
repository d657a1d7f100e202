package io.github.candor.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.SiteBuilder;
import io.github.candor.benchmark.LargeContent;
import io.github.candor.render.SiteRenderer;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.PlannedPart;
import io.github.candor.render.site.RenderContext;
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
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages stay small however long the log grows: here ten thousand incidents of twelve components in ten years. */
class WeightIT {
    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");
    private static final String FIRST = "index.html";
    private static final String PAGES_AND_WHAT_THEY_LOAD = ".*\\.(html|js|css)";
    private static final int MOST = 100 * 1024;
    private static final int MOST_AT_FIRST = 14 * 1024;
    /** More than compressing adds to what cannot be made smaller. */
    private static final int MOST_ADDED = 1024;

    private static final int MOST_OF_A_SCRIPT = 2 * 1024;
    private static final int MOST_OF_SCRIPTS = 5 * 1024;

    @TempDir
    Path folder;

    @Test
    void firstPageNeedsNoMoreThanTheFirstPacketsOfAConnection() throws Exception {
        Map<String, Integer> files =
                sizes(content(10), WeightIT::compressed, "index\\.html|styles/(site|accent)\\.css");

        assertThat(files).hasSize(3);
        assertThat(sum(files)).isLessThanOrEqualTo(MOST_AT_FIRST);
    }

    @Test
    void scriptsAreSmall() throws Exception {
        Map<String, Integer> scripts = sizes(content(10), WeightIT::compressed, "(?!search/|scripts/search).*\\.js");

        assertThat(scripts)
                .containsKeys("scripts/site.js", "scripts/theme.js", "scripts/affected.js", "embed/status.js");
        assertThat(scripts.values()).allMatch(bytes -> bytes <= MOST_OF_A_SCRIPT);
        assertThat(sum(scripts)).isLessThanOrEqualTo(MOST_OF_SCRIPTS);
    }

    @Test
    void staysSmallWithTenThousandIncidents() throws Exception {
        Map<String, Integer> few = sizes(content(10), WeightIT::compressed, "index\\.html");
        Map<String, Integer> many = sizes(content(10_000), WeightIT::bound, PAGES_AND_WHAT_THEY_LOAD);

        assertThat(many).hasSizeGreaterThan(10_000);
        assertThat(many.get(FIRST)).isLessThanOrEqualTo(few.get(FIRST));
        areSmall(many);
    }

    @Test
    void staysSmallWithThousandsInOneQuarter() throws Exception {
        Path content = folder.resolve("quarter");
        LargeContent.writeQuarter(content, 3_000);
        Map<String, Integer> pages = sizes(content, WeightIT::bound, PAGES_AND_WHAT_THEY_LOAD);

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

    private static int sum(Map<String, Integer> sizes) {
        return sizes.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns the size of each file whose path is like {@code paths}. */
    private static Map<String, Integer> sizes(Path content, ToIntFunction<SiteFile> size, String paths)
            throws Exception {
        SiteBuilder.Order order = new SiteBuilder.Order(content, null, null, NOW, NOW);
        StatusBoard board = StatusBoard.at(SiteBuilder.check(order).content().published(), NOW);
        Theme theme = Theme.of(WeightIT.class.getClassLoader(), null);
        Map<String, Integer> sizes = new TreeMap<>();
        SiteRenderer.plan(RenderContext.of(board, theme)).stream()
                .flatMap(PlannedPart::files)
                .filter(file -> !(file instanceof PlannedFile planned)
                        || planned.path().value().matches(paths))
                .map(Supplier::get)
                .filter(file -> file.path().value().matches(paths))
                .forEach(file -> sizes.put(file.path().value(), size.applyAsInt(file)));
        return sizes;
    }

    /** Returns no less than the compressed bytes, and no more than is allowed unless these are more: most need no compressing. */
    private static int bound(SiteFile file) {
        int bytes = ((SiteFile.Rendered) file).bytes().length;
        return bytes > MOST - MOST_ADDED || file.path().value().equals(FIRST) ? compressed(file) : bytes + MOST_ADDED;
    }

    private static int compressed(SiteFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(((SiteFile.Rendered) file).bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }
}
