package io.github.candor.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.SiteBuilder;
import io.github.candor.manifest.SiteManifest;
import io.github.candor.problem.RefusalException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuiltFeedsIT {
    private static final Path YEAR = Path.of("src/test/resources/golden/a-year-of-everything/content");
    private static final Instant NOW = Instant.parse("2025-01-15T00:00:00Z");
    private static final String HUB = "https://hub.example.net/told";

    @TempDir
    Path folder;

    @Test
    void areExactlyTheDocumentsThatNameTheHubButArchives() throws Exception {
        Path site = build(50);

        assertThat(paths(site))
                .containsExactlyElementsOf(naming(HUB, site))
                .contains("updates.rss", "feed.json", "maintenance/history.atom", "postmortems/history.rss")
                .anyMatch(path -> path.matches("components/[^/]+/updates.atom"))
                .anyMatch(path -> path.matches("incidents/[^/]+/updates.atom"));
    }

    @Test
    void leaveOutIncidentsThatTheNewestUpdatesAreNotAbout() throws Exception {
        Path site = build(20);

        assertThat(paths(site))
                .filteredOn(path -> path.matches("incidents/.*/updates.atom"))
                .isNotEmpty()
                .hasSizeLessThan(naming(HUB, site).stream()
                        .filter(path -> path.matches("incidents/.*/updates.atom"))
                        .toList()
                        .size());
    }

    @Test
    void areNotThereBeforeASiteIsBuilt() {
        assertThatThrownBy(() -> BuiltFeeds.in(folder))
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("There is no built site in " + folder)
                .hasMessageContaining("candor:generate");
    }

    @Test
    void areNotGuessedWhereTheManifestIsDamaged() throws Exception {
        Path site = build(20);
        Files.writeString(site.resolve(SiteManifest.FILE), "{");

        assertThatThrownBy(() -> BuiltFeeds.in(site))
                .isInstanceOf(RefusalException.class)
                .hasMessageEndingWith(" is not as Candor wrote it. Run candor:generate again.");
    }

    private static List<String> paths(Path site) throws IOException {
        return BuiltFeeds.in(site).stream().map(BuiltFeed::path).toList();
    }

    private Path build(int items) throws Exception {
        Path content = folder.resolve("content");
        try (Stream<Path> files = Files.walk(YEAR)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = content.resolve(YEAR.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        Path status = content.resolve("status.yml");
        String settings = Files.readAllLines(status).stream()
                .filter(line -> !line.startsWith("feeds"))
                .collect(Collectors.joining("\n"));
        Files.writeString(status, settings + "\nfeeds: {hub: '" + HUB + "', items: " + items + "}\n");
        Path site = folder.resolve("site");
        SiteBuilder.build(new SiteBuilder.Order(content, null, null, NOW, NOW), site);
        return site;
    }

    private static Set<String> naming(String text, Path site) throws IOException {
        Set<String> paths = new TreeSet<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = site.relativize(file).toString().replace('\\', '/');
                boolean isText = path.matches(".*\\.(rss|atom|json|html)");
                if (isText
                        && !path.startsWith("archive/")
                        && Files.readString(file).replace("\\/", "/").contains(text)) {
                    paths.add(path);
                }
            }
        }
        return paths;
    }
}
