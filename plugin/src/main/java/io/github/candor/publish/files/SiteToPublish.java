package io.github.candor.publish.files;

import io.github.candor.address.Address;
import io.github.candor.address.SlashedPath;
import io.github.candor.disk.OrdinaryFile;
import io.github.candor.git.GitTree;
import io.github.candor.manifest.ManifestReader;
import io.github.candor.manifest.SiteManifest;
import io.github.candor.model.Sha256;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The site that is to be published, without the files that tell of versions: those depend on what others publish meanwhile.
 *
 * @param files by path
 * @param manifest what they are; null for an old version that was published without one
 * @param content git's name of the commit that it was built from
 * @param builtFor the instant that it shows
 * @param restores number of the version whose bytes these are, or null for a site built anew
 */
public record SiteToPublish(
        SortedMap<String, NextFile> files,
        @Nullable SiteManifest manifest,
        String content,
        Instant builtFor,
        URI url,
        String pluginVersion,
        @Nullable Integer restores) {
    /** File by which Candor knows its own folders; no part of the site. */
    private static final String MARKER = ".candor-site";

    public SiteToPublish {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Returns the files below {@code folder}, by path. */
    public static SortedMap<String, NextFile> read(Path folder) throws IOException {
        SortedMap<String, NextFile> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(OrdinaryFile::is).toList()) {
                String name = SlashedPath.of(folder.relativize(path));
                if (!name.equals(MARKER) && !name.equals(SiteManifest.FILE) && !BranchFiles.tellOfVersions(name)) {
                    files.put(name, NextFile.of(path));
                }
            }
        }
        return files;
    }

    /** Returns what the files below {@code folder} are. */
    public static SiteManifest manifest(Path folder) throws IOException {
        return ManifestReader.read(OrdinaryFile.bytes(folder.resolve(SiteManifest.FILE)));
    }

    /** Returns the address that the page at {@code path} leads on to, or null if it does not. */
    @Nullable
    public String target(String path) {
        return manifest == null ? null : manifest.target(path);
    }

    /** Returns the files of a site that was published, by path. */
    public static SortedMap<String, NextFile> of(GitTree tree) throws IOException {
        SortedMap<String, NextFile> files = new TreeMap<>();
        List<String> paths = tree.ids().keySet().stream()
                .filter(path -> !BranchFiles.tellOfVersions(path) && !path.equals(Address.CUSTOM_DOMAIN.at()))
                .toList();
        for (List<String> some : Portions.of(paths)) {
            tree.bytes(some).forEach((path, bytes) -> files.put(path, NextFile.of(tree.id(path), bytes)));
        }
        return files;
    }

    /** Returns the SHA-256 of the list that {@code sha256sum} prints of these files, ordered by path. */
    public String sha256() {
        String list = files.entrySet().stream()
                .map(file -> file.getValue().sha256() + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
        return Sha256.hex(list);
    }
}
