package io.github.candor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.candor.manifest.ManifestReader;
import io.github.candor.manifest.SiteManifest;
import io.github.candor.problem.ContentException;
import io.github.candor.problem.ProblemReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who follows a feed at its former address reads the same feed. */
class FormerFeedsTest {
    private static final Instant NOW = Instant.parse("2025-06-01T12:00:00Z");

    @TempDir
    Path folder;

    @BeforeEach
    void writeAnIncident() throws IOException {
        Files.createDirectories(folder.resolve("incidents"));
        Files.writeString(
                folder.resolve("incidents/2025-05-30-fog.md"),
                "---\ntitle: Fog\ncomponents: {login: major_outage}\nstarted: 2025-05-30 20:00\nresolved: 2025-05-30 20:30\n---\nThick.\n");
    }

    @Test
    void liesAtBothAddresses() throws Exception {
        Path site = build("{index.xml: history.rss, /affected/login/index.xml: /components/login/history.rss,"
                + " feeds/old.atom: history.atom, history.ics: maintenance.ics}");

        assertThat(site.resolve("index.xml"))
                .hasSameBinaryContentAs(site.resolve("history.rss"))
                .content()
                .contains("Fog")
                .contains("href=\"https://status.example.org/history.rss\"");
        assertThat(site.resolve("affected/login/index.xml"))
                .hasSameBinaryContentAs(site.resolve("components/login/history.rss"));
        assertThat(site.resolve("feeds/old.atom")).hasSameBinaryContentAs(site.resolve("history.atom"));
        assertThat(site.resolve("history.ics")).hasSameBinaryContentAs(site.resolve("maintenance.ics"));
    }

    @Test
    void promisesTheItemsOfTheFeed() throws Exception {
        Path site = build("{index.xml: history.rss}");
        SiteManifest manifest = ManifestReader.read(Files.readAllBytes(site.resolve(SiteManifest.FILE)));

        assertThat(manifest.of("index.xml")).isEqualTo(manifest.of("history.rss"));
    }

    @Test
    void mayBeOfAnyFeedThereIs() throws Exception {
        Path site = build("{}");
        String aliases;
        try (Stream<Path> files = Files.walk(site)) {
            aliases = files.map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .filter(file ->
                            file.matches("(?:|maintenance/|postmortems/|components/login/)[a-z]+\\.(?:rss|atom|json)"))
                    .filter(file -> !file.endsWith("badge.json") && !file.equals("versions.json"))
                    .map(file -> "old/" + file + ": " + file)
                    .collect(Collectors.joining(", ", "{", "}"));
        }

        assertThat(aliases.split(",")).hasSize(24);
        assertThat(build(aliases).resolve("old/components/login/feed.json")).exists();
    }

    @Test
    void isRefusedWhereSomethingElseLies() throws Exception {
        status("{\n  history.rss: updates.rss,\n  incidents/2025-05-30-fog: history.rss}");
        ContentException refused = catchThrowableOfType(
                ContentException.class, () -> SiteBuilder.build(order(), folder.resolve("target/site")));

        assertThat(ProblemReport.of(refused.problems()))
                .contains("status.yml:6:3", "/history.rss")
                .contains("status.yml:7:3", "/incidents/2025-05-30-fog");
    }

    private Path build(String aliases) throws Exception {
        status(aliases);
        Path site = folder.resolve("target/site");
        SiteBuilder.build(order(), site);
        return site;
    }

    private void status(String aliases) throws IOException {
        Files.writeString(
                folder.resolve("status.yml"),
                "title: Test\nurl: https://status.example.org/\ncomponents:\n  - {id: login, name: Login}\nfeeds: {aliases: "
                        + aliases + "}\n");
    }

    private SiteBuilder.Order order() {
        return new SiteBuilder.Order(folder, null, null, NOW, NOW);
    }
}
