package io.github.candor.publish;

import io.github.candor.git.GitText;
import io.github.candor.model.PublishedVersion;
import io.github.candor.problem.RefusalException;
import io.github.candor.publish.branch.ContentBranch;
import io.github.candor.publish.branch.ContentRepository;
import io.github.candor.publish.branch.Lineage;
import io.github.candor.publish.branch.PublishOrder;
import io.github.candor.publish.files.SiteToPublish;
import io.github.candor.publish.past.Past;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides whether a site may follow the one that is live. */
record Succession(ContentRepository content, PublishOrder order) {
    private static final int LONGEST_SHOWN = 120;
    private static final String FORCE = " To publish it nevertheless, set candor.force.";

    /** Returns the judge of an order. */
    static Succession of(ContentRepository content, PublishOrder order) {
        return new Succession(content, order);
    }

    /**
     * Checks that nothing is lost when {@code next} follows {@code past}.
     *
     * @return why the live version stays although nobody has made a mistake, or null if {@code next} may follow
     * @throws RefusalException if the branch is not ours, or shows a newer content
     */
    @Nullable
    String objection(Past past, SiteToPublish next) throws IOException {
        PublishedVersion live = past.newest();
        if (live == null) {
            requireNotContent(past.commit(), next);
        }
        if (order.isForced()) {
            return null;
        }
        requireOurs(past);
        if (live == null || next.restores() != null) {
            return null;
        }
        PublishedVersion withdrawn = withdrawn(past, live);
        boolean isHeld =
                withdrawn != null && content.lineage(next.content(), withdrawn.contentCommit()) == Lineage.SAME;
        String objection = withdrawn == null ? notNewer(live, next) : notFixed(live, withdrawn, next);
        if (objection == null || isHeld || order.occasion() == PublishOrder.Occasion.CLOCK) {
            return objection;
        }
        throw new RefusalException(objection);
    }

    private void requireOurs(Past past) {
        if (!past.foreign().isEmpty()) {
            int files = past.foreign().size();
            throw new RefusalException("The branch " + order.target().branch() + " has "
                    + (files == 1
                            ? "a file that Candor did not publish, "
                            : files + " files that Candor did not publish, like ")
                    + GitText.name(past.foreign().firstKey(), LONGEST_SHOWN)
                    + ". Choose another with candor.branch, or have them replaced with"
                    + " candor.force; they stay in the branch's history.");
        }
    }

    /** Even force does not put a site in the place of what it is made from. */
    private void requireNotContent(@Nullable String commit, SiteToPublish next) throws IOException {
        Lineage lineage = commit == null ? Lineage.APART : content.lineage(next.content(), commit);
        boolean isRelated = lineage == Lineage.SAME || lineage == Lineage.NEWER || lineage == Lineage.OLDER;
        if (isRelated || content.isOn(order.target())) {
            throw new RefusalException("The branch " + order.target().branch()
                    + " holds the content itself. Choose another with candor.branch, such as gh-pages.");
        }
    }

    private @Nullable String notFixed(PublishedVersion live, PublishedVersion withdrawn, SiteToPublish next)
            throws IOException {
        return content.lineage(next.content(), withdrawn.contentCommit()) == Lineage.NEWER
                ? null
                : "Version " + live.number() + " took back version " + withdrawn.number()
                        + ", which was built from commit " + withdrawn.contentCommit()
                        + ". Commit what fixes it and publish that." + FORCE;
    }

    private @Nullable String notNewer(PublishedVersion live, SiteToPublish next) throws IOException {
        String what = "Version " + live.number() + " was built from commit " + live.contentCommit();
        return switch (content.lineage(next.content(), live.contentCommit())) {
            case NEWER -> null;
            case SAME -> notLater(live, next);
            case OLDER ->
                what + ", which is newer than " + next.content() + " here. Run "
                        + content.branch().toPull() + " first." + FORCE;
            case APART ->
                what + ", and " + next.content()
                        + " here does not have what that has. Bring the two together first, with "
                        + content.branch().toPull() + ", then "
                        + content.branch().toPush() + "." + FORCE;
            case UNKNOWN ->
                what + ", which is not in this clone, so that nobody can tell whether " + next.content() + " is newer. "
                        + toFind() + FORCE;
        };
    }

    private String toFind() throws IOException {
        ContentBranch branch = content.branch();
        String whole = content.isShallow() ? "\"git fetch --unshallow\", then " : "";
        return "Run " + whole + branch.toPull() + ", then " + branch.toPush()
                + "; if it is still not here, somebody has" + " published without pushing the content.";
    }

    private static @Nullable String notLater(PublishedVersion live, SiteToPublish next) {
        return next.builtFor().isBefore(live.builtFor())
                ? "Version " + live.number() + " shows the state at " + live.builtFor() + ", which is later than "
                        + next.builtFor() + "." + FORCE
                : null;
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
