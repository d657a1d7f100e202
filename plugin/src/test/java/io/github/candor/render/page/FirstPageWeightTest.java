package io.github.candor.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.benchmark.LargeContent;
import io.github.candor.model.SiteContent;
import io.github.candor.problem.ContentException;
import io.github.candor.read.ContentReader;
import io.github.candor.render.RenderedSite;
import io.github.candor.render.site.SitePart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstPageWeightTest {
    /** What fits one round trip of a fresh connection. */
    private static final int ROUND_TRIP = 14 * 1024;

    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "es", "fr", "ja", "nl"})
    void fitsOneRoundTripWithItsStylesAndTwelveComponentsInEveryLanguage(String language) throws Exception {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(compressed)) {
            zip.write(page(20, language));
            zip.write(made(new SiteFiles(), 20, "styles/site.css"));
        }

        assertThat(compressed.size()).isLessThan(ROUND_TRIP);
    }

    @Test
    void isNoBiggerForALongLogThanForAShortOne() throws Exception {
        assertThat(page(1_000, "en").length).isLessThanOrEqualTo(page(20, "en").length);
    }

    private byte[] page(int incidents, String language) throws IOException, ContentException {
        writeContent(incidents, language);
        return made(new HomePage(), incidents, "index.html");
    }

    private void writeContent(int incidents, String language) throws IOException {
        Path content = folder.resolve("content-" + incidents);
        LargeContent.write(content, incidents);
        Path settings = content.resolve("status.yml");
        Files.writeString(settings, "language: " + language + "\n" + Files.readString(settings));
    }

    private byte[] made(SitePart part, int incidents, String path) throws ContentException {
        SiteContent read = ContentReader.read(folder.resolve("content-" + incidents), NOW, NOW)
                .content();
        return Objects.requireNonNull(RenderedSite.of(part, read, NOW).files().get(path));
    }
}
