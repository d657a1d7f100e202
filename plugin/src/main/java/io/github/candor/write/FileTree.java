package io.github.candor.write;

import io.github.candor.address.SlashedPath;
import io.github.candor.manifest.SiteManifest;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Folders with everything in them; symbolic links are never followed. */
final class FileTree {
    private FileTree() {}

    /**
     * Returns the paths of all files below {@code root}, relative to it, with {@code /} between their parts; what
     * Candor alone reads there is left out. None when there is no such folder.
     */
    static NavigableSet<String> files(Path root) throws IOException {
        return new TreeSet<>(found(root).keySet());
    }

    /** Returns the same with what the disk says of each. */
    static Map<String, OnDisk> found(Path root) throws IOException {
        Map<String, OnDisk> found = new HashMap<>();
        if (Files.isDirectory(root)) {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    found.put(SlashedPath.of(root.relativize(file)), OnDisk.of(attributes));
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        found.remove(OutputFolder.MARKER);
        found.remove(SiteManifest.FILE);
        return found;
    }
}
