package io.github.candor.publish;

import io.github.candor.model.PublishedVersion;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides whether a site may follow the one that is live. */
record Succession(ContentRepository content, PublishOrder order) {
    private static final String FORCE = " To publish it nevertheless, set candor.force.";

    /** Returns the judge of an order. */
    static Succession of(ContentRepository content, PublishOrder order) {
        return new Succession(content, order);
    }

    /**
     * Checks that nothing is lost when {@code next} follows {@code past}.
     *
     * @throws PublishException if the branch is not ours, or shows a newer content
     */
    void require(Past past, NextSite next) throws IOException, PublishException {
        if (past.newest() == null) {
            requireNotContent(past.commit(), next);
        }
        PublishedVersion live = past.newest();
        if (order.isForced()) {
            return;
        }
        if (!past.foreign().isEmpty()) {
            int files = past.foreign().size();
            throw new PublishException("The branch " + order.target().branch() + " has "
                    + (files == 1
                            ? "a file that Candor did not publish, "
                            : files + " files that Candor did not publish, like ")
                    + past.foreign().firstKey() + ". Choose another with candor.branch, or have them replaced with"
                    + " candor.force; they stay in the branch's history.");
        }
        if (live != null && next.restores() == null) {
            requireNewer(past, live, next);
        }
    }

    /** Even force does not put a site in the place of what it is made from. */
    private void requireNotContent(@Nullable String commit, NextSite next) throws IOException, PublishException {
        Lineage lineage = commit == null ? Lineage.APART : content.lineage(next.content(), commit);
        boolean isRelated = lineage == Lineage.SAME || lineage == Lineage.NEWER || lineage == Lineage.OLDER;
        if (isRelated || content.isOn(order.target())) {
            throw new PublishException("The branch " + order.target().branch()
                    + " holds the content itself. Choose another with candor.branch, such as gh-pages.");
        }
    }

    private void requireNewer(Past past, PublishedVersion live, NextSite next) throws IOException, PublishException {
        PublishedVersion withdrawn = withdrawn(past, live);
        if (withdrawn != null) {
            Lineage lineage = content.lineage(next.content(), withdrawn.contentCommit());
            if (lineage != Lineage.NEWER) {
                throw new PublishException("Version " + live.number() + " took back version " + withdrawn.number()
                        + ", which was built from commit " + withdrawn.contentCommit()
                        + ". Commit what mends it and publish that." + FORCE);
            }
            return;
        }
        String what = "Version " + live.number() + " was built from commit " + live.contentCommit();
        switch (content.lineage(next.content(), live.contentCommit())) {
            case NEWER -> {}
            case SAME -> requireNotBefore(live, next);
            case OLDER ->
                throw new PublishException(what + ", which is newer than " + next.content() + " here." + FORCE);
            case APART ->
                throw new PublishException(what + ", and " + next.content()
                        + " here does not have what that has. Merge the two first." + FORCE);
            case UNKNOWN ->
                throw new PublishException(what + ", which is not in this clone, so that nobody can tell whether "
                        + next.content() + " is newer. Run \"git fetch --unshallow\" or \"git pull\" first." + FORCE);
        }
    }

    private static void requireNotBefore(PublishedVersion live, NextSite next) throws PublishException {
        if (next.builtFor().isBefore(live.builtFor())) {
            throw new PublishException("Version " + live.number() + " shows the state at " + live.builtFor()
                    + ", which is later than " + next.builtFor() + "." + FORCE);
        }
    }

    /** Returns the last version that was built anew, if the live one brought back an older one instead. */
    private static @Nullable PublishedVersion withdrawn(Past past, PublishedVersion live) {
        return live.restores() == null
                ? null
                : past.versions().newestFirst().stream()
                        .filter(one -> one.restores() == null)
                        .findFirst()
                        .map(Objects::requireNonNull)
                        .orElse(null);
    }
}
