package io.github.candor.render.site;

import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A part of a site whose files are not even listed yet.
 *
 * @param folder that all its files lie in, like {@code search/}; or empty
 */
public record PlannedPart(String folder, SitePart part, RenderContext context) {
    /** Returns the part's files in a fixed order, each made when asked for. */
    public Stream<Supplier<SiteFile>> files() {
        return part.files(context);
    }
}
