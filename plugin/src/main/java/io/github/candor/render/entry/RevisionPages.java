package io.github.candor.render.entry;

import io.github.candor.render.frame.PageFrame;
import io.github.candor.render.frame.PageHead;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.site.SitePath;
import io.github.candor.render.text.When;
import io.github.candor.render.view.AuthorText;
import io.github.candor.render.view.NamedLink;
import io.github.candor.revisions.EntryHistory;
import io.github.candor.revisions.Revision;
import io.github.candor.revisions.words.Piece;
import io.github.candor.revisions.words.WordChanges;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.KnownEntry;
import io.github.candor.status.incident.KnownIncident;
import io.github.candor.status.incident.KnownMaintenance;
import io.github.candor.status.incident.KnownNotice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** For each entry that was edited, a page with every public wording, and which words changed. */
public final class RevisionPages implements SitePart {
    /** More would make a page heavy; a file with so many is edited by a machine. */
    private static final int SHOWN = 100;

    /**
     * What {@code pages/revisions.mustache} prints.
     *
     * @param mark says the language of the text, or nothing
     * @param up the entry's page and the list above it
     * @param isByVersions whether it is known what was published
     * @param remark says what is not known, or empty
     */
    record View(
            String title,
            String mark,
            List<NamedLink> up,
            boolean isByVersions,
            String remark,
            List<RevisionView> items,
            String more) {}

    /**
     * A revision.
     *
     * @param happened like "Edited"
     * @param counts how many words were added and removed, or empty
     * @param pieces of the text; none where it was taken away
     */
    record RevisionView(
            String anchor,
            String happened,
            When at,
            List<String> names,
            String counts,
            List<PieceView> pieces,
            boolean isCut) {
        /** Returns whether there is anything in {@code pieces}. */
        boolean hasPieces() {
            return !pieces.isEmpty();
        }
    }

    /**
     * A stretch of a text; one of the four texts is not empty.
     *
     * @param gap spaces and line ends before it
     * @param skipped how many words are left out, in words
     */
    record PieceView(String gap, String kept, String skipped, String added, String removed) {}

    @Override
    public Stream<Supplier<SiteFile>> files(RenderContext context) {
        if (!context.history().isKnown()) {
            return Stream.empty();
        }
        Stream<KnownEntry> incidents = context.board().incidents().stream().map(IncidentStatus::incident);
        Stream<KnownMaintenance> maintenance = context.board().plans().stream();
        Stream<KnownNotice> notices = context.board().notices().stream();
        return Stream.of(incidents, maintenance, notices).flatMap(all -> all).flatMap(entry -> files(context, entry));
    }

    private static Stream<Supplier<SiteFile>> files(RenderContext context, KnownEntry entry) {
        EntryHistory history = context.history().of(entry);
        return history == null || !RevisionLinks.areThere(context, history)
                ? Stream.empty()
                : Stream.of(PlannedFile.page(RevisionLinks.address(entry), () -> page(context, entry, history)));
    }

    private static SiteFile page(RenderContext context, KnownEntry entry, EntryHistory history) {
        NamedLink above = new NamedLink(
                context.words()
                        .get(
                                entry instanceof KnownIncident
                                        ? "history-title"
                                        : entry instanceof KnownNotice ? "notices-title" : "maintenance-title"),
                entry.kind().list());
        List<NamedLink> up = List.of(above, new NamedLink(entry.title(), entry.address()));
        String title = context.words().fill("revisions-of", entry.title());
        List<Revision> all = history.revisions();
        int hidden = Math.max(0, all.size() - SHOWN);
        View view = new View(
                title,
                AuthorText.mark(entry),
                up,
                context.history().isByVersions(),
                new PostedViews(context).remark(history),
                items(context, all, hidden),
                hidden == 0 ? "" : context.words().count("more-revisions", hidden));
        PageHead head = PageHead.of(
                        SitePath.page(RevisionLinks.address(entry)),
                        title,
                        context.words().fill("revisions-description", entry.title()))
                .below(up.get(0), up.get(1));
        return PageFrame.page(context, head, "pages/revisions.mustache", view);
    }

    private static List<RevisionView> items(RenderContext context, List<Revision> all, int hidden) {
        List<RevisionView> items = new ArrayList<>();
        for (int i = all.size() - 1; i >= hidden; i--) {
            Revision one = all.get(i);
            String text = one.text();
            WordChanges changes = text == null ? null : WordChanges.between(before(all, i), text);
            items.add(new RevisionView(
                    RevisionLinks.anchor(i + 1),
                    context.words().get("revision-" + one.kind().name().toLowerCase(Locale.ROOT)),
                    context.calendar().when(one.at()),
                    one.authors(),
                    changes == null || i == 0 ? "" : counts(context, changes),
                    changes == null ? List.of() : pieces(context, changes, i == 0),
                    changes != null && changes.isCut()));
        }
        return items;
    }

    /** Returns the newest text before a revision: nothing for the first one, and that of long ago for one put back. */
    private static String before(List<Revision> all, int number) {
        for (int i = number - 1; i >= 0; i--) {
            String text = all.get(i).text();
            if (text != null) {
                return text;
            }
        }
        return "";
    }

    private static String counts(RenderContext context, WordChanges changes) {
        List<String> counts = new ArrayList<>();
        if (changes.added() > 0) {
            counts.add(context.words().count("words-added", changes.added()));
        }
        if (changes.removed() > 0) {
            counts.add(context.words().count("words-removed", changes.removed()));
        }
        boolean isSame = changes.pieces().stream().allMatch(piece -> piece.kind() == Piece.Kind.SKIPPED);
        String none = context.words().get(isSame ? "words-same" : "words-signs");
        return counts.isEmpty() ? none : String.join(", ", counts);
    }

    /** Of the first wording everything is new, so that nothing is marked. */
    private static List<PieceView> pieces(RenderContext context, WordChanges changes, boolean isFirst) {
        return changes.pieces().stream()
                .map(piece -> switch (piece.kind()) {
                    case KEPT -> new PieceView(piece.gap(), piece.text(), "", "", "");
                    case SKIPPED ->
                        new PieceView(piece.gap(), "", context.words().count("words-skipped", piece.words()), "", "");
                    case ADDED ->
                        isFirst
                                ? new PieceView(piece.gap(), piece.text(), "", "", "")
                                : new PieceView(piece.gap(), "", "", piece.text(), "");
                    case REMOVED -> new PieceView(piece.gap(), "", "", "", piece.text());
                })
                .toList();
    }
}
