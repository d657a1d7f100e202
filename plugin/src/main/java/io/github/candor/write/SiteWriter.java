package io.github.candor.write;

import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Writes a site to a folder: files in memory in, {@link SiteReport} out. */
public final class SiteWriter {
    private final OutputFolder output;
    private final Map<String, SitePath> pathsByFoldedName = new ConcurrentHashMap<>();
    private final AtomicInteger pages = new AtomicInteger();
    private final AtomicInteger changed = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();

    private SiteWriter(OutputFolder output) {
        this.output = output;
    }

    /**
     * Makes {@code folder} hold exactly {@code files}, written by all cores. Files whose bytes are the same as before are
     * taken over as they are. When anything fails, the site that stood there still stands.
     *
     * @throws OutputException if the folder cannot be used or two files have the same path
     * @throws IOException if the disk fails
     */
    public static SiteReport write(Stream<SiteFile> files, Path folder) throws IOException {
        try (OutputFolder output = OutputFolder.open(folder)) {
            return new SiteWriter(output).write(files);
        } catch (UncheckedIOException e) {
            throw new IOException("writing to " + folder + ": " + e.getMessage(), e);
        }
    }

    private SiteReport write(Stream<SiteFile> files) throws IOException {
        Files.createDirectories(output.next());
        files.parallel().forEach(this::put);
        SortedSet<String> before = Trees.list(output.current());
        before.removeAll(Trees.list(output.next()));
        output.swap();
        return new SiteReport(pathsByFoldedName.size(), pages.get(), changed.get(), before.size(), bytes.get());
    }

    private void put(SiteFile file) {
        claim(file.path());
        try {
            Path target = output.next().resolve(file.path().value());
            Files.createDirectories(target.getParent());
            if (file instanceof SiteFile.Rendered rendered) {
                putBytes(
                        rendered.bytes(),
                        target,
                        output.current().resolve(file.path().value()));
            } else if (file instanceof SiteFile.Copied copied) {
                putCopy(
                        copied.source(),
                        target,
                        output.current().resolve(file.path().value()));
            }
            bytes.addAndGet(Files.size(target));
            pages.addAndGet(file.path().value().endsWith(".html") ? 1 : 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void putBytes(byte[] content, Path target, Path old) throws IOException {
        boolean isSame = Files.isRegularFile(old)
                && Files.size(old) == content.length
                && Arrays.equals(Files.readAllBytes(old), content);
        if (!isSame) {
            Files.write(target, content);
            changed.incrementAndGet();
        } else if (!isLinked(old, target)) {
            Files.write(target, content);
        }
    }

    private void putCopy(Path source, Path target, Path old) throws IOException {
        boolean isSame = Files.isRegularFile(old) && Files.mismatch(old, source) < 0;
        if (!isSame) {
            changed.incrementAndGet();
        }
        if (!isSame || !isLinked(old, target)) {
            Files.copy(source, target);
        }
    }

    /** Gives the old file a second name, which costs no writing; some file systems cannot do that. */
    private static boolean isLinked(Path old, Path target) {
        try {
            Files.createLink(target, old);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /** Refuses two files that would be one on a disk which does not tell capitals from small letters. */
    private void claim(SitePath path) {
        SitePath first = pathsByFoldedName.putIfAbsent(path.value().toLowerCase(Locale.ROOT), path);
        if (first != null) {
            throw new OutputException("Two files of the site want the same place: " + first + " and " + path + ".");
        }
    }
}
