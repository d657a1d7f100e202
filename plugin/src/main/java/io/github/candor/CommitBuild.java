package io.github.candor;

import io.github.candor.model.PublishedVersions;
import io.github.candor.problem.ContentException;
import io.github.candor.publish.branch.ContentRepository;
import io.github.candor.publish.branch.PublishOrder;
import io.github.candor.render.SiteRenderer;
import io.github.candor.revisions.HistorySource;
import io.github.candor.revisions.PublicCommits;
import io.github.candor.write.OutputFolder;
import io.github.candor.write.SiteWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Makes the site of a commit of the content, in a folder that is needed only for a moment. */
record CommitBuild(ContentRepository content, PublishOrder order, Progress progress) {
    /** Returns the folder that holds the content as of the commit that is built, while it is. */
    static Path folder(PublishOrder order) {
        return order.work().resolve("content");
    }

    /**
     * Exports {@code commit} and reads it.
     *
     * @param before what was public before it
     * @throws ContentException with all that is wrong in it
     */
    SiteBuilder.Prepared prepare(String commit, PublicCommits before, @Nullable URI url, Instant now, TimeSource source)
            throws ContentException, IOException {
        Path folder = folder(order);
        content.export(commit, folder);
        Instant clock = now.isAfter(order.clock()) ? now : order.clock();
        HistorySource history = HistorySource.ofCommit(content.git(), commit, before);
        return SiteBuilder.prepare(new SiteBuilder.Order(folder, null, url, now, clock, source, history), progress);
    }

    /** Writes the site to a folder, which it returns. */
    Path write(SiteBuilder.Prepared prepared) throws IOException {
        Path folder = order.work().resolve("site");
        try {
            SiteWriter.write(
                    SiteBuilder.counted(
                            SiteRenderer.render(prepared.context().publishing(PublishedVersions.NONE)), progress),
                    OutputFolder.of(folder));
        } finally {
            progress.end();
        }
        return folder;
    }
}
