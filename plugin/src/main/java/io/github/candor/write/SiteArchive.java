package io.github.candor.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs a finished site into one file: a folder in, a zip archive out, the same bytes for the same site. */
public final class SiteArchive {
    /** The first moment that a zip archive can name; the true times would change its bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SiteArchive() {}

    /** Packs everything below {@code folder} into {@code archive}, which is replaced in one step. */
    public static void write(Path folder, Path archive) throws IOException {
        Path next = archive.resolveSibling(archive.getFileName() + ".next");
        try (OutputStream out = Files.newOutputStream(next);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : Trees.list(folder)) {
                ZipEntry entry = new ZipEntry(name);
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                Files.copy(folder.resolve(name), zip);
                zip.closeEntry();
            }
        }
        Files.move(next, archive, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
