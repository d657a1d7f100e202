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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who follows a feed at its former address reads the same feed. */
class FormerFeedsTest {
    private static final Instant NOW = Instant.parse("2025-06-01T12:00:00Z");

    @TempDir
    Path folder;

    @BeforeEach
    void writeAnIncident() throws IOException {
        Files.createDirectories(folder.resolve("incidents"));
        Files.writeString(folder.resolve("incidents/2025-05-30-fog.md"), """
            ---
            title: Fog
            components: {login: major_outage}
            started: 2025-05-30 20:00
            resolved: 2025-05-30 20:30
            ---
            Thick.
            """);
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

    /** Words of authors stand in it as they are, also those that a browser would take for a script. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x.html: maintenance.ics",
                "x.html: feed.json",
                "x/index.html: history.json",
                "x: maintenance.ics",
                "x.svg: components/login/feed.json",
                "x.ics.shtml: maintenance.ics",
                "x.ics: feed.json"
            })
    void isNoPageOfWordsThatAreNotEscaped(String alias) throws Exception {
        status("{" + alias + "}");
        ContentException refused = catchThrowableOfType(ContentException.class, () -> SiteBuilder.check(order()));

        assertThat(ProblemReport.of(refused.problems()))
                .startsWith("status.yml:5:19\n")
                .contains("browsers could take it for a page");
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
                "title: Test\n"
                        + "url: https://status.example.org/\n"
                        + "components:\n"
                        + "  - {id: login, name: Login}\n"
                        + "feeds: {aliases: "
                        + aliases + "}\n");
    }

    private SiteBuilder.Order order() {
        return new SiteBuilder.Order(folder, null, null, NOW, NOW);
    }
}
