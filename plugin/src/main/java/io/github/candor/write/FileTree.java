package io.github.candor.write;

import io.github.candor.address.SlashedPath;
import io.github.candor.manifest.SiteManifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Folders with everything in them; symbolic links are never followed. */
final class FileTree {
    private FileTree() {}

    /**
     * Returns the paths of all files below {@code root}, relative to it, with {@code /} between their parts; what
     * Candor alone reads there is left out. None when there is no such folder.
     */
    static NavigableSet<String> files(Path root) throws IOException {
        NavigableSet<String> names = new TreeSet<>();
        if (Files.isDirectory(root)) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                        .map(file -> SlashedPath.of(root.relativize(file)))
                        .forEach(names::add);
            }
        }
        names.remove(OutputFolder.MARKER);
        names.remove(SiteManifest.FILE);
        return names;
    }
}
