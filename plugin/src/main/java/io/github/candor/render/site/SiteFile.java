package io.github.candor.render.site;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A file of the finished site that is not on disk yet. */
public sealed interface SiteFile {
    /** Returns where it belongs. */
    SitePath path();

    /** A file with bytes made by us; the array is not copied and must not be changed. */
    @SuppressWarnings("ArrayRecordComponent")
    record Rendered(SitePath path, byte[] bytes) implements SiteFile {
        /** Returns a text file in UTF-8. */
        public static Rendered text(SitePath path, String text) {
            return new Rendered(path, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A file that is copied from {@code source} as it is. */
    record Copied(SitePath path, Path source) implements SiteFile {}
}
