package io.github.candor.write;

import io.github.candor.disk.Folders;
import io.github.candor.problem.RefusalException;
import io.github.candor.render.site.SiteFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Writes a site: files in memory in, a folder and a {@link SiteReport} out.
 *
 * <p>The new site is prepared beside the old one and then put in its place by renaming: as a whole, or where only a little of
 * a large site changed, file by file. A build that fails or is killed while it makes files leaves the last good site standing;
 * what it left beside it, the next build repairs, and what it had begun to put in its place, the next build puts there.
 */
public final class SiteWriter {
    private SiteWriter() {}

    /**
     * Replaces the site in {@code output} by {@code files}, which are made and written on all cores.
     *
     * @throws RefusalException if the folder is not ours, another build writes to it, or two files want one address
     * @throws IOException if the disk refuses; whatever consuming {@code files} throws is passed on
     */
    public static SiteReport write(Stream<SiteFile> files, OutputFolder output) throws IOException {
        return write(files, output, (path, file) -> {});
    }

    /**
     * Does the same.
     *
     * @param written is told, by several threads, what the disk says of each file that is an ordinary one
     */
    public static SiteReport write(Stream<SiteFile> files, OutputFolder output, BiConsumer<String, OnDisk> written)
            throws IOException {
        OutputLock lock = OutputLock.of(output);
        try {
            output.repair();
            output.requireOurs();
            return replace(files, output, written);
        } finally {
            lock.close();
        }
    }

    private static SiteReport replace(Stream<SiteFile> files, OutputFolder output, BiConsumer<String, OnDisk> written)
            throws IOException {
        try {
            output.begin();
            NextSite next = new NextSite(output, written);
            AllCores.forEach(files, next::put);
            return next.finish();
        } catch (UncheckedIOException e) {
            discard(output, e);
            throw new IOException(e.getMessage(), e);
        } catch (IOException | RuntimeException | Error e) {
            discard(output, e);
            throw e;
        }
    }

    /** Changes of which some may have been applied stay, so that the next build applies the rest. */
    private static void discard(OutputFolder output, Throwable failure) {
        try {
            if (!output.changes().areWhole()) {
                Folders.delete(output.next());
            }
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}
