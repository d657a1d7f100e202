package io.github.candor.render.entry;

import io.github.candor.model.Settings;
import io.github.candor.render.site.RenderContext;
import io.github.candor.revisions.EntryHistory;
import io.github.candor.status.incident.KnownEntry;

/** Where the public wordings of an entry stand. */
final class RevisionLinks {
    private RevisionLinks() {}

    /** Returns whether an entry with this history has a page of revisions. */
    static boolean areThere(RenderContext context, EntryHistory history) {
        return !history.edits().isEmpty()
                && context.board().content().settings().revisions().show() == Settings.Revisions.Show.PAGES;
    }

    /** Returns the address of the page for {@code entry}. */
    static String address(KnownEntry entry) {
        return entry.kind().revisions(entry.id());
    }

    /** Returns the anchor of a revision by its number, which is 1 for the first. */
    static String anchor(int number) {
        return "revision-" + number;
    }
}
