package io.github.candor.maven;

import io.github.candor.SiteBuilder;
import io.github.candor.SitePublisher;
import io.github.candor.maven.log.PublicationLog;
import io.github.candor.problem.ContentException;
import io.github.candor.publish.Publication;
import io.github.candor.publish.branch.PublishOrder;
import io.github.candor.publish.branch.Target;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What all goals have in common that look at published versions, or add to them. */
abstract sealed class VersionMojo extends BranchMojo
        permits CheckoutMojo, PublishMojo, RollbackMojo, VerifyMojo, VersionsMojo {
    /**
     * What the names of the versions' tags begin with. Each of several sites in one repository needs a branch and tags of its
     * own.
     */
    @Parameter(property = "candor.tags", defaultValue = "site/")
    private @Nullable String tags;

    @Override
    final void run(SiteBuilder.Order order) throws IOException, MojoFailureException, MojoExecutionException {
        remote(order).open(order, this::wish, progress(), publisher -> run(publisher, order));
    }

    /** Does the goal's own work. */
    abstract void run(SitePublisher site, SiteBuilder.Order order)
            throws ContentException, IOException, MojoFailureException;

    /** Returns {@code plain} with what the goal's own parameters ask for. */
    PublishOrder wish(PublishOrder plain) {
        return plain;
    }

    /**
     * Says what publishing came to.
     *
     * @param workflow that puts the site on the web, or null
     */
    final void report(Publication publication, @Nullable String workflow) {
        boolean isInWorkflow = "true".equals(System.getenv("GITHUB_ACTIONS"));
        new PublicationLog(getLog(), target(), isInWorkflow ? null : workflow).say(publication);
    }

    @Override
    final Target target() {
        Target target = super.target();
        return tags == null ? target : new Target(target.remote(), target.branch(), tags);
    }
}
