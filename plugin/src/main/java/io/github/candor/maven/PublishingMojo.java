package io.github.candor.maven;

import io.github.candor.SiteBuilder;
import io.github.candor.SitePublisher;
import io.github.candor.maven.log.HistoryLines;
import io.github.candor.problem.ContentException;
import io.github.candor.problem.RefusalException;
import io.github.candor.publish.Publication;
import io.github.candor.publish.branch.PublishOrder;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What all goals have in common that publish the newest commit: whichever does it, the same switches have the same effect. */
abstract sealed class PublishingMojo extends BranchMojo permits PublishMojo, EntryMojo {
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
     * Refuses a template that is in no commit, and would not be in what is published.
     *
     * @throws RefusalException if there is one
     */
    final void requireNoTemplate(SiteBuilder.Order order) {
        if (order.template() != null) {
            throw new RefusalException("candor.template cannot be published, because it is in no commit."
                    + " Put its files into the folder \"template\" of the content.");
        }
    }

    /** Publishes the newest commit, and warns of what is not in it, or not where others have it. */
    final Publication publish(SitePublisher site, SiteBuilder.Order order) throws ContentException, IOException {
        List<String> uncommitted = site.uncommitted();
        if (!uncommitted.isEmpty()) {
            getLog().warn("Not committed, and therefore not in what is published: " + String.join(", ", uncommitted));
        }
        if (!site.hasWholeHistory()) {
            HistoryLines.warnOfPart(getLog());
        }
        Publication publication = site.publish(order.url(), order.now(), order.source());
        sayTime(order.now());
        return publication;
    }

    /** Warns if others cannot publish after this, for they lack the commit. */
    final void warnUnlessShared(SitePublisher site, Publication publication) throws IOException {
        if (publication.outcome() == Publication.Outcome.PUBLISHED && !site.isShared()) {
            getLog().warn("The content's newest commit is only here. Push it too (git push), so that others can publish"
                    + " after you.");
        }
    }

    /** Returns {@code plain} with what the parameters ask for. */
    PublishOrder wish(PublishOrder plain) {
        Set<String> names = new TreeSet<>();
        Stream.ofNullable(gone).flatMap(List::stream).map(String::strip).forEach(names::add);
        PublishOrder wish = plain.without(names);
        return force ? wish.forced() : wish;
    }
}
