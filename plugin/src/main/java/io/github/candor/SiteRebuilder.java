package io.github.candor;

import io.github.candor.problem.ContentException;
import io.github.candor.read.folder.EntryMemory;
import io.github.candor.write.BuildMemory;
import io.github.candor.write.OutputFolder;
import java.io.IOException;
import java.nio.file.Path;

/** {@link SiteBuilder}, spared work by what the build before left beside the site: the same site, byte for byte. */
public final class SiteRebuilder {
    private SiteRebuilder() {}

    /**
     * Builds the site into {@code output}, and leaves beside it what spares the next build work.
     *
     * @param output absolute; refused if it is not empty and was not made by Candor
     * @param plugin says which build of the plugin this is; what any other left is of no use
     * @param progress is told how far it has come
     * @throws ContentException with all that is wrong in the authors' files
     * @throws IOException if the disk fails
     */
    public static SiteBuilder.Result build(SiteBuilder.Order order, Path output, String plugin, Progress progress)
            throws ContentException, IOException {
        try {
            OutputFolder folder = SiteBuilder.output(order, output);
            EntryMemory memory = EntryMemory.of(BuildMemory.read(folder), plugin);
            SiteBuilder.Result result = SiteBuilder.write(order, folder, memory, progress);
            BuildMemory.write(folder, out -> memory.write(out, plugin));
            return result;
        } finally {
            progress.end();
        }
    }
}
