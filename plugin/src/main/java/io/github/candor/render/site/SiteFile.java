package io.github.candor.render.site;

import io.github.candor.manifest.Nature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.function.Supplier;

/** A file of the finished site that is not on disk yet. */
public sealed interface SiteFile {
    /** Returns where it belongs. */
    SitePath path();

    /** Returns what it is, beyond its bytes. */
    Nature nature();

    /** A file with bytes made by us; the array is not copied and must not be changed. */
    @SuppressWarnings("ArrayRecordComponent")
    record Rendered(SitePath path, byte[] bytes, Nature nature) implements SiteFile {
        /** Keeps a file of which its bytes say everything. */
        public Rendered(SitePath path, byte[] bytes) {
            this(path, bytes, Nature.DOCUMENT);
        }

        /** Returns a text file in UTF-8. */
        public static Rendered text(SitePath path, String text) {
            return text(path, text, Nature.DOCUMENT);
        }

        /** Returns a text file in UTF-8, of which more is known than its text. */
        public static Rendered text(SitePath path, String text, Nature nature) {
            return new Rendered(path, text.getBytes(StandardCharsets.UTF_8), nature);
        }
    }

    /** A file that is copied from {@code source} as it is. */
    record Copied(SitePath path, Path source) implements SiteFile {
        @Override
        public Nature nature() {
            return Nature.DOCUMENT;
        }

        /**
         * Opens the source, which may have been replaced since it was found.
         *
         * @throws IOException if it is not a plain file any more, or lies behind a link, which could lead anywhere
         */
        public InputStream open() throws IOException {
            Path part = source;
            for (int depth = path.value().split("/").length; depth > 0 && part != null; depth--) {
                if (Files.isSymbolicLink(part)) {
                    throw new IOException(path + " is or lies behind a link. Put the file itself there.");
                }
                part = part.getParent();
            }
            if (!Files.isRegularFile(source, LinkOption.NOFOLLOW_LINKS)) {
                throw new IOException(path + " is not a file any more.");
            }
            return Files.newInputStream(source, LinkOption.NOFOLLOW_LINKS);
        }
    }

    /**
     * A file that is as the last build wrote it, if the disk says that nobody has touched it since; then it need not be made.
     *
     * @param size in bytes, as it was written
     * @param modified when it was written, in nanoseconds since 1970
     * @param nature what it is, beyond its bytes
     * @param making makes the file where it was touched
     */
    record Kept(SitePath path, long size, long modified, Nature nature, Supplier<SiteFile> making)
            implements SiteFile {}
}
