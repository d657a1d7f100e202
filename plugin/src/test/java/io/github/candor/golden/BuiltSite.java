package io.github.candor.golden;

import io.github.candor.SiteBuilder;
import io.github.candor.manifest.SiteManifest;
import io.github.candor.problem.ContentException;
import io.github.candor.problem.ProblemReport;
import io.github.candor.publish.WorkFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A site as it lies on disk.
 *
 * @param files what they hold, one character for each byte, by path below the root
 */
record BuiltSite(NavigableMap<String, String> files) {
    /** The file by which Candor knows its own folders; no part of the site. */
    private static final String MARKER = ".candor-site";

    private static final Map<Moment, BuiltSite> KNOWN = new ConcurrentHashMap<>();

    BuiltSite {
        files = Collections.unmodifiableNavigableMap(new TreeMap<>(files));
    }

    /** Returns the golden site as it is, built once for all that is claimed of it. */
    static BuiltSite of(GoldenCase golden) throws IOException {
        return at(golden, golden.now());
    }

    /** Returns the golden site at another instant, built once for each. */
    static BuiltSite at(GoldenCase golden, Instant now) throws IOException {
        Moment moment = new Moment(golden, now);
        BuiltSite known = KNOWN.get(moment);
        return known == null ? buildOnce(moment) : known;
    }

    private static BuiltSite buildOnce(Moment moment) throws IOException {
        try (WorkFolder folder = WorkFolder.in(Path.of("target/golden").toAbsolutePath())) {
            BuiltSite built =
                    build(moment.golden().content(), moment.now(), folder.path().resolve("site"));
            KNOWN.put(moment, built);
            return built;
        }
    }

    private record Moment(GoldenCase golden, Instant now) {}

    /** Builds the site of {@code content} into {@code output}. */
    static BuiltSite build(Path content, Instant now, Path output) throws IOException {
        try {
            SiteBuilder.build(new SiteBuilder.Order(content, null, null, now, now), output);
            return read(output);
        } catch (ContentException e) {
            throw new AssertionError(ProblemReport.of(e.problems()), e);
        }
    }

    /** Returns the site in {@code folder}; an empty one where there is none. */
    static BuiltSite read(Path folder) throws IOException {
        NavigableMap<String, String> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.filter(one -> Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS))
                        .toList()) {
                    String name = folder.relativize(path).toString().replace('\\', '/');
                    files.put(name, new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
                }
            }
        }
        files.remove(MARKER);
        files.remove(SiteManifest.FILE);
        return new BuiltSite(files);
    }

    /** Returns the text of a file. */
    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** Returns the bytes of a file. */
    byte[] bytes(String name) {
        String content = files.get(name);
        if (content == null) {
            throw new AssertionError("The site has no " + name + " but " + files.keySet());
        }
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Returns the page {@code name} as a browser sees it. */
    Document page(String name) {
        return Jsoup.parse(text(name));
    }

    /** Gives every HTML page to {@code check}. */
    void forEachPage(BiConsumer<String, Document> check) {
        files.keySet().stream().filter(name -> name.endsWith(".html")).forEach(name -> check.accept(name, page(name)));
    }

    /** Replaces the folder's content by this site. */
    void writeTo(Path folder) throws IOException {
        for (String stale : read(folder).files().keySet()) {
            Files.delete(folder.resolve(stale));
        }
        for (String name : files.keySet()) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes(name));
        }
    }
}
