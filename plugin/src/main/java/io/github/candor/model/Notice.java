package io.github.candor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An announcement with no incident behind it.
 *
 * @param affected components it concerns, all {@code OPERATIONAL}; may be empty
 * @param published when it was said
 * @param until when it stops being news on the first page, exclusive, or null for never
 */
public record Notice(
        EntryInfo info,
        List<AffectedComponent> affected,
        Moment published,
        @Nullable Moment until,
        Markdown text,
        List<String> headings)
        implements Entry {
    public Notice {
        affected = List.copyOf(affected);
        headings = List.copyOf(headings);
    }

    @Override
    public Markdown summary() {
        return text;
    }
}
