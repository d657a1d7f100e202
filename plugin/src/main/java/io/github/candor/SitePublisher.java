package io.github.candor;

import io.github.candor.git.Git;
import io.github.candor.model.BuildMoment;
import io.github.candor.model.PublishedVersion;
import io.github.candor.model.PublishedVersions;
import io.github.candor.problem.ContentException;
import io.github.candor.problem.RefusalException;
import io.github.candor.publish.BuildFacts;
import io.github.candor.publish.Chronicle;
import io.github.candor.publish.Publication;
import io.github.candor.publish.PublishedSite;
import io.github.candor.publish.Verification;
import io.github.candor.publish.branch.ContentRepository;
import io.github.candor.publish.branch.LedgerBranch;
import io.github.candor.publish.branch.PublishOrder;
import io.github.candor.read.ContentReader;
import io.github.candor.render.SiteRenderer;
import io.github.candor.revisions.PublicCommits;
import io.github.candor.status.StatusBoard;
import io.github.candor.write.OutputFolder;
import io.github.candor.write.SiteReport;
import io.github.candor.write.SiteWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The pipeline of versions: from a commit of the content to a version in a branch, and back.
 *
 * <p>What is published is built from the commit, not from the folder: so the version's commit says everything.
 */
public final class SitePublisher {
    private final Path folder;
    private final ContentRepository content;
    private final PublishedSite site;
    private final PublishOrder order;
    private final String pluginVersion;
    private final Progress progress;
    private final CommitBuild build;

    private SitePublisher(
            Path folder, ContentRepository content, PublishOrder order, String pluginVersion, Progress progress) {
        this.folder = folder;
        this.content = content;
        this.site = PublishedSite.of(content, order);
        this.order = order;
        this.pluginVersion = pluginVersion;
        this.progress = progress;
        this.build = new CommitBuild(content, order, progress);
    }

    /**
     * Returns the publisher of the site that is made from {@code folder}.
     *
     * @param folder that holds {@code status.yml}, absolute
     * @param pluginVersion of Candor
     * @param progress is told how far it has come
     * @throws RefusalException if the folder is in no git repository
     */
    public static SitePublisher of(Path folder, PublishOrder order, String pluginVersion, Progress progress)
            throws IOException {
        List<String> inputs = Stream.concat(Stream.of("status.yml", "template"), ContentReader.FOLDERS.stream())
                .toList();
        return new SitePublisher(
                folder, ContentRepository.of(Git.in(folder), folder, inputs), order, pluginVersion, progress);
    }

    /** Returns the folder that holds the content as of the commit that is built, while it is. */
    public static Path exported(PublishOrder order) {
        return CommitBuild.folder(order);
    }

    /**
     * Sends the content's own branch to where it comes from, so that others can publish after it.
     *
     * @return what was sent where, like {@code main to origin}; null if it comes from nowhere
     * @throws RefusalException if others were faster, or no branch is checked out
     * @throws IOException if the remote cannot be reached or refuses
     */
    public @Nullable String share() throws IOException {
        progress.begin(Progress.Stage.EXCHANGING, 0);
        try {
            return content.push(order);
        } finally {
            progress.end();
        }
    }

    /** Returns whether a remote has the newest commit of the content, as far as is known here. */
    public boolean isShared() throws IOException {
        return content.isShared();
    }

    /** Returns whether the content's repository has all of its history, so that pages can tell when entries were posted. */
    public boolean hasWholeHistory() throws IOException {
        return !content.isShallow();
    }

    /** Returns the content's files that are not as the newest commit has them, and would not be published. */
    public List<String> uncommitted() throws IOException {
        return content.uncommitted();
    }

    /** Publishes the site as of the newest commit, for an instant that was chosen; see the other method. */
    public Publication publish(@Nullable URI url, Instant now) throws ContentException, IOException {
        return publish(url, now, TimeSource.CHOSEN);
    }

    /**
     * Publishes the site as of the newest commit.
     *
     * @param url address to build for instead of the one in {@code status.yml}, or null
     * @param now instant that the site is built for; parts of seconds are left out
     * @param source where {@code now} comes from
     * @throws ContentException with all that is wrong in the authors' files
     * @throws RefusalException if it must not be published as it was asked for
     * @throws IOException if the remote cannot be reached or refuses
     */
    public Publication publish(@Nullable URI url, Instant now, TimeSource source) throws ContentException, IOException {
        String commit = content.commit("HEAD");
        Instant builtFor = now.truncatedTo(ChronoUnit.SECONDS);
        while (true) {
            PublicCommits before = published();
            SiteBuilder.Prepared prepared = build.prepare(commit, before, url, builtFor, source);
            Path folder = build.write(prepared);
            URI address = prepared.board().content().settings().url();
            BuildFacts facts = new BuildFacts(commit, prepared.board().now(), address, pluginVersion, before.names());
            progress.begin(Progress.Stage.EXCHANGING, 0);
            try {
                Publication publication = site.publish(folder, facts, chronicle(prepared));
                if (publication != null) {
                    return publication;
                }
            } finally {
                progress.end();
            }
        }
    }

    /** Returns what the newest commit would tell beyond its files; see the other method for what it is given. */
    public Outlook outlook(@Nullable URI url, Instant now, Consumer<String> warnings)
            throws ContentException, IOException {
        Instant at = now.truncatedTo(ChronoUnit.SECONDS);
        StatusBoard live = site.versions().newest() == null ? null : live(site.newest(), at);
        SiteBuilder.Prepared next = build.prepare(content.commit("HEAD"), published(), url, at, TimeSource.CHOSEN);
        return Outlook.of(live, next, new BranchLedger(LedgerBranch.of(folder, order), warnings));
    }

    private @Nullable StatusBoard live(PublishedVersion version, Instant now) throws IOException {
        try {
            return build.prepare(content.commit(version.contentCommit()), published(), null, now, TimeSource.CHOSEN)
                    .board();
        } catch (ContentException | RefusalException e) {
            // Its commit is not here, or was fine by the rules of its day.
            return null;
        }
    }

    private PublicCommits published() throws IOException {
        PublishedVersions versions = site.versions();
        return PublicHistory.before(versions.next(), versions);
    }

    /**
     * Publishes an old version's bytes as a new version.
     *
     * @throws RefusalException if there is no such version, or its commit is not here
     */
    public Publication rollback(int number) throws ContentException, IOException {
        Chronicle chronicle = chronicle(prepare(site.version(number)));
        progress.begin(Progress.Stage.EXCHANGING, 0);
        try {
            return site.restore(number, chronicle);
        } finally {
            progress.end();
        }
    }

    /**
     * Returns the number of a version, which for 0 is that of the newest.
     *
     * @throws RefusalException if nothing was published yet
     */
    public int numberOf(int version) throws IOException {
        return version == 0 ? site.newest().number() : version;
    }

    /** Returns the name of the workflow by which GitHub puts the site on the web, or null where there is none. */
    public @Nullable String workflow() throws IOException {
        return content.workflow();
    }

    /** Returns all versions that were published. */
    public PublishedVersions versions() throws IOException {
        return site.versions();
    }

    /**
     * Writes the site of a version to a folder.
     *
     * @throws RefusalException if there is no such version, or the folder is not ours or belongs to the content
     */
    public SiteReport checkout(int number, Path output) throws IOException {
        Path template = folder.resolve("template");
        OutputFolder written = SiteBuilder.output(output, folder, Files.isDirectory(template) ? template : null);
        written.recover();
        return SiteWriter.write(site.files(number), written);
    }

    /**
     * Builds a version again and compares every byte.
     *
     * @throws RefusalException if there is no such version, or its commit is not here
     */
    public Verification verify(int number) throws ContentException, IOException {
        SiteBuilder.Prepared prepared = prepare(site.version(number));
        return site.verify(number, build.write(prepared), chronicle(prepared));
    }

    /** A version that brought back an older one has the bytes of that. */
    private SiteBuilder.Prepared prepare(PublishedVersion version) throws ContentException, IOException {
        String fault = BuildMoment.fault(version.builtFor(), order.clock());
        if (fault != null) {
            throw new RefusalException("Version " + version.number() + " was built for " + version.builtFor()
                    + ", as versions.json in the branch says, which " + fault + " Somebody must have changed it.");
        }
        int built = version.restores() == null ? version.number() : version.restores();
        return build.prepare(
                content.commit(version.contentCommit()),
                PublicHistory.before(built, site.versions()),
                version.url(),
                version.builtFor(),
                TimeSource.CHOSEN);
    }

    private static Chronicle chronicle(SiteBuilder.Prepared prepared) {
        return new Chronicle(
                versions -> SiteRenderer.renderChronicle(prepared.context().publishing(versions)));
    }
}
