package io.github.candor.author;

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
 * @param summary what was done, in one line, like {@code Resolve "Teachers could not open teacher pages"}
 * @param notes what else was written than was asked for, and why, a line each
 * @param warnings what the author might want to mend in this file
 */
public record Edit(
        String file,
        @Nullable String before,
        String after,
        int line,
        String id,
        String summary,
        List<String> notes,
        List<Problem> warnings) {
    public Edit {
        notes = List.copyOf(notes);
        warnings = List.copyOf(warnings);
    }

    /** Returns the same with the warnings that reading it gave. */
    Edit with(List<Problem> found) {
        return new Edit(file, before, after, line, id, summary, notes, found);
    }
}
