package io.github.candor.revisions;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What git knows of one entry.
 *
 * @param revisions oldest first; empty if the entry is in no commit, or in none that was public
 * @param isBeginningKnown whether nothing can have been before them: not so where the history is cut off
 * @param isCommitted whether the entry is as the newest commit has it
 */
public record EntryHistory(List<Revision> revisions, boolean isBeginningKnown, boolean isCommitted) {
    /** An entry that is in no commit yet. */
    public static final EntryHistory UNCOMMITTED = new EntryHistory(List.of(), true, false);

    public EntryHistory {
        revisions = List.copyOf(revisions);
    }

    /** Returns what was known at {@code now}; words that came later were in no commit then. */
    EntryHistory asOf(Instant now) {
        List<Revision> known =
                revisions.stream().filter(one -> !one.at().isAfter(now)).toList();
        return new EntryHistory(known, isBeginningKnown, isCommitted && known.size() == revisions.size());
    }

    /** Returns when it could first be read, or null if that is not known. */
    public @Nullable Instant postedAt() {
        return revisions.isEmpty() || !isBeginningKnown
                ? null
                : revisions.get(0).at();
    }

    /** Returns all that happened after it was posted, oldest first. */
    public List<Revision> edits() {
        return revisions.isEmpty() ? List.of() : revisions.subList(1, revisions.size());
    }
}
