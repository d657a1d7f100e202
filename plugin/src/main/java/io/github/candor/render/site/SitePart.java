package io.github.candor.render.site;

import java.util.function.Supplier;
import java.util.stream.Stream;

/** A kind of page, feed or other output: everything that is true in, its files out. */
public interface SitePart {
    /**
     * Returns the files of this part in a fixed order, each made when asked for, perhaps by another thread; listing them
     * is cheap. Best each is a {@link PlannedFile}: any other must be made by a preview to know where it lies.
     */
    Stream<Supplier<SiteFile>> files(RenderContext context);

    /**
     * Returns the folder that all files of this part lie in, like {@code search/}, so that a preview lists them only when
     * one of them is asked for; or the empty text, where listing is cheap.
     */
    default String folder() {
        return "";
    }
}
