package io.github.candor.preview;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files whose change makes a site anew.
 *
 * @param content the folder of {@code status.yml}, watched without what is below it
 * @param folders watched with everything below them; they need not be there
 */
public record Watched(Path content, List<Path> folders) {
    public Watched {
        folders = List.copyOf(folders);
    }

    /**
     * What a file is known by; a file that was saved under its own name by renaming another has another key.
     *
     * @param key its number in the file system, or null where there is none
     */
    record Stamp(FileTime modified, long size, @Nullable Object key) {
        static Stamp of(BasicFileAttributes file) {
            return new Stamp(file.lastModifiedTime(), file.size(), file.fileKey());
        }
    }

    /** Returns all that is there now; whatever vanishes while looking is left out. */
    Map<Path, Stamp> look() {
        Map<Path, Stamp> found = new HashMap<>();
        folders.forEach(folder -> collect(folder, found));
        try (Stream<Path> beside = Files.list(content)) {
            for (Path path : (Iterable<Path>) beside::iterator) {
                if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    found.put(path, Stamp.of(Files.readAttributes(path, BasicFileAttributes.class)));
                } else {
                    found.putIfAbsent(path, new Stamp(FileTime.fromMillis(0), 0, null));
                }
            }
        } catch (IOException e) {
            return found;
        }
        return found;
    }

    private static void collect(Path folder, Map<Path, Stamp> found) {
        try {
            Files.walkFileTree(folder, new Collector(found));
        } catch (IOException e) {
            // It is not there, and that is no change until it is.
        }
    }

    private static final class Collector extends SimpleFileVisitor<Path> {
        private final Map<Path, Stamp> found;

        Collector(Map<Path, Stamp> found) {
            this.found = found;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            found.put(file, Stamp.of(attributes));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
