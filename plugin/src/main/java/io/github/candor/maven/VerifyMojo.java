package io.github.candor.maven;

import io.github.candor.SiteBuilder;
import io.github.candor.SitePublisher;
import io.github.candor.git.GitText;
import io.github.candor.maven.log.Shown;
import io.github.candor.model.PublishedVersion;
import io.github.candor.problem.ContentException;
import io.github.candor.publish.Verification;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Builds a published version again, from the commit and for the instant that it names, and compares every byte with what is
 * published. It must be the same version of Candor that published it.
 */
@Mojo(name = "verify", requiresProject = false, threadSafe = true)
public final class VerifyMojo extends VersionMojo {
    /** Whoever may push to the branch can put any number of files there. */
    private static final int SHOWN = 40;

    /** The number of the version; default is the newest. */
    @Parameter(property = "candor.version", defaultValue = "0")
    private int version;

    @Override
    void run(SitePublisher site, SiteBuilder.Order order) throws ContentException, IOException, MojoFailureException {
        int number = site.numberOf(version);
        Verification verification = site.verify(number);
        PublishedVersion one = verification.version();
        String built = "version " + number + " (commit " + one.contentCommit() + ", built for " + one.builtFor()
                + " by Candor " + one.pluginVersion() + ")";
        if (!verification.isGood()) {
            throw new MojoFailureException("These files of " + built + " are not what they should be:\n"
                    + GitText.names(verification.differences(), SHOWN).stream()
                            .map(path -> "  " + path)
                            .collect(Collectors.joining("\n"))
                    + "\nThe same version of Candor must verify that published; this is " + plugin().version() + ".\n");
        }
        getLog().info("All " + Shown.count(verification.files(), "file") + " of " + built + " are as they should be");
    }
}
