package io.github.candor.maven;

import io.github.candor.SiteBuilder;
import io.github.candor.SitePublisher;
import io.github.candor.maven.log.HistoryLines;
import io.github.candor.problem.ContentException;
import io.github.candor.publish.Publication;
import io.github.candor.publish.branch.PublishOrder;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the site as of the newest commit: one commit on top of a branch, with a number and a tag, or nothing if nothing
 * changed. It never rewrites what was published. It stops when an older commit would follow a newer one, or when an address
 * or an item of the feeds that was public would vanish.
 */
@Mojo(name = "publish", requiresProject = false, threadSafe = true)
public final class PublishMojo extends VersionMojo {
    /** Whether to show what would change, and to publish nothing. */
    @Parameter(property = "candor.dryRun", defaultValue = "false")
    private boolean dryRun;

    /**
     * Whether to publish although the content's commit is older than the live version's, or cannot be compared with it, and
     * although the branch holds files that Candor did not publish. History is never rewritten, with force neither.
     */
    @Parameter(property = "candor.force", defaultValue = "false")
    private boolean force;

    /**
     * What was public and may vanish: addresses like <code>incidents/2025-02-13-teacher-roles/</code>, which stand for
     * everything below them, and names of feed items, as the message that stopped the publish wrote them, separated by commas;
     * <code>feeds</code> stands for all items when they get new names. Default is nothing.
     */
    @Parameter(property = "candor.gone")
    private @Nullable List<String> gone;

    /**
     * Whether a clock makes it publish, and no change of the content: where what is live is newer, was brought back by
     * <code>candor:rollback</code> or cannot be compared, it stays, with a warning and no failure.
     */
    @Parameter(property = "candor.scheduled", defaultValue = "false")
    private boolean scheduled;

    @Override
    void run(SitePublisher site, SiteBuilder.Order order) throws ContentException, IOException, MojoFailureException {
        if (order.template() != null) {
            throw new MojoFailureException("candor.template cannot be published, because it is in no commit."
                    + " Put its files into the folder \"template\" of the content.");
        }
        List<String> uncommitted = site.uncommitted();
        if (!uncommitted.isEmpty()) {
            getLog().warn("Not committed, and therefore not in what is published: " + String.join(", ", uncommitted));
        }
        if (!site.hasWholeHistory()) {
            HistoryLines.warnOfPart(getLog());
        }
        Publication publication = site.publish(order.url(), order.now(), order.source());
        sayTime(order.now());
        report(publication, site.workflow());
        if (publication.outcome() == Publication.Outcome.PUBLISHED && !site.isShared()) {
            getLog().warn("The content's newest commit is only here. Push it too (git push), so that others can publish"
                    + " after you.");
        }
    }

    @Override
    PublishOrder wish(PublishOrder plain) {
        Set<String> names = new TreeSet<>();
        Stream.ofNullable(gone).flatMap(List::stream).map(String::strip).forEach(names::add);
        PublishOrder wish =
                plain.without(names).on(scheduled ? PublishOrder.Occasion.CLOCK : PublishOrder.Occasion.CHANGE);
        PublishOrder bold = force ? wish.forced() : wish;
        return dryRun ? bold.rehearsed() : bold;
    }
}
