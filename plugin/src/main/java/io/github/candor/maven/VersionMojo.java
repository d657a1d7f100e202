package io.github.candor.maven;

import io.github.candor.SiteBuilder;
import io.github.candor.SitePublisher;
import io.github.candor.problem.ContentException;
import io.github.candor.publish.branch.PublishOrder;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** What all goals have in common that look at published versions, or bring one back. */
abstract sealed class VersionMojo extends BranchMojo permits CheckoutMojo, RollbackMojo, VerifyMojo, VersionsMojo {
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
}
