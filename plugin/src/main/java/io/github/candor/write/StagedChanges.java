package io.github.candor.write;

import io.github.candor.disk.Folders;
import io.github.candor.manifest.SiteManifest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files by which the next site differs from the old one, prepared beside it, and how they get into it. As soon as a list
 * of what goes away lies among them they are all there, and to apply them once more leads to the same site: so whoever finds
 * such a list finishes what a killed build began.
 *
 * @param folder the prepared files, as they lie below the site's root
 * @param site the old site, which becomes the next one
 */
record StagedChanges(Path folder, Path site) {
    /** File among the prepared ones that is put there last: paths that go away, each after a zero byte. */
    static final String LIST = ".candor-changes";

    /** Returns whether all changes are prepared. */
    boolean areWhole() {
        return Files.isRegularFile(folder.resolve(LIST), LinkOption.NOFOLLOW_LINKS);
    }

    /** Says that all changes are prepared, and that the files {@code removed} go away. */
    void complete(Collection<String> removed) throws IOException {
        StringBuilder list = new StringBuilder();
        new TreeSet<>(removed).forEach(path -> list.append('\0').append(path));
        Path begun = folder.resolve(LIST + ".part");
        Files.writeString(begun, list);
        Files.move(begun, folder.resolve(LIST), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Makes the old site the next one, file by file, and clears away what it was made from. */
    void apply() throws IOException {
        List<String> removed = removed();
        for (String path : staged()) {
            move(path);
        }
        for (String path : removed) {
            remove(path);
        }
        if (Files.exists(folder.resolve(SiteManifest.FILE))) {
            move(SiteManifest.FILE);
        }
        Files.delete(folder.resolve(LIST));
        Folders.delete(folder);
    }

    /** Returns the new files before those that changed, so that nothing leads to a page that is not there yet. */
    private List<String> staged() throws IOException {
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        for (String path : FileTree.files(folder)) {
            if (!path.equals(LIST)) {
                (Files.exists(site.resolve(path), LinkOption.NOFOLLOW_LINKS) ? changed : added).add(path);
            }
        }
        added.addAll(changed);
        return added;
    }

    private List<String> removed() throws IOException {
        String list = new String(Files.readAllBytes(folder.resolve(LIST)), StandardCharsets.UTF_8);
        return Stream.of(list.split("\0")).filter(path -> !path.isEmpty()).toList();
    }

    private void move(String path) throws IOException {
        Path target = within(path);
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        Files.move(folder.resolve(path), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes a file, and the folders above it that have nothing in them any more. */
    private void remove(String path) throws IOException {
        Path file = within(path);
        Files.deleteIfExists(file);
        try {
            for (Path above = parent(file); !above.equals(site); above = parent(above)) {
                Files.deleteIfExists(above);
            }
        } catch (DirectoryNotEmptyException e) {
            // Others lie there still.
            return;
        }
    }

    private static Path parent(Path path) {
        return Objects.requireNonNull(path.getParent());
    }

    private Path within(String path) throws IOException {
        Path target = site.resolve(path).normalize();
        if (!target.startsWith(site) || target.equals(site)) {
            throw new IOException(folder.resolve(LIST) + " is not of a build's making. Delete " + folder + ".");
        }
        return target;
    }
}
