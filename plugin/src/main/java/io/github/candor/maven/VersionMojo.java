package io.github.candor.maven;

import io.github.candor.SiteBuilder;
import io.github.candor.SitePublisher;
import io.github.candor.maven.log.PublicationLog;
import io.github.candor.maven.machine.LoginFinder;
import io.github.candor.problem.ContentException;
import io.github.candor.publish.Publication;
import io.github.candor.publish.branch.PublishOrder;
import io.github.candor.publish.branch.Target;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/** What all goals have in common that look at a branch of published versions, or add to it. */
abstract sealed class VersionMojo extends ContentMojo
        permits CheckoutMojo, PublishMojo, RollbackMojo, VerifyMojo, VersionsMojo {
    /** Where the site is published: a remote of the content's repository, or the address or path of a repository. */
    @Parameter(property = "candor.remote", defaultValue = "origin")
    private @Nullable String remote;

    /** The branch that the site is published in. */
    @Parameter(property = "candor.branch", defaultValue = "gh-pages")
    private @Nullable String branch;

    /**
     * What the names of the versions' tags begin with. Each of several sites in one repository needs a branch and tags of its
     * own.
     */
    @Parameter(property = "candor.tags", defaultValue = "site/")
    private @Nullable String tags;

    /**
     * The server in Maven's <code>settings.xml</code> whose name and password, encrypted or not, are shown to the remote.
     * Default is the one whose id is the remote's host, like <code>github.com</code>; else the token in the environment's
     * <code>CANDOR_TOKEN</code>, or in <code>GITHUB_TOKEN</code> for GitHub; else what git itself knows: its credential
     * helpers, and for SSH keys and agent.
     */
    @Parameter(property = "candor.server")
    private @Nullable String server;

    @Parameter(defaultValue = "${project.build.directory}", readonly = true)
    private @Nullable File buildFolder;

    @Parameter(defaultValue = "${settings}", readonly = true)
    private @Nullable Settings settings;

    @Parameter(defaultValue = "${plugin}", readonly = true)
    private @Nullable PluginDescriptor plugin;

    @Inject
    private @Nullable SettingsDecrypter decrypter;

    @Override
    final void run(SiteBuilder.Order order) throws IOException, MojoFailureException, MojoExecutionException {
        RemoteSite site = new RemoteSite(
                target(),
                server,
                LoginFinder.of(settings, decrypter, System.getenv()),
                folder(order.content()),
                pluginVersion());
        site.open(order, this::wish, progress(), publisher -> run(publisher, order));
    }

    /** Does the goal's own work. */
    abstract void run(SitePublisher site, SiteBuilder.Order order)
            throws ContentException, IOException, MojoFailureException;

    /** Returns {@code plain} with what the goal's own parameters ask for. */
    PublishOrder wish(PublishOrder plain) {
        return plain;
    }

    /** Returns the folder that Maven builds in. */
    final Path folder(Path content) {
        File build = buildFolder;
        return projectWithPom() == null || build == null ? content.resolve("target") : build.toPath();
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

    /** Returns the version of this plugin. */
    final String pluginVersion() {
        return plugin == null || plugin.getVersion() == null ? "unknown" : plugin.getVersion();
    }

    private Target target() {
        return new Target(
                remote == null ? "origin" : remote,
                branch == null ? "gh-pages" : branch,
                tags == null ? "site/" : tags);
    }
}
