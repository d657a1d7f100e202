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
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;

/**
 * A site while it is prepared beside the old one, of which it takes every file that is the same; for several threads. What
 * is new lies in the folder of the next site; what is the same is only remembered, until it is known how much that is.
 */
final class NextSite {
    private static final int BLOCK = 64 << 10;

    /** A site with fewer files is swapped as a whole, which takes no time then and shows no visitor a part of each. */
    private static final int LARGE = 200;

    /** One file of so many may change where files are put into the old site. */
    private static final int SHARE = 3;

    private final OutputFolder output;
    private final BiConsumer<String, OnDisk> written;
    private final Path former;
    private final Path next;
    private final Map<String, OnDisk> formerFiles;
    private final Addresses addresses = new Addresses();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final Map<String, Nature> natures = new ConcurrentHashMap<>();
    private final Set<String> same = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean isInTheWay = new AtomicBoolean();
    private final AtomicInteger pages = new AtomicInteger();
    private final AtomicInteger added = new AtomicInteger();
    private final AtomicInteger changed = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();

    /**
     * Keeps where the next site and the old one lie; there need not be an old one.
     *
     * @param written is told what the disk says of each file
     */
    NextSite(OutputFolder output, BiConsumer<String, OnDisk> written) throws IOException {
        this.written = written;
        this.output = output;
        this.former = output.site();
        this.next = output.next();
        this.formerFiles = FileTree.found(former);
    }

    /** Puts {@code file} in its place; one whose address is taken is only remembered as a clash. */
    void put(SiteFile file) {
        try {
            if (addresses.take(file)) {
                place(made(file));
                natures.put(file.path().value(), file.nature());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file.path(), e);
        }
    }

    /** Returns {@code file}, made anew if it was to be kept, but is not any more as it was written. */
    private SiteFile made(SiteFile file) {
        if (!(file instanceof SiteFile.Kept kept)) {
            return file;
        }
        OnDisk known = formerFiles.get(kept.path().value());
        return new OnDisk(true, kept.size(), kept.modified()).equals(known)
                ? kept
                : kept.making().get();
    }

    /**
     * Puts the next site in the place of the old one, when all its files were put: as a whole, or where little of a large
     * site changed, file by file.
     */
    SiteReport finish() throws IOException {
        addresses.requireNoClash();
        List<String> removed = formerFiles.keySet().stream()
                .filter(path -> !natures.containsKey(path))
                .toList();
        byte[] manifest = ManifestWriter.write(new SiteManifest(new TreeMap<>(natures)));
        Files.write(next.resolve(SiteManifest.FILE), manifest);
        // It tells of the old site; whoever is killed now leaves none that tells of the next.
        Files.deleteIfExists(output.pages());
        if (isLittle(removed)) {
            StagedChanges changes = output.changes();
            changes.complete(removed);
            changes.apply();
        } else {
            AllCores.forEach(same.stream(), this::takeOver);
            output.swap();
        }
        return new SiteReport(pages.get(), added.get(), changed.get(), same.size(), removed.size(), bytes.get());
    }

    private boolean isLittle(List<String> removed) {
        int different = added.get() + changed.get() + removed.size();
        return formerFiles.size() >= LARGE
                && SHARE * different <= formerFiles.size()
                && !isInTheWay.get()
                && removed.stream().allMatch(addresses::isApart);
    }

    private void place(SiteFile file) throws IOException {
        String path = file.path().value();
        Path old = former.resolve(path);
        OnDisk known = formerFiles.get(path);
        if (known != null && known.isPlain() && isSame(file, old, known)) {
            same.add(path);
            bytes.addAndGet(known.size());
            written.accept(path, known);
        } else {
            Path target = next.resolve(path);
            createFolder(Objects.requireNonNull(target.getParent()));
            write(file, target);
            (known == null ? added : changed).incrementAndGet();
            OnDisk fresh = OnDisk.of(Files.readAttributes(target, BasicFileAttributes.class));
            bytes.addAndGet(fresh.size());
            written.accept(path, fresh);
            if (Files.isDirectory(old, LinkOption.NOFOLLOW_LINKS)) {
                isInTheWay.set(true);
            }
        }
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

    private static boolean isSame(SiteFile file, Path old, OnDisk known) throws IOException {
        if (file instanceof SiteFile.Kept) {
            return true;
        }
        if (file instanceof SiteFile.Rendered rendered) {
            return known.size() == rendered.bytes().length && Arrays.equals(Files.readAllBytes(old), rendered.bytes());
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

    /** Links the file of the old site rather than copying it, so that it costs nothing and keeps its times. */
    private void takeOver(String path) {
        Path old = former.resolve(path);
        Path target = next.resolve(path);
        try {
            createFolder(Objects.requireNonNull(target.getParent()));
            linkOrCopy(old, target);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot take over " + path, e);
        }
    }

    private static void linkOrCopy(Path old, Path target) throws IOException {
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
