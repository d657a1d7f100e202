package io.github.candor.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A page of the author's own, such as <em>About</em>, at {@code /<id>/}.
 *
 * @param isInMenu whether every page links to it
 */
public record Page(
        EntryId id,
        String file,
        String title,
        @Nullable Locale language,
        List<String> aliases,
        boolean isInMenu,
        boolean isDraft,
        Markdown text) {
    public Page {
        aliases = List.copyOf(aliases);
    }
}
