package io.github.candor.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromiseTest {
    @ParameterizedTest
    @CsvSource({
        "incidents/2025-02-13-a/index.html, PAGE",
        "incidents/2025-02-13-a/, PAGE",
        "about/index.html, PAGE",
        "old.html, PAGE",
        "assets/a.html, FIXED",
        "components/login/, FIXED",
        "components/login/badge.svg, FIXED",
        "history.rss, FIXED",
        "maintenance.ics, FIXED",
        "maintenance/history.atom, FIXED",
        "incidents/2025-02-13-a/updates.atom, VIEW",
        "incidents/2025-02-13-a/updates.rss, VIEW",
        "incidents/2025-02-13-a/feed.json, VIEW",
        "api/v2/summary.json, FIXED",
        "embed/status.js, FIXED",
        "status.txt, FIXED",
        "index.html, FIXED",
        "history/2024/q4/index.html, VIEW",
        "search/tag/release/index.html, VIEW",
        "search/severity/index.html, VIEW",
        "uptime/login/index.html, VIEW",
        "incidents/index.html, VIEW",
        "incidents/2025-02-13-a/revisions/index.html, VIEW",
        "archive/history-1.rss, VIEW",
        "versions/index.html, VIEW",
        "api/v1/site.schema.json, VIEW",
        "styles/site.css, VIEW"
    })
    void tellsPromisesFromViews(String path, Promise kind) {
        assertThat(OwnNames.promiseOf(path)).isEqualTo(kind);
    }
}
