package io.github.candor.migrate;

import io.github.candor.SiteBuilder;
import io.github.candor.SiteImporter;
import io.github.candor.migrate.source.SourceFiles;
import io.github.candor.model.Incident;
import io.github.candor.model.SiteContent;
import io.github.candor.problem.ContentException;
import io.github.candor.problem.ProblemReport;
import io.github.candor.read.ContentReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A log elsewhere and the content folder that it moves to, both in a folder of the test. */
final class Moving {
    static final Instant NOW = Instant.parse("2025-03-01T12:00:00Z");

    private final Path from;
    private final Path to;

    Moving(Path folder) throws IOException {
        this.from = Files.createDirectories(folder.resolve("from"));
        this.to = Files.createDirectories(folder.resolve("to"));
    }

    /** Writes a file of the log. */
    Moving with(String name, String text) throws IOException {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file of the log. */
    Moving with(String name, byte[] bytes) throws IOException {
        Path file = from.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return this;
    }

    /** Imports, recognising what it is. */
    SiteImporter.Result run() throws ContentException, IOException {
        return run(new SiteImporter.Wish(SourceFiles.at(from), null, false));
    }

    SiteImporter.Result run(SiteImporter.Wish wish) throws ContentException, IOException {
        return SiteImporter.run(order(), wish);
    }

    /** Returns what is imported, for a wish of one's own. */
    SourceFiles files() throws IOException {
        return SourceFiles.at(from);
    }

    SiteBuilder.Order order() {
        return new SiteBuilder.Order(to, null, null, NOW, NOW);
    }

    Path to() {
        return to;
    }

    Path from() {
        return from;
    }

    /** Returns a file of the content. */
    String text(String name) throws IOException {
        return Files.readString(to.resolve(name));
    }

    /** Returns a file of the content that must be there. */
    String everythingOf(String name) {
        try {
            return text(name);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Returns the content, which must be valid. */
    SiteContent content() {
        try {
            return ContentReader.read(to, NOW, NOW).content();
        } catch (ContentException e) {
            throw new AssertionError(ProblemReport.of(e.problems()), e);
        }
    }

    /** Returns the incident with this id, which must be there. */
    Incident incident(String id) {
        return content().incidents().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Returns every file of the content folder, with its text. */
    Map<String, String> everything() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(to)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(to.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return all;
    }
}
