package io.github.candor.publish;

import io.github.candor.git.Git;
import io.github.candor.git.GitException;
import io.github.candor.git.GitText;
import io.github.candor.git.Remote;
import io.github.candor.model.PublishedVersion;
import io.github.candor.model.PublishedVersions;
import io.github.candor.problem.RefusalException;
import io.github.candor.publish.branch.Branch;
import io.github.candor.publish.branch.CommitWriter;
import io.github.candor.publish.branch.ContentRepository;
import io.github.candor.publish.branch.LoginAdvice;
import io.github.candor.publish.branch.PublishOrder;
import io.github.candor.publish.files.BranchFiles;
import io.github.candor.publish.files.SiteToPublish;
import io.github.candor.publish.files.StrangeFiles;
import io.github.candor.publish.past.Changes;
import io.github.candor.publish.past.Past;
import io.github.candor.publish.promises.Promises;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Publishes a site: its files in, one commit on top of the branch and a tag out, or nothing at all. */
final class Publisher {
    /** Each attempt that fails is one that somebody else won, so this many publishers at once are served. */
    private static final int ATTEMPTS = 100;

    private final ContentRepository content;
    private final PublishOrder order;
    private final Git git;
    private final Branch branch;
    private final CommitWriter writer;

    Publisher(ContentRepository content, PublishOrder order) {
        this.content = content;
        this.order = order;
        this.git = content.git().with(order.login());
        this.branch = new Branch(git, order.target());
        this.writer = new CommitWriter(content.git(), order.work());
    }

    /**
     * Publishes {@code next} on top of whatever is there when it arrives.
     *
     * @param isBuiltAfter whether the site was built in knowledge of what is there
     * @return null if it was not
     * @throws RefusalException if it must not be published
     * @throws GitException if the remote cannot be reached or refuses
     */
    @Nullable
    Publication publish(SiteToPublish next, Predicate<PublishedVersions> isBuiltAfter, Chronicle chronicle)
            throws IOException {
        Past past = past(branch.fetch());
        for (int attempt = 1; isBuiltAfter.test(past.versions()); attempt++) {
            Changes changes = Changes.between(past, next);
            PublishedVersion live = past.newest();
            String objection = Succession.of(content, order).objection(past, next);
            if (live != null && objection != null) {
                return new Publication(Publication.Outcome.LEFT, live, null, changes, List.of(objection), attempt);
            }
            if (live != null && changes.isEmpty()) {
                return publication(Publication.Outcome.NOTHING_CHANGED, live, null, changes, past, next, attempt);
            }
            requireKept(past, next, changes);
            branch.requireRoom();
            PublishedVersion version = version(past.versions(), next, changes);
            if (order.isRehearsal()) {
                return publication(Publication.Outcome.REHEARSED, version, null, changes, past, next, attempt);
            }
            String commit = commit(past, next, chronicle.files(past.versions().with(version), changes, next), version);
            @Nullable Past newer = push(commit, version, past, attempt);
            if (newer == null) {
                return publication(Publication.Outcome.PUBLISHED, version, commit, changes, past, next, attempt);
            }
            past = newer;
        }
        return null;
    }

    /** Who brings back an old version knows that what came later goes. */
    private void requireKept(Past past, SiteToPublish next, Changes changes) throws IOException {
        if (past.newest() == null || next.restores() != null) {
            return;
        }
        List<String> broken = new Promises(content, past, next, order.gone()).broken(changes);
        if (!broken.isEmpty()) {
            throw new RefusalException(
                    "What was public would vanish; nothing was published.\n\n" + String.join("\n\n", broken) + "\n");
        }
    }

    private Publication publication(
            Publication.Outcome outcome,
            PublishedVersion version,
            @Nullable String commit,
            Changes changes,
            Past past,
            SiteToPublish next,
            int attempts) {
        List<String> warnings = new ArrayList<>(order.limits().warnings(next));
        String domain = DomainFile.warning(past, next);
        if (domain != null) {
            warnings.add(domain);
        }
        List<String> added = outcome == Publication.Outcome.NOTHING_CHANGED ? List.of() : past.added(next);
        if (past.newest() != null && !added.isEmpty()) {
            warnings.add("Somebody put files into the branch by hand that are not in the site, and version "
                    + version.number() + " does not have them: " + StrangeFiles.shown(added)
                    + ". They stay in the branch's history.");
        }
        return new Publication(outcome, version, commit, changes, warnings, attempts);
    }

    private Past past(@Nullable String commit) throws IOException {
        return Past.of(content.git(), commit);
    }

    private PublishedVersion version(PublishedVersions versions, SiteToPublish next, Changes changes) {
        return new PublishedVersion(
                versions.next(),
                order.clock().truncatedTo(ChronoUnit.SECONDS),
                next.builtFor(),
                next.content(),
                next.pluginVersion(),
                next.url(),
                next.sha256(),
                changes.added().size(),
                changes.changed().size(),
                changes.removed().size(),
                next.restores());
    }

    private String commit(Past past, SiteToPublish next, SortedMap<String, byte[]> chronicle, PublishedVersion version)
            throws IOException {
        SortedMap<String, String> kept = BranchFiles.kept(past.tree());
        SortedMap<String, byte[]> made = new TreeMap<>(chronicle);
        DomainFile.settle(past, next, kept, made);
        Set<String> there = new HashSet<>(past.tree().ids().values());
        String tree = writer.tree(there, kept, next.files(), made);
        return writer.commit(tree, past.commit(), message(version), version.publishedAt());
    }

    /** Returns null when the branch has the commit, else what it has instead, so that we try again on top of that. */
    private @Nullable Past push(String commit, PublishedVersion version, Past past, int attempt) throws IOException {
        String tag = writer.tag(commit, order.target().tag(version.number()), message(version), version.publishedAt());
        Remote.Pushed answer = branch.push(commit, tag, version.number());
        if (answer.isTaken()) {
            return null;
        }
        // The answer may have been lost on its way, or somebody else may have been faster: the branch tells.
        @Nullable String newest = afterwards(answer);
        if (branch.holds(commit, newest)) {
            return null;
        }
        boolean isMoved = newest != null && !newest.equals(past.commit());
        if (!isMoved && answer.hasTag(order.target().tag(version.number()))) {
            throw new RefusalException("The tag " + order.target().tag(version.number())
                    + " is there already, but the branch "
                    + order.target().branch()
                    + " has no such version: another branch of the same repository is published"
                    + " too, or the branch was begun anew. Give each site in one repository tags of its own, such as"
                    + " -Dcandor.tags=" + order.target().branch() + "/, or delete the other's tags (git push --delete)."
                    + " Nothing was published.");
        }
        if (attempt >= ATTEMPTS || (!isMoved && !isBusy(answer, attempt))) {
            throw new GitException("The branch " + order.target().branch() + " of "
                    + GitText.remote(order.target().remote()) + " is as it was. It refused version "
                    + version.number() + ": " + answer.message() + LoginAdvice.after(answer.message()));
        }
        return isMoved ? past(newest) : past;
    }

    private @Nullable String afterwards(Remote.Pushed answer) throws IOException {
        try {
            return branch.fetch();
        } catch (GitException e) {
            throw new GitException(
                    "The connection to " + GitText.remote(order.target().remote())
                            + " broke off. The branch is as it was or has the new version as a whole; publish again to be sure. "
                            + answer.message());
        }
    }

    /** Two pushes at the same moment can stop each other before either has won. */
    private static boolean isBusy(Remote.Pushed answer, int attempt) throws IOException {
        if (attempt > 20 || !answer.isBusy()) {
            return false;
        }
        try {
            Thread.sleep(50L * attempt);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting to publish");
        }
    }

    private static String message(PublishedVersion version) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("Content-Commit", version.contentCommit());
        facts.put("Built-For", version.builtFor());
        facts.put("Built-By", "Candor " + version.pluginVersion());
        facts.put(
                "Files",
                version.added() + " added, " + version.changed() + " changed, " + version.removed() + " removed");
        if (version.restores() != null) {
            facts.put("Restores", "version " + version.restores());
        }
        StringBuilder text = new StringBuilder(Past.title(version.number()) + "\n\n");
        facts.forEach(
                (key, value) -> text.append(key).append(": ").append(value).append('\n'));
        return text.toString();
    }
}
