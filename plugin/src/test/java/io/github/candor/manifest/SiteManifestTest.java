package io.github.candor.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteManifestTest {
    private static final Nature.Feed UPDATES = new Nature.Feed(
            "acme",
            List.of("2025-02-13-login", "2025-02-13-login:20250213T094500Z:identified"),
            List.of("2025-02-13-login:20250213T105500Z:resolved"));

    private static final SiteManifest MANIFEST = new SiteManifest(new TreeMap<>(Map.of(
            "about.html",
            new Nature.Redirect("about/"),
            "index.html",
            Nature.Stamped.of("All is well"),
            "api/v1/uptime/login.json",
            new Nature.Clockwork(false),
            "api/v1/uptime/school.json",
            new Nature.Clockwork(true),
            "updates.rss",
            UPDATES,
            "updates.atom",
            UPDATES,
            "maintenance.ics",
            new Nature.Calendar("acme", List.of("2025-03-01-move")),
            "styles/site.css",
            Nature.DOCUMENT)));

    @Test
    void isReadAsItWasWritten() throws IOException {
        byte[] json = ManifestWriter.write(MANIFEST);

        assertThat(ManifestReader.read(json)).isEqualTo(MANIFEST);
        assertThat(ManifestWriter.write(ManifestReader.read(json))).isEqualTo(json);
    }

    @Test
    void tellsWhatFilesAre() {
        assertThat(MANIFEST.target("about.html")).isEqualTo("about/");
        assertThat(MANIFEST.target("index.html")).isNull();
        assertThat(MANIFEST.isGroup("school")).isTrue();
        assertThat(MANIFEST.isGroup("login")).isFalse();
        assertThat(MANIFEST.of("styles/site.css")).isEqualTo(Nature.DOCUMENT);
        assertThat(MANIFEST.feeds()).containsOnlyKeys("updates.rss", "updates.atom");
        assertThat(MANIFEST.items()).hasSize(3);
    }

    @Test
    void passesOverWhatALaterCandorMayAdd() throws IOException {
        byte[] json = "{\"later\":{\"a\":[1]},\"redirects\":{\"a.html\":\"b/\"}}\n".getBytes(StandardCharsets.UTF_8);

        assertThat(ManifestReader.read(json).target("a.html")).isEqualTo("b/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"redirects\":[]}",
                "{\"redirects\":{\"a\":{}}}",
                "{\"groups\":[[]]}",
                "{\"feeds\":{}}",
                "{\"feeds\":[1]}",
                "{\"feeds\":[{\"promised\":{\"a\":\"b\"}}]}"
            })
    void refusesWhatIsNoManifest(String json) {
        assertThatThrownBy(() -> ManifestReader.read(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class);
    }
}
