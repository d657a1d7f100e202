package io.github.candor.model;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The facts that incidents, maintenance and notices share.
 *
 * @param id the file name without extension
 * @param file path relative to the content folder, with {@code /} between its parts
 * @param title one line of plain text
 * @param zone in which times without an offset were read
 * @param language of the text, or null for the site's
 * @param tags in the author's order, without repetition
 * @param aliases former addresses below the site's root, like {@code incidents/old-name/}
 * @param authors names the author chose to publish
 * @param related ids of other entries
 * @param isDraft whether it must never leave this machine
 * @param statuspageId id that Statuspage gave it before the log moved here, or null; never of a notice
 */
public record EntryInfo(
        EntryId id,
        String file,
        String title,
        ZoneId zone,
        @Nullable Locale language,
        List<String> tags,
        List<String> aliases,
        List<String> authors,
        List<EntryId> related,
        boolean isDraft,
        @Nullable String statuspageId) {
    public EntryInfo {
        tags = List.copyOf(tags);
        aliases = List.copyOf(aliases);
        authors = List.copyOf(authors);
        related = List.copyOf(related);
    }

    /** Returns the same with references to {@code entries} alone. */
    public EntryInfo referringTo(List<EntryId> entries) {
        return new EntryInfo(id, file, title, zone, language, tags, aliases, authors, entries, isDraft, statuspageId);
    }

    /** Keeps the facts of an entry that Statuspage never knew. */
    public EntryInfo(
            EntryId id,
            String file,
            String title,
            ZoneId zone,
            @Nullable Locale language,
            List<String> tags,
            List<String> aliases,
            List<String> authors,
            List<EntryId> related,
            boolean isDraft) {
        this(id, file, title, zone, language, tags, aliases, authors, related, isDraft, null);
    }
}
