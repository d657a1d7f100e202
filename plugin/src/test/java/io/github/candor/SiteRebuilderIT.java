package io.github.candor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.publish.Desk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that is built again and again, beside the same one built from nothing. */
class SiteRebuilderIT {
    private static final Path CONTENT = Path.of("src/test/resources/golden/a-year-of-everything/content");
    private static final Instant NOW = Instant.parse("2026-02-10T12:00:00Z");

    @TempDir
    Path temp;

    @Test
    void isTheSameSiteByteForByteWhateverHappensInBetween() throws Exception {
        Path content = temp.resolve("content");
        Desk.copy(CONTENT, content);
        Path entry;
        try (Stream<Path> files = Files.list(content.resolve("incidents"))) {
            entry = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList()
                    .get(0);
        }

        requireSame("nothing", NOW);
        requireSame("nothing again", NOW);
        Files.writeString(entry, Files.readString(entry) + "\nOne more remark.\n");
        requireSame("an edit", NOW);
        Files.copy(entry, entry.resolveSibling("2025-01-02-copied.md"));
        requireSame("an entry more", NOW);
        Files.move(entry.resolveSibling("2025-01-02-copied.md"), entry.resolveSibling("2025-01-02-moved.md"));
        requireSame("another name", NOW);
        Files.delete(entry.resolveSibling("2025-01-02-moved.md"));
        requireSame("an entry less", NOW.plus(Duration.ofDays(40)));
        Path status = content.resolve("status.yml");
        Files.writeString(status, Files.readString(status).replaceFirst("title: .*", "title: Another"));
        requireSame("other settings", NOW);
        Files.createDirectories(content.resolve("template/pages"));
        Files.writeString(content.resolve("template/pages/not-found.mustache"), "{{title}}");
        requireSame("another theme", NOW);
        Path memory = temp.resolve(".again.candor-memory");
        assertThat(memory).exists();
        Files.write(memory, "nonsense".getBytes(StandardCharsets.UTF_8));
        requireSame("a damaged memory", NOW);
        Files.delete(memory);
        requireSame("no memory", NOW);
        Path pages = temp.resolve(".again.candor-pages");
        assertThat(pages).exists();
        Files.write(pages, "nonsense".getBytes(StandardCharsets.UTF_8));
        requireSame("a damaged memory of pages", NOW);
        Path page;
        try (Stream<Path> files = Files.walk(temp.resolve("again/incidents"))) {
            page = files.filter(Files::isRegularFile).sorted().toList().get(0);
        }
        Files.writeString(page, "by hand");
        requireSame("an edit of the output", NOW);
        Files.delete(page);
        requireSame("a loss in the output", NOW);
    }

    private void requireSame(String what, Instant now) throws Exception {
        Path content = temp.resolve("content");
        SiteBuilder.Order order = new SiteBuilder.Order(content, null, null, now, now);
        SiteBuilder.build(order, temp.resolve("clean"));
        SiteRebuilder.build(order, temp.resolve("again"), "1.0", new Progress());

        assertThat(files(temp.resolve("again"))).as("after %s", what).isEqualTo(files(temp.resolve("clean")));
    }

    private static Map<String, String> files(Path site) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        site.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
