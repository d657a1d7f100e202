package io.github.candor.render;

import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.theme.Theme;
import io.github.candor.status.StatusBoard;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Renders a whole site: what is true and a theme in, files out. */
public final class SiteRenderer {
    /** Everything a site consists of, in the order in which it is rendered. */
    private static final List<SitePart> PARTS = List.of();

    private SiteRenderer() {}

    /**
     * Returns all files in a fixed order; each is made when the stream is consumed, which may be done in parallel.
     *
     * @throws io.github.candor.render.theme.TemplateException while consuming, if a template cannot be filled
     */
    public static Stream<SiteFile> render(StatusBoard board, Theme theme) {
        RenderContext context = RenderContext.of(board, theme);
        List<Supplier<SiteFile>> files =
                PARTS.stream().flatMap(part -> part.files(context)).toList();
        return files.stream().map(Supplier::get);
    }
}
