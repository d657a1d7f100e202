package io.github.candor.model;

import io.github.candor.address.Address;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A page of the author's own, such as <em>About</em>, at {@code /<id>/}.
 *
 * @param isInMenu whether every page links to it
 * @param headings what {@link HeadingSlugs} calls the headings of the text, in order
 */
public record Page(
        EntryId id,
        String file,
        String title,
        @Nullable Locale language,
        List<String> aliases,
        boolean isInMenu,
        boolean isDraft,
        Markdown text,
        List<String> headings) {
    public Page {
        aliases = List.copyOf(aliases);
        headings = List.copyOf(headings);
    }

    /** Returns its address below the site's root, like {@code about/}. */
    public String address() {
        return Address.ofPage(id);
    }
}
