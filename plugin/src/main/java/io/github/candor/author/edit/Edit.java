package io.github.candor.author.edit;

import io.github.candor.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of one file, read and found valid but not written yet.
 *
 * @param file path relative to the content folder, with {@code /} between its parts
 * @param before the whole file as it was read, byte order mark and line ends included; or null for a new file
 * @param after the whole file as it will be
 * @param line line of what was added, counted from 1
 * @param id the entry's
 * @param deed what was done
 * @param summary what was done, in one line, like {@code Resolve "Teachers could not open teacher pages"}
 * @param notes what else was written than was asked for, and why, a line each
 * @param warnings what the author might want to fix in this file
 */
public record Edit(
        String file,
        @Nullable String before,
        String after,
        int line,
        String id,
        Deed deed,
        String summary,
        List<String> notes,
        List<Problem> warnings) {
    /** What was done to an entry, which says too what can come next. */
    public enum Deed {
        OPENED("Open", "Opened", Stage.UNDER_WAY),
        ANNOUNCED("Announce", "Announced", Stage.PLANNED),
        UPDATED("Update", "Updated", Stage.UNDER_WAY),
        /** An update of what has not begun. */
        TOLD_AHEAD("Update", "Updated", Stage.PLANNED),
        /** An update of what is over. */
        ADDED_TO("Update", "Updated", Stage.OVER),
        REOPENED("Reopen", "Reopened", Stage.UNDER_WAY),
        MOVED("Move", "Moved", Stage.PLANNED),
        EXTENDED("Extend", "Changed the end of", Stage.UNDER_WAY),
        /** Another end of what has not begun. */
        EXTENDED_AHEAD("Extend", "Changed the end of", Stage.PLANNED),
        BEGUN("Begin", "Begun", Stage.UNDER_WAY),
        CANCELLED("Cancel", "Cancelled", Stage.OVER),
        REINSTATED("Reinstate", "Reinstated", Stage.PLANNED),
        RESOLVED("Resolve", "Resolved", Stage.OVER),
        RETRACTED("Retract", "Retracted", Stage.GONE),
        MERGED("Merge", "Merged", Stage.GONE);

        private final String verb;
        private final String done;
        private final Stage stage;

        Deed(String verb, String done, Stage stage) {
            this.verb = verb;
            this.done = done;
            this.stage = stage;
        }

        /** Returns what the author is told, like {@code Resolved}. */
        public String done() {
            return done;
        }

        /** Returns how the entry stands afterwards. */
        public Stage stage() {
            return stage;
        }

        /** Returns how a commit says it, like {@code Resolve}. */
        String verb() {
            return verb;
        }
    }

    /** How an entry stands. */
    public enum Stage {
        PLANNED,
        UNDER_WAY,
        OVER,
        /** Taken back. */
        GONE
    }

    public Edit {
        notes = List.copyOf(notes);
        warnings = List.copyOf(warnings);
    }

    /** Returns the same with the warnings that reading it gave. */
    public Edit with(List<Problem> found) {
        return new Edit(file, before, after, line, id, deed, summary, notes, found);
    }
}
