package io.github.candor.revisions;

import io.github.candor.model.Settings;
import io.github.candor.read.folder.EntryWords;
import io.github.candor.revisions.Revision.Kind;
import io.github.candor.revisions.Trace.Step;
import io.github.candor.revisions.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes of the steps of one entry the revisions that the public saw.
 *
 * <p>A step that could not be read left the last good site standing, so it changed nothing; one that only moved the file,
 * or set its lines otherwise, changed no word.
 */
record RevisionList(Blobs blobs, Authors authors, Settings.Revisions.Show show) {
    /** Returns the revisions, oldest first, of an entry that was read as its newest commit has it and never changed. */
    List<Revision> ofUnchanged(Trace trace) {
        boolean isDraft = trace.entry().info().isDraft();
        return isDraft ? List.of() : List.of(revision(Kind.POSTED, trace.oldest(), null));
    }

    /** Returns the revisions, oldest first, that {@code steps} made, newest first; their blobs have been read. */
    List<Revision> of(List<Step> steps) {
        List<Revision> revisions = new ArrayList<>();
        EntryWords last = null;
        boolean isShown = false;
        for (int i = steps.size() - 1; i >= 0; i--) {
            Step step = steps.get(i);
            String blob = step.blob();
            EntryWords words = blob == null ? EntryWords.NONE : blobs.find(blob);
            if (words != null && words.isDraft()) {
                if (isShown) {
                    revisions.add(revision(Kind.WITHDRAWN, step, null));
                }
                isShown = false;
            } else if (words != null) {
                Kind kind = last == null ? Kind.POSTED : isShown ? Kind.EDITED : Kind.RESTORED;
                if (last == null || !isShown || !isSame(last, words)) {
                    revisions.add(revision(kind, step, words));
                    last = words;
                }
                isShown = true;
            }
        }
        return revisions;
    }

    private static boolean isSame(EntryWords one, EntryWords other) {
        return one.keys().equals(other.keys()) && Tokens.isSame(one.text(), other.text());
    }

    private Revision revision(Kind kind, Step step, @Nullable EntryWords words) {
        return new Revision(
                kind,
                step.commit().at(),
                authors.of(step.commit(), step.path()),
                show == Settings.Revisions.Show.PAGES && words != null ? words.keys() : Map.of(),
                show == Settings.Revisions.Show.PAGES && words != null ? words.text() : null);
    }
}
