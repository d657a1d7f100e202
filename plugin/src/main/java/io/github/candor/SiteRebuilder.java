package io.github.candor;

import io.github.candor.kept.PageKeeper;
import io.github.candor.kept.PageMemory;
import io.github.candor.problem.ContentException;
import io.github.candor.read.folder.EntryMemory;
import io.github.candor.render.SiteRenderer;
import io.github.candor.render.site.RenderContext;
import io.github.candor.write.BuildMemory;
import io.github.candor.write.OnDisk;
import io.github.candor.write.OutputFolder;
import io.github.candor.write.SiteReport;
import io.github.candor.write.SiteWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.zone.ZoneRulesProvider;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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
            String maker = maker(plugin);
            EntryMemory memory = EntryMemory.of(BuildMemory.read(folder), maker);
            SiteBuilder.Result result = SiteBuilder.write(
                    order, folder, memory, (context, to, told) -> write(context, to, maker, told), progress);
            BuildMemory.write(folder, out -> memory.write(out, maker));
            return result;
        } finally {
            progress.end();
        }
    }

    /** Returns what says of a memory by what it was written: times are read and shown by the zones that Java knows, too. */
    private static String maker(String plugin) {
        return plugin + "\nJava " + Runtime.version() + ", zones "
                + ZoneRulesProvider.getVersions("UTC").lastKey();
    }

    /** Makes and writes only what was made from something else, and leaves word of what all was made from. */
    private static SiteReport write(RenderContext context, OutputFolder folder, String maker, Progress progress)
            throws IOException {
        PageKeeper keeper = PageKeeper.of(PageMemory.of(BuildMemory.readPages(folder), maker), context);
        Map<String, OnDisk> written = new ConcurrentHashMap<>();
        SiteReport report = SiteWriter.write(
                SiteBuilder.counted(SiteRenderer.render(context, keeper::make), progress), folder, written::put);
        PageMemory memory = keeper.memory((path, key) -> {
            OnDisk file = written.get(path);
            return file == null ? null : new PageMemory.Remembered(key, file.size(), file.modified());
        });
        BuildMemory.writePages(folder, out -> out.write(memory.bytes(maker)));
        return report;
    }
}
