package io.github.candor.render.site;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A file that is not made yet, but of which is known where it will lie; so a preview makes only what is asked for.
 *
 * @param tense whether it may be out of date by the mere passing of time; a file that says nothing is {@code LASTING}
 * @param making makes the file, every time it is called
 * @param from says what the file is made from; null, and null from it, where nobody says, so that the file must be made to
 *     know what it is
 */
public record PlannedFile(
        SitePath path,
        Tense tense,
        Supplier<SiteFile> making,
        @Nullable Supplier<@Nullable MadeFrom> from) implements Supplier<SiteFile> {
    /** Returns a lasting file that {@code making} makes at {@code path}. */
    public static Supplier<SiteFile> at(SitePath path, Supplier<SiteFile> making) {
        return at(Tense.LASTING, path, making);
    }

    /** Returns the lasting file {@code path} that {@code making} makes. */
    public static Supplier<SiteFile> at(String path, Supplier<SiteFile> making) {
        return at(new SitePath(path), making);
    }

    /** Returns the lasting page of a folder address, like {@code history/}, that {@code making} makes. */
    public static Supplier<SiteFile> page(String folder, Supplier<SiteFile> making) {
        return at(SitePath.page(folder), making);
    }

    /** Returns a file of {@code tense} that {@code making} makes at {@code path}. */
    public static Supplier<SiteFile> at(Tense tense, SitePath path, Supplier<SiteFile> making) {
        return new PlannedFile(path, tense, making, null);
    }

    /** Returns the file {@code path} of {@code tense} that {@code making} makes. */
    public static Supplier<SiteFile> at(Tense tense, String path, Supplier<SiteFile> making) {
        return at(tense, new SitePath(path), making);
    }

    /** Returns the page of {@code tense} at a folder address, like {@code uptime/}, that {@code making} makes. */
    public static Supplier<SiteFile> page(Tense tense, String folder, Supplier<SiteFile> making) {
        return at(tense, SitePath.page(folder), making);
    }

    /** Returns a file that need not be made where all that {@code from} says is the same as last time. */
    public static Supplier<SiteFile> of(
            Tense tense, SitePath path, Supplier<SiteFile> making, Supplier<@Nullable MadeFrom> from) {
        return new PlannedFile(path, tense, making, from);
    }

    @Override
    public SiteFile get() {
        SiteFile file = making.get();
        if (!file.path().equals(path)) {
            throw new IllegalStateException("planned for " + path + ", but made for " + file.path());
        }
        return file;
    }
}
