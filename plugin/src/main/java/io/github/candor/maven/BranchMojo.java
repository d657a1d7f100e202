package io.github.candor.maven;

import io.github.candor.SiteBuilder;
import io.github.candor.maven.log.PublicationLog;
import io.github.candor.maven.machine.LoginFinder;
import io.github.candor.publish.Publication;
import io.github.candor.publish.branch.Target;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/** What all goals have in common that ask the repository in which the site is published. */
abstract sealed class BranchMojo extends ContentMojo permits VersionMojo, PublishingMojo, NotifyMojo {
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

    @Inject
    private @Nullable SettingsDecrypter decrypter;

    /** Returns where the site is published. */
    final Target target() {
        return new Target(
                remote == null ? "origin" : remote,
                branch == null ? "gh-pages" : branch,
                tags == null ? "site/" : tags);
    }

    /** Returns what is published there. */
    final RemoteSite remote(SiteBuilder.Order order) {
        return new RemoteSite(
                target(),
                server,
                LoginFinder.of(session().getSettings(), decrypter, System.getenv()),
                folders(order.content()).build(),
                plugin().version());
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
}
