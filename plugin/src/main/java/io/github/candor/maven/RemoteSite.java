package io.github.candor.maven;

import io.github.candor.Progress;
import io.github.candor.SiteBuilder;
import io.github.candor.SitePublisher;
import io.github.candor.git.GitException;
import io.github.candor.maven.log.ProblemLog;
import io.github.candor.maven.machine.LoginFinder;
import io.github.candor.problem.ContentException;
import io.github.candor.publish.WorkFolder;
import io.github.candor.publish.branch.PublishOrder;
import io.github.candor.publish.branch.Target;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * The versions of a site, where the parameters of a goal say that they are.
 *
 * @param server id of a server in Maven's settings, or null for the name of the remote's host
 * @param logins null where Maven cannot decrypt passwords
 * @param build folder that Maven builds in
 * @param pluginVersion of Candor
 */
record RemoteSite(
        Target target, @Nullable String server, @Nullable LoginFinder logins, Path build, String pluginVersion) {
    /** What a goal does with the versions. */
    @FunctionalInterface
    interface Work {
        /** Does it. */
        void with(SitePublisher site) throws ContentException, IOException, MojoFailureException;
    }

    /** Does {@code work}; a folder for what is needed only for a moment is there meanwhile. */
    void open(SiteBuilder.Order order, UnaryOperator<PublishOrder> wish, Progress progress, Work work)
            throws IOException, MojoFailureException, MojoExecutionException {
        try (WorkFolder folder = WorkFolder.in(build)) {
            PublishOrder wanted = wish.apply(order(order, folder));
            try {
                work.with(SitePublisher.of(order.content(), wanted, pluginVersion, progress));
            } catch (ContentException e) {
                throw mistakes(e, SitePublisher.exported(wanted));
            }
        } catch (GitException e) {
            throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Returns what to ask the repository for, and how to log in.
     *
     * @param folder for what is needed only for a moment
     * @throws MojoFailureException if there is no such server in the settings, or its password cannot be read
     */
    PublishOrder order(SiteBuilder.Order order, WorkFolder folder) throws IOException, MojoFailureException {
        String address = target.address(order.content());
        return PublishOrder.of(
                target, folder.path(), order.clock(), logins == null ? null : logins.find(address, server));
    }

    private static MojoFailureException mistakes(ContentException e, Path folder) {
        return new MojoFailureException(ProblemLog.mistakes(
                "The content, as it is committed, has", e.problems(), "nothing was published.", folder));
    }
}
