package io.github.candor.publish;

import io.github.candor.git.Commits;
import io.github.candor.git.GitText;
import io.github.candor.git.GitTree;
import io.github.candor.model.PublishedVersion;
import io.github.candor.model.PublishedVersions;
import io.github.candor.problem.RefusalException;
import io.github.candor.publish.branch.Branch;
import io.github.candor.publish.branch.ContentRepository;
import io.github.candor.publish.branch.PublishOrder;
import io.github.candor.publish.files.Portions;
import io.github.candor.publish.files.SiteToPublish;
import io.github.candor.publish.files.StrangeFiles;
import io.github.candor.publish.past.Past;
import io.github.candor.publish.past.PublicFacts;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A site with all its versions, in a branch of a git repository. */
public final class PublishedSite {
    private final ContentRepository content;
    private final PublishOrder order;

    private PublishedSite(ContentRepository content, PublishOrder order) {
        this.content = content;
        this.order = order;
    }

    /** Returns the site that is made from {@code content} and published as {@code order} says. */
    public static PublishedSite of(ContentRepository content, PublishOrder order) {
        return new PublishedSite(content, order);
    }

    /**
     * Publishes the site in {@code folder}.
     *
     * @param facts from what it was built
     * @return null if others published another commit than the site knows of: it must be built anew
     * @throws RefusalException if it must not be published as it was asked for
     * @throws IOException if the remote cannot be reached or refuses
     */
    public @Nullable Publication publish(Path folder, BuildFacts facts, Chronicle chronicle) throws IOException {
        SiteToPublish next = new SiteToPublish(
                DomainFile.takenFrom(SiteToPublish.read(folder), facts.url()),
                SiteToPublish.manifest(folder),
                facts.content(),
                facts.builtFor(),
                facts.url(),
                facts.pluginVersion(),
                null);
        return new Publisher(content, order).publish(next, facts::isBuiltAfter, chronicle);
    }

    /**
     * Publishes the bytes of an old version as a new one.
     *
     * @throws RefusalException if there is no such version
     * @throws IOException if the remote cannot be reached or refuses
     */
    public Publication restore(int number, Chronicle chronicle) throws IOException {
        Past past = harmless(number);
        PublishedVersion old = Objects.requireNonNull(past.newest());
        SiteToPublish next = new SiteToPublish(
                SiteToPublish.of(past.tree()),
                past.manifest(),
                old.contentCommit(),
                old.builtFor(),
                old.url(),
                old.pluginVersion(),
                old.restores() == null ? Integer.valueOf(number) : old.restores());
        return Objects.requireNonNull(new Publisher(content, order).publish(next, any -> true, chronicle));
    }

    /**
     * Returns all versions that were published.
     *
     * @throws IOException if the remote cannot be reached
     */
    public PublishedVersions versions() throws IOException {
        return Past.of(content.git(), branch().fetch()).versions();
    }

    /**
     * Returns the newest version.
     *
     * @throws RefusalException if nothing was published yet
     */
    public PublishedVersion newest() throws IOException {
        PublishedVersion newest = versions().newest();
        if (newest == null) {
            throw new RefusalException("Nothing was published in " + where() + " yet; candor:publish begins.");
        }
        return newest;
    }

    /**
     * Returns a version by its number.
     *
     * @throws RefusalException if there is none
     */
    public PublishedVersion version(int number) throws IOException {
        PublishedVersions versions = versions();
        PublishedVersion version = versions.find(number);
        if (version == null) {
            throw new RefusalException("There is no version " + number + " in " + where() + ": "
                    + (versions.newest() == null
                            ? "nothing was published there yet."
                            : "it has 1 to " + versions.newest().number() + "."));
        }
        return version;
    }

    /**
     * Returns the files of a version, those that tell of versions as well.
     *
     * @throws RefusalException if there is no such version
     */
    public Stream<SiteFile> files(int number) throws IOException {
        Past past = harmless(number);
        PublicFacts facts = past.facts();
        return Portions.of(List.copyOf(past.tree().ids().keySet())).stream()
                .flatMap(paths -> files(past.tree(), facts, paths));
    }

    private static Stream<SiteFile> files(GitTree tree, PublicFacts facts, List<String> paths) {
        try {
            List<SiteFile> files = new ArrayList<>();
            for (Map.Entry<String, byte[]> file : tree.bytes(paths).entrySet()) {
                String path = file.getKey();
                files.add(new SiteFile.Rendered(
                        new SitePath(path), file.getValue(), facts.nature(path, file.getValue())));
            }
            return files.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Compares a version with the site in {@code folder}, which was built anew from what the version names.
     *
     * @throws RefusalException if there is no such version
     */
    public Verification verify(int number, Path folder, Chronicle chronicle) throws IOException {
        Past published = past(number);
        PublishedVersion version = Objects.requireNonNull(published.newest());
        String commit = Objects.requireNonNull(published.commit());
        Past before = Past.of(content.git(), Commits.of(content.git()).parent(commit));
        SiteToPublish rebuilt = new SiteToPublish(
                DomainFile.takenFrom(SiteToPublish.read(folder), version.url()),
                SiteToPublish.manifest(folder),
                version.contentCommit(),
                version.builtFor(),
                version.url(),
                version.pluginVersion(),
                version.restores());
        return new Verifier(before, published, shown(number, published)).verify(version, rebuilt, chronicle);
    }

    /** Returns what visitors see of a version: where it is the live one, that is what is on the branch now. */
    private GitTree shown(int number, Past published) throws IOException {
        Past now = Past.of(content.git(), branch().fetch());
        PublishedVersion live = now.newest();
        return live != null && live.number() == number ? now.tree() : published.tree();
    }

    /**
     * Returns the branch as {@code number} left it, if everything there may be written or published again.
     *
     * @throws RefusalException if there is no such version, or others have put there what no site holds
     */
    private Past harmless(int number) throws IOException {
        Past past = past(number);
        List<String> strange = StrangeFiles.in(past.tree());
        if (!strange.isEmpty()) {
            throw new RefusalException("Version " + number + " in " + where() + " holds what no site of Candor's does: "
                    + StrangeFiles.shown(strange)
                    + ". Nothing was written. Somebody else has put it there: look who may"
                    + " push to that branch, take another version, and publish anew, which leaves it out.");
        }
        return past;
    }

    /** Returns the branch as {@code number} left it: the commit after which it was the newest version. */
    private Past past(int number) throws IOException {
        version(number);
        String newest = Objects.requireNonNull(branch().fetch());
        for (String commit : Commits.of(content.git()).withLine(Past.title(number), newest)) {
            Past past = Past.of(content.git(), commit);
            if (past.newest() != null && past.newest().number() == number) {
                return past;
            }
        }
        throw new RefusalException("The commit of version " + number + " is not in the history of " + where() + ".");
    }

    private Branch branch() {
        return new Branch(content.git().with(order.login()), order.target());
    }

    private String where() {
        return order.target().branch() + " of " + GitText.remote(order.target().remote());
    }
}
