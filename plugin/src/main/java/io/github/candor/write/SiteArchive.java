package io.github.candor.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs a finished site into a zip file: the same site always gives the same bytes. */
public final class SiteArchive {
    /**
     * A moment that every zip program can state. The very first, the beginning of 1980, will not do: for it the JDK adds a second
     * time that depends on the machine's zone.
     */
    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 2, 1, 0, 0);

    private SiteArchive() {}

    /**
     * Writes every file below {@code site} to {@code archive}, which appears only when it is whole.
     *
     * @throws IOException if a file cannot be read or the archive cannot be written
     */
    public static void write(Path site, Path archive) throws IOException {
        Files.createDirectories(archive.toAbsolutePath().getParent());
        Path part = archive.resolveSibling(archive.getFileName() + ".part");
        try (OutputStream file = Files.newOutputStream(part);
                ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(file, 1 << 16))) {
            for (String name : FileTree.files(site)) {
                ZipEntry entry = new ZipEntry(name);
                entry.setTimeLocal(FIXED);
                zip.putNextEntry(entry);
                Files.copy(site.resolve(name), zip);
                zip.closeEntry();
            }
        }
        Files.move(part, archive, StandardCopyOption.REPLACE_EXISTING);
    }
}
