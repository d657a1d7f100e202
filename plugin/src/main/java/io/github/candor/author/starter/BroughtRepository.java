package io.github.candor.author.starter;

import io.github.candor.author.edit.OwnPlace;
import io.github.candor.disk.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The folder {@code .candor/repository}, from which Maven takes a plugin that is no release: artifacts in, a repository as
 * Maven deploys one out.
 */
final class BroughtRepository {
    static final String FOLDER = ".candor/repository";

    /** As Maven writes the time of a snapshot, in UTC. */
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd.HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Commands plugin;

    /** Keeps where the status repository is, and which plugin it brings. */
    BroughtRepository(Path folder, Commands plugin) {
        this.folder = folder;
        this.plugin = plugin;
    }

    private Path own() {
        Path own = folder.resolve(FOLDER);
        OwnPlace.require(folder, own);
        return own;
    }

    /** Returns whether there is one. */
    boolean isThere() {
        return Files.isDirectory(own());
    }

    /**
     * Makes it hold {@code artifacts} and nothing else.
     *
     * @param now the time of the snapshot: whoever has an older one fetches this
     * @return what was written, by names relative to the status repository; nothing if it held just them
     */
    List<String> bring(List<BroughtArtifact> artifacts, Instant now) throws IOException {
        if (holds(artifacts)) {
            return List.of();
        }
        remove();
        List<String> written = new ArrayList<>();
        // Whatever else is said about jars and line ends, also outside of this repository: these are committed as they
        // are.
        written.add(write(FOLDER + "/.gitignore", "!*\n"));
        written.add(write(FOLDER + "/.gitattributes", "* -text\n"));
        for (BroughtArtifact one : artifacts) {
            String name =
                    place(one) + "/" + one.name() + "-" + base() + "-" + TIMESTAMP.format(now) + "-1." + one.type();
            Files.createDirectories(folder.resolve(place(one)));
            Files.copy(one.file(), folder.resolve(name));
            written.add(name);
        }
        for (String name :
                artifacts.stream().map(BroughtArtifact::name).distinct().toList()) {
            written.add(write(place(name) + "/maven-metadata.xml", metadata(name, artifacts, now)));
        }
        return written;
    }

    /** Takes it away. */
    void remove() throws IOException {
        Folders.delete(own());
    }

    private boolean holds(List<BroughtArtifact> artifacts) throws IOException {
        if (!isThere()) {
            return false;
        }
        try (Stream<Path> found = Files.walk(folder.resolve(FOLDER))) {
            List<Path> there = found.filter(path -> path.toString().matches(".*\\.(jar|pom)"))
                    .toList();
            if (there.size() != artifacts.size()) {
                return false;
            }
            for (BroughtArtifact one : artifacts) {
                if (!isAmong(there, one)) {
                    return false;
                }
            }
            return true;
        }
    }

    private boolean isAmong(List<Path> there, BroughtArtifact one) throws IOException {
        for (Path path : there) {
            boolean isNamedSo = path.startsWith(folder.resolve(place(one)))
                    && path.toString().endsWith("." + one.type());
            if (isNamedSo && Files.mismatch(path, one.file()) < 0) {
                return true;
            }
        }
        return false;
    }

    private String place(BroughtArtifact one) {
        return place(one.name());
    }

    private String place(String name) {
        return FOLDER + "/" + plugin.group().replace('.', '/') + "/" + name + "/" + plugin.version();
    }

    private String base() {
        return plugin.version().substring(0, plugin.version().length() - "-SNAPSHOT".length());
    }

    private String metadata(String name, List<BroughtArtifact> artifacts, Instant now) {
        String time = TIMESTAMP.format(now);
        StringBuilder types = new StringBuilder();
        artifacts.stream()
                .filter(one -> one.name().equals(name))
                .forEach(one ->
                        types.append(String.format(Locale.ROOT, """
                                  <snapshotVersion>
                                    <extension>%s</extension>
                                    <value>%s-%s-1</value>
                                    <updated>%s</updated>
                                  </snapshotVersion>
                            """, one.type(), base(), time, time.replace(".", ""))));
        return String.format(
                Locale.ROOT, """
                <?xml version="1.0" encoding="UTF-8"?>
                <metadata modelVersion="1.1.0">
                  <groupId>%s</groupId>
                  <artifactId>%s</artifactId>
                  <version>%s</version>
                  <versioning>
                    <snapshot>
                      <timestamp>%s</timestamp>
                      <buildNumber>1</buildNumber>
                    </snapshot>
                    <lastUpdated>%s</lastUpdated>
                    <snapshotVersions>
                %s    </snapshotVersions>
                  </versioning>
                </metadata>
                """, plugin.group(), name, plugin.version(), time, time.replace(".", ""), types);
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return name;
    }
}
