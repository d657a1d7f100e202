package io.github.candor.maven;

import io.github.candor.SiteBuilder;
import io.github.candor.maven.log.OutlookLog;
import io.github.candor.publish.Publication;
import io.github.candor.publish.branch.PublishOrder;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Publishes the site as of the newest commit: one commit on top of a branch, with a number and a tag, or nothing if nothing
 * changed. It never rewrites what was published. It stops when an older commit would follow a newer one, or when an address
 * or an item of the feeds that was public would vanish.
 */
@Mojo(name = "publish", requiresProject = false, threadSafe = true)
public final class PublishMojo extends PublishingMojo {
    /** Whether to show what would change, and to publish nothing. */
    @Parameter(property = "candor.dryRun", defaultValue = "false")
    private boolean dryRun;

    /**
     * Whether a clock makes it publish, and no change of the content: where what is live is newer, was brought back by
     * <code>candor:rollback</code> or cannot be compared, it stays, with a warning and no failure.
     */
    @Parameter(property = "candor.scheduled", defaultValue = "false")
    private boolean scheduled;

    @Override
    void run(SiteBuilder.Order order) throws IOException, MojoFailureException, MojoExecutionException {
        requireNoTemplate(order);
        remote(order).open(order, this::wish, progress(), site -> {
            Publication publication = publish(site, order);
            report(publication, site.workflow());
            if (publication.outcome() == Publication.Outcome.REHEARSED) {
                new OutlookLog(getLog()).say(site.outlook(order.url(), order.now(), getLog()::warn));
            }
            warnUnlessShared(site, publication);
        });
    }

    @Override
    PublishOrder wish(PublishOrder plain) {
        PublishOrder wish =
                super.wish(plain).on(scheduled ? PublishOrder.Occasion.CLOCK : PublishOrder.Occasion.CHANGE);
        return dryRun ? wish.rehearsed() : wish;
    }
}
