package io.github.candor;

import io.github.candor.render.SiteRenderer;
import io.github.candor.render.site.RenderContext;
import io.github.candor.write.OutputFolder;
import io.github.candor.write.SiteReport;
import io.github.candor.write.SiteWriter;
import java.io.IOException;

/** A way to render and write a site of which everything is known. */
interface Writing {
    /** Makes every file. */
    Writing ALL = (context, folder, progress) ->
            SiteWriter.write(SiteBuilder.counted(SiteRenderer.render(context), progress), folder);

    /**
     * Renders the site of {@code context} and writes it to {@code folder}.
     *
     * @throws IOException if the disk fails
     */
    SiteReport write(RenderContext context, OutputFolder folder, Progress progress) throws IOException;
}
