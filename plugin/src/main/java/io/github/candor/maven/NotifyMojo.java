package io.github.candor.maven;

import io.github.candor.ChannelNotifier;
import io.github.candor.SiteBuilder;
import io.github.candor.git.GitException;
import io.github.candor.maven.log.ChannelLog;
import io.github.candor.maven.log.Shown;
import io.github.candor.model.Settings;
import io.github.candor.notify.Notifier;
import io.github.candor.notify.Patience;
import io.github.candor.notify.ledger.Line;
import io.github.candor.problem.ContentException;
import io.github.candor.problem.RefusalException;
import io.github.candor.publish.WorkFolder;
import io.github.candor.publish.branch.PublishOrder;
import io.github.candor.write.OutputFolder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Tells everybody what is new, once the built site is really live: it fetches each feed from the site's address and waits until
 * all of them are, byte for byte, those in <code>candor.output</code>. Then it tells the WebSub hub that is
 * <code>feeds.hub</code> in <code>status.yml</code> of each feed, and each channel under <code>notify</code> of each update that
 * it has not heard. Where neither is named, nothing is asked of anybody.
 *
 * <p>Of the hub's feeds, archives are left out, and so are those of single incidents that the site's newest updates are not
 * about; telling a hub twice does no harm. Channels are told everything once: who was told what stands in a branch beside that
 * of the site, like <code>gh-pages-told</code>. A new channel hears nothing older than an hour.
 */
@Mojo(name = "notify", requiresProject = false, requiresOnline = true, threadSafe = true)
public final class NotifyMojo extends BranchMojo {
    /** How long the published site may take to be the built one, as ISO 8601 writes it; <code>PT0S</code> looks once. */
    @Parameter(property = "candor.wait", defaultValue = "PT5M")
    private String wait = "PT5M";

    /** Whether to look once, say which feeds are live, print the messages of the last hour, else the newest of each channel, and tell nobody. */
    @Parameter(property = "candor.dryRun", defaultValue = "false")
    private boolean dryRun;

    /**
     * The folder of the finished site, <code>target/site</code> in the content without a <code>pom.xml</code>. When the site
     * is built, everything in it is replaced; a folder that is not empty and that Candor did not make is refused.
     */
    @Parameter(property = "candor.output", defaultValue = "${project.build.directory}/site")
    private @Nullable File output;

    @Override
    void run(SiteBuilder.Order order)
            throws ContentException, IOException, MojoFailureException, MojoExecutionException {
        Settings site = SiteBuilder.check(order).content().at(order.url()).settings();
        if (site.feeds().hub() == null && site.told().channels().isEmpty()) {
            getLog().info("Nobody is to be told: status.yml names neither a hub (feeds.hub) nor a channel (notify).");
            return;
        }
        Patience patience = new Patience(patience(), clock(order), length -> Thread.sleep(length.toMillis()));
        Path folder = folders(order.content()).site(output);
        OutputFolder.of(folder).recover();
        try {
            Notifier notifier = new Notifier(
                    new Notifier.Order(folder, site.url(), site.feeds().hub(), patience), getLog()::info);
            if (dryRun) {
                look(notifier, site);
                channels(order).rehearse(System.getenv(), patience, this::show).forEach(getLog()::warn);
            } else {
                notifier.awaitLive();
                List<String> failures = new ArrayList<>();
                tellHub(notifier, site, failures);
                tellChannels(order, site, patience, failures);
                if (!failures.isEmpty()) {
                    throw new MojoFailureException(String.join("\n", failures));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException("Interrupted before everybody was told.", e);
        }
    }

    private void look(Notifier notifier, Settings site) throws IOException {
        int stale = notifier.look();
        String hub = site.feeds().hub() == null ? "Nobody was" : site.feeds().hub() + " was not";
        getLog().info(
                        stale == 0
                                ? "All feeds are live. " + hub + " told of them, because candor.dryRun is set."
                                : Shown.count(stale, "feed") + " not live; nobody would be told yet.");
    }

    private void show(ChannelNotifier.Rehearsed one) {
        String channel = one.channel().key();
        getLog().info((one.isNews()
                        ? "To " + channel + ", if it has not been told:"
                        : "Nothing is new to " + channel + "; its newest message, of " + one.at()
                                + ", would have been:")
                + "\n" + one.message());
    }

    private void tellHub(Notifier notifier, Settings site, List<String> failures) throws IOException {
        if (site.feeds().hub() != null) {
            try {
                getLog().info("Told " + site.feeds().hub() + " of " + Shown.count(notifier.tellHub(), "feed"));
            } catch (RefusalException e) {
                failures.add(e.text());
            }
        }
    }

    private void tellChannels(SiteBuilder.Order order, Settings site, Patience patience, List<String> failures)
            throws ContentException, IOException, MojoFailureException, MojoExecutionException, InterruptedException {
        if (site.told().channels().isEmpty()) {
            return;
        }
        RemoteSite remote = remote(order);
        try (WorkFolder folder = WorkFolder.in(remote.build())) {
            PublishOrder ledger = remote.order(order, folder);
            ChannelLog log = new ChannelLog(getLog());
            String run = UUID.randomUUID().toString();
            List<Line> open = channels(order)
                    .tell(
                            new ChannelNotifier.Order(order.content(), ledger, System.getenv(), patience, run),
                            log::say,
                            getLog()::warn);
            log.sum();
            failures.addAll(ChannelLog.open(open));
        } catch (RefusalException e) {
            failures.add(e.text());
        } catch (GitException e) {
            throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
        }
    }

    private static ChannelNotifier channels(SiteBuilder.Order order) throws ContentException {
        return ChannelNotifier.of(order);
    }

    /** Where a time is given, it goes on from there. */
    private Clock clock(SiteBuilder.Order order) {
        Clock system = Clock.systemUTC();
        return isTimeChosen() ? Clock.offset(system, Duration.between(system.instant(), order.now())) : system;
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
