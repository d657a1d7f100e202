package io.github.candor.revisions;

import io.github.candor.model.EntryFacts;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What git knows of all entries.
 *
 * @param extent how much there is to know
 * @param remark what git said where it knows nothing; else empty
 * @param isByVersions whether only what was in a published version counts; else every commit of the main line does
 * @param byFile by path relative to the content folder
 */
public record History(Extent extent, String remark, boolean isByVersions, Map<String, EntryHistory> byFile) {
    /** How much of the past git knows. */
    public enum Extent {
        /** All of it. */
        WHOLE,
        /** The newest part: the clone is shallow. */
        PART,
        /** Nothing: the content is in no repository, or in one without a commit. */
        NO_REPOSITORY,
        /** Nothing can be asked: the program git is not there, or refuses. */
        NO_GIT,
        /** It was not asked: the site shows none of it. */
        NOT_WANTED
    }

    /** Nothing of what git knows is wanted. */
    public static final History NOT_WANTED = new History(Extent.NOT_WANTED, "", false, Map.of());

    public History {
        byFile = Map.copyOf(byFile);
    }

    /** Returns a history in which nothing is known. */
    static History unknown(Extent extent, String remark) {
        return new History(extent, remark, false, Map.of());
    }

    /** Returns what was known at {@code now}: whatever git says of later is not. */
    public History asOf(Instant now) {
        Map<String, EntryHistory> known = new HashMap<>();
        byFile.forEach((file, history) -> known.put(file, history.asOf(now)));
        return new History(extent, remark, isByVersions, known);
    }

    /** Returns whether it is known of any entry whether it is in a commit. */
    public boolean isKnown() {
        return extent == Extent.WHOLE || extent == Extent.PART;
    }

    /** Returns what is known of {@code entry}, or null where nothing is known of any. */
    public @Nullable EntryHistory of(EntryFacts entry) {
        return isKnown() ? byFile.getOrDefault(entry.info().file(), EntryHistory.UNCOMMITTED) : null;
    }

    /** Returns when entries could first be read, by path relative to the content folder; those of which it is known. */
    public Map<String, Instant> posted() {
        Map<String, Instant> posted = new HashMap<>();
        byFile.forEach((file, history) -> {
            Instant at = history.postedAt();
            if (at != null) {
                posted.put(file, at);
            }
        });
        return posted;
    }

    /** Returns how many entries are not as the newest commit has them. */
    public long uncommitted() {
        return byFile.values().stream().filter(one -> !one.isCommitted()).count();
    }
}
