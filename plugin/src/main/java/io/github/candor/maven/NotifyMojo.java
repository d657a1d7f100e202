package io.github.candor.maven;

import io.github.candor.SiteBuilder;
import io.github.candor.model.Settings;
import io.github.candor.notify.Notifier;
import io.github.candor.notify.NotifyException;
import io.github.candor.notify.Patience;
import io.github.candor.problem.ContentException;
import io.github.candor.write.OutputFolder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Tells the WebSub hub that is <code>feeds.hub</code> in <code>status.yml</code> that there is something new, once the built
 * site is really live: it fetches each feed from the site's address, waits until all of them are, byte for byte, those in
 * <code>candor.output</code>, and then tells the hub of each. Subscribers hear of an incident within seconds instead of when
 * they next look. Telling a hub twice does no harm: it compares for itself.
 *
 * <p>Archives are left out, and so are the feeds of single incidents that the site's newest updates are not about.
 */
@Mojo(name = "notify", requiresProject = false, requiresOnline = true, threadSafe = true)
public final class NotifyMojo extends OutputMojo {
    /** How long the published site may take to be the built one, as ISO 8601 writes it; <code>PT0S</code> looks once. */
    @Parameter(property = "candor.wait", defaultValue = "PT5M")
    private String wait = "PT5M";

    /** Whether to look once, say which feeds are live, and tell nobody. */
    @Parameter(property = "candor.dryRun", defaultValue = "false")
    private boolean dryRun;

    @Override
    void run(SiteBuilder.Order order)
            throws ContentException, IOException, MojoFailureException, MojoExecutionException {
        Settings settings = SiteBuilder.check(order).content().at(order.url()).settings();
        Path site = outputFolder(order.content());
        OutputFolder.of(site).recover();
        Notifier.Order told = new Notifier.Order(
                site,
                settings.url(),
                hub(settings),
                new Patience(patience(), Clock.systemUTC(), length -> Thread.sleep(length.toMillis())));
        try {
            tell(told);
        } catch (NotifyException e) {
            throw new MojoFailureException(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException("Interrupted before the hub was told of every feed.", e);
        }
    }

    private void tell(Notifier.Order told) throws IOException, InterruptedException {
        Notifier notifier = new Notifier(told, getLog()::info);
        if (dryRun) {
            int stale = notifier.look();
            getLog().info(
                            stale == 0
                                    ? "All feeds are live. " + told.hub()
                                            + " was not told of them, because candor.dryRun is set."
                                    : count(stale, "feed") + " not live; nobody would be told yet.");
        } else {
            getLog().info("Told " + told.hub() + " of " + count(notifier.tell(), "feed"));
        }
    }

    private static URI hub(Settings settings) throws MojoFailureException {
        URI hub = settings.hub();
        if (hub == null) {
            throw new MojoFailureException("There is no hub to tell: status.yml names none. Add its address,"
                    + " build and publish the site with it, and then run candor:notify:\n\n"
                    + "feeds:\n  hub: https://pubsubhubbub.appspot.com/\n");
        }
        return hub;
    }

    private Duration patience() throws MojoFailureException {
        try {
            Duration length = Duration.parse(wait);
            if (!length.isNegative()) {
                return length;
            }
        } catch (DateTimeException e) {
            getLog().debug(e);
        }
        throw new MojoFailureException("candor.wait \"" + wait + "\" is not a length of time like PT5M or PT90S.");
    }
}
