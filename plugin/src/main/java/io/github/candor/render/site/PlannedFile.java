package io.github.candor.render.site;

import java.util.function.Supplier;

/**
 * A file that is not made yet, but of which is known where it will lie; so a preview makes only what is asked for.
 *
 * @param making makes the file, every time it is called
 */
public record PlannedFile(SitePath path, Supplier<SiteFile> making) implements Supplier<SiteFile> {
    /** Returns a file that {@code making} makes at {@code path}. */
    public static Supplier<SiteFile> at(SitePath path, Supplier<SiteFile> making) {
        return new PlannedFile(path, making);
    }

    /** Returns the file {@code path} that {@code making} makes. */
    public static Supplier<SiteFile> at(String path, Supplier<SiteFile> making) {
        return at(new SitePath(path), making);
    }

    /** Returns the page of a folder address, like {@code history/}, that {@code making} makes. */
    public static Supplier<SiteFile> page(String folder, Supplier<SiteFile> making) {
        return at(SitePath.page(folder), making);
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
