package io.github.candor.write;

import io.github.candor.disk.Folders;
import io.github.candor.problem.RefusalException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The folder that a finished site lives in, and the places beside it where the next one is prepared and the last one is
 * set aside.
 */
public final class OutputFolder {
    /** File in the root of a site by which we know again what we made. */
    static final String MARKER = ".candor-site";

    private static final String MARKER_TEXT =
            "Candor made this folder and replaces it as a whole. Keep nothing of your own in it.\n";

    private final Path site;

    private OutputFolder(Path site) {
        this.site = site;
    }

    /**
     * Returns the folder {@code output}, which need not exist yet.
     *
     * @param output absolute and normal; replaced as a whole by each build
     * @throws RefusalException if {@code output} was not made by Candor and is not empty, or is not a folder
     * @throws IOException if the folder cannot be looked into
     */
    public static OutputFolder of(Path output) throws IOException {
        Path site = real(output);
        if (site.getParent() == null) {
            throw new RefusalException("The output folder cannot be the root of the file system.");
        }
        OutputFolder folder = new OutputFolder(site);
        folder.requireOurs();
        return folder;
    }

    /**
     * Checks that replacing this folder harms none of the author's files.
     *
     * @param source absolute; a folder that the author keeps files in, among them perhaps the output
     * @throws RefusalException if this folder is {@code source} or holds it
     */
    public void requireNotAround(Path source) throws IOException {
        if (real(source).startsWith(site)) {
            throw new RefusalException("The output folder " + site + " would replace the author's own files in "
                    + real(source) + ". Choose another with candor.output, such as "
                    + real(source).resolve("target/site") + ".");
        }
    }

    /**
     * Checks that the site does not become a part of what it is made from.
     *
     * @param source absolute; a folder that is read with everything below it
     * @throws RefusalException if this folder is {@code source}, holds it or lies in it
     */
    public void requireOutside(Path source) throws IOException {
        requireNotAround(source);
        if (site.startsWith(real(source))) {
            throw new RefusalException("The output folder " + site + " lies in " + real(source)
                    + ", so that the next build would read it. Choose another with candor.output.");
        }
    }

    /** Returns the folder of the finished site. */
    Path site() {
        return site;
    }

    /**
     * Returns where the new site, or what it has that the old one has not, is prepared; what a killed build left there is of
     * no use unless it is all that it wanted to change.
     */
    Path next() {
        return beside("next");
    }

    /** Returns where the old site lies, always whole, for the moment between two renames. */
    Path former() {
        return beside("former");
    }

    /** Returns the file that spares the next build work; it can be deleted at any time. */
    Path memory() {
        return beside("memory");
    }

    /** Returns the file that says what pages were made from; it can be deleted at any time. */
    Path pages() {
        return beside("pages");
    }

    /** Returns the file that is locked while a build writes. */
    Path lock() {
        return beside("lock");
    }

    /**
     * Puts back a site that a build had set aside when it was killed, or finishes the changes that it had begun to make to it;
     * does nothing where the site is in its place and whole.
     *
     * @throws RefusalException if a build is writing the site at this moment
     * @throws IOException if the disk refuses
     */
    public void recover() throws IOException {
        if (Files.exists(site) ? !changes().areWhole() : Files.notExists(former())) {
            return;
        }
        OutputLock lock = OutputLock.of(this);
        try {
            repair();
        } finally {
            lock.close();
        }
    }

    /** Puts back a site that a killed build had set aside, finishes what it had begun, and removes what else it left. */
    void repair() throws IOException {
        if (Files.notExists(site) && Files.exists(former())) {
            Files.move(former(), site);
        }
        if (Files.exists(site) && changes().areWhole()) {
            changes().apply();
        }
        Folders.delete(next());
        discardFormer();
    }

    /** Makes an empty folder for the next site, marked as ours. */
    void begin() throws IOException {
        Files.createDirectory(next());
        Files.writeString(next().resolve(MARKER), MARKER_TEXT);
    }

    /** Returns what makes the old site the next one, where that was prepared rather than a whole site. */
    StagedChanges changes() {
        return new StagedChanges(next(), site);
    }

    /** Puts the next site in the place of the old one, in one step where the system can. */
    void swap() throws IOException {
        if (Files.notExists(site)) {
            Files.move(next(), site);
        } else if (FolderExchange.exchange(site, next())) {
            Folders.delete(next());
        } else {
            swapByTwoRenames();
        }
    }

    private void swapByTwoRenames() throws IOException {
        Files.move(site, former());
        try {
            Files.move(next(), site);
        } catch (IOException e) {
            repair();
            throw e;
        }
        discardFormer();
    }

    /** Deletes the old site under another name, so that what bears its own is whole even if this is cut short. */
    private void discardFormer() throws IOException {
        if (Files.exists(former())) {
            Files.move(former(), next());
            Folders.delete(next());
        }
    }

    /** Checks that what lies in the folder may be replaced. */
    void requireOurs() throws IOException {
        if (Files.notExists(site)) {
            return;
        }
        if (!Files.isDirectory(site)) {
            throw new RefusalException("The output " + site + " is a file. Choose a folder with candor.output.");
        }
        if (!Files.isRegularFile(site.resolve(MARKER), LinkOption.NOFOLLOW_LINKS) && !isEmpty(site)) {
            throw new RefusalException("The output folder " + site
                    + " was not made by Candor, and a build replaces the folder as a whole."
                    + " Delete it yourself if nothing in it is needed, or choose another with candor.output.");
        }
    }

    /** Returns {@code path} without links, as far as it exists. */
    private static Path real(Path path) throws IOException {
        Path parent = path.getParent();
        if (Files.exists(path) || parent == null) {
            return path.toRealPath();
        }
        return real(parent).resolve(Objects.requireNonNull(path.getFileName())).normalize();
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private Path beside(String role) {
        Path name = Objects.requireNonNull(site.getFileName());
        return site.resolveSibling("." + name + ".candor-" + role);
    }
}
