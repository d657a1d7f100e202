package io.github.candor.write;

import io.github.candor.manifest.ManifestWriter;
import io.github.candor.manifest.Nature;
import io.github.candor.manifest.SiteManifest;
import io.github.candor.render.site.SiteFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A site while it is prepared beside the old one, which lends it every file that is the same; for several threads. */
final class NextSite {
    private static final int BLOCK = 64 << 10;

    private final Path former;
    private final Path next;
    private final NavigableSet<String> formerFiles;
    private final Addresses addresses = new Addresses();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final Map<String, Nature> natures = new ConcurrentHashMap<>();
    private final AtomicInteger pages = new AtomicInteger();
    private final AtomicInteger added = new AtomicInteger();
    private final AtomicInteger changed = new AtomicInteger();
    private final AtomicInteger unchanged = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();

    /** Keeps where the next site and the old one lie; there need not be an old one. */
    NextSite(OutputFolder output) throws IOException {
        this.former = output.site();
        this.next = output.next();
        this.formerFiles = FileTree.files(former);
    }

    /** Puts {@code file} in its place; one whose address is taken is only remembered as a clash. */
    void put(SiteFile file) {
        try {
            if (addresses.take(file)) {
                place(file);
                natures.put(file.path().value(), file.nature());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file.path(), e);
        }
    }

    /** Puts what the files are beside them, when all are in their places. */
    void tellNatures() throws IOException {
        SiteManifest manifest = new SiteManifest(new TreeMap<>(natures));
        Files.write(next.resolve(SiteManifest.FILE), ManifestWriter.write(manifest));
    }

    /** Returns what was done, when all files are in their places. */
    SiteReport report() {
        addresses.requireNoClash();
        int removed = formerFiles.size() - changed.get() - unchanged.get();
        return new SiteReport(pages.get(), added.get(), changed.get(), unchanged.get(), removed, bytes.get());
    }

    private void place(SiteFile file) throws IOException {
        String path = file.path().value();
        Path old = former.resolve(path);
        Path target = next.resolve(path);
        createFolder(Objects.requireNonNull(target.getParent()));
        boolean isKnown = formerFiles.contains(path);
        if (isKnown && isSame(file, old)) {
            takeOver(old, target);
            unchanged.incrementAndGet();
        } else {
            write(file, target);
            (isKnown ? changed : added).incrementAndGet();
        }
        bytes.addAndGet(Files.size(target));
        if (path.endsWith(".html")) {
            pages.incrementAndGet();
        }
    }

    private void createFolder(Path folder) throws IOException {
        if (!folders.contains(folder)) {
            Files.createDirectories(folder);
            folders.add(folder);
        }
    }

    private static boolean isSame(SiteFile file, Path old) throws IOException {
        if (!Files.isRegularFile(old, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        if (file instanceof SiteFile.Rendered rendered) {
            return Files.size(old) == rendered.bytes().length
                    && Arrays.equals(Files.readAllBytes(old), rendered.bytes());
        }
        SiteFile.Copied copied = (SiteFile.Copied) file;
        try (InputStream one = copied.open();
                InputStream other = Files.newInputStream(old, LinkOption.NOFOLLOW_LINKS)) {
            byte[] block = one.readNBytes(BLOCK);
            boolean isSame = Arrays.equals(block, other.readNBytes(BLOCK));
            while (isSame && block.length == BLOCK) {
                block = one.readNBytes(BLOCK);
                isSame = Arrays.equals(block, other.readNBytes(BLOCK));
            }
            return isSame;
        }
    }

    /** Links the file rather than copying it, so that it costs nothing and keeps its times. */
    private static void takeOver(Path old, Path target) throws IOException {
        try {
            Files.createLink(target, old);
        } catch (UnsupportedOperationException | FileSystemException e) {
            // Not every file system has links.
            Files.copy(old, target, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void write(SiteFile file, Path target) throws IOException {
        if (file instanceof SiteFile.Rendered rendered) {
            Files.write(target, rendered.bytes());
            return;
        }
        // A stream, so that the copy does not inherit permissions that keep a web server from reading it.
        try (InputStream in = ((SiteFile.Copied) file).open()) {
            Files.copy(in, target);
        }
    }
}
