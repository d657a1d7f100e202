package io.github.candor.maven;

import io.github.candor.SiteBuilder;
import io.github.candor.SitePublisher;
import io.github.candor.problem.ContentException;
import io.github.candor.publish.branch.PublishOrder;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the bytes of an old version as a new version. What was taken back is not published again before a commit fixes
 * it, not even by a schedule.
 */
@Mojo(name = "rollback", requiresProject = false, threadSafe = true)
public final class RollbackMojo extends VersionMojo {
    /** The number of the version to bring back. Default none: the goal then lists the versions and does nothing. */
    @Parameter(property = "candor.version")
    private @Nullable Integer version;

    /** Whether to show what would change, and to publish nothing. */
    @Parameter(property = "candor.dryRun", defaultValue = "false")
    private boolean dryRun;

    @Override
    void run(SitePublisher site, SiteBuilder.Order order) throws ContentException, IOException, MojoFailureException {
        if (version == null) {
            throw new MojoFailureException("Say which version to bring back, with -Dcandor.version=…; there are"
                    + VersionsMojo.list(site.versions()));
        }
        report(site.rollback(version), site.workflow());
    }

    @Override
    PublishOrder wish(PublishOrder plain) {
        return dryRun ? plain.rehearsed() : plain;
    }
}
