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
import org.jspecify.annotations.Nullable;

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
     * @param keys what the keys said, or how that changed
     * @param pieces of the text; none where it was taken away
     */
    record RevisionView(
            String anchor,
            String happened,
            When at,
            List<String> names,
            String counts,
            List<KeyView> keys,
            List<PieceView> pieces,
            boolean isCut) {
        /** Returns whether there is anything in {@code pieces}. */
        boolean hasPieces() {
            return !pieces.isEmpty();
        }

        /** Returns whether anything is told of it besides its words. */
        boolean isTold() {
            return !names.isEmpty() || !counts.isEmpty();
        }

        /** Returns whether there is anything in {@code keys}. */
        boolean hasKeys() {
            return !keys.isEmpty();
        }
    }

    /**
     * A key.
     *
     * @param text a sentence, or the key alone before its value
     * @param pieces of a long value; else none
     */
    record KeyView(String text, List<PieceView> pieces) {
        static KeyView of(RenderContext context, RevisedKeys.Said said) {
            return new KeyView(
                    said.text(),
                    said.changes() == null ? List.of() : RevisionPages.pieces(context, said.changes(), false));
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
            items.add(item(context, all, i));
        }
        return items;
    }

    private static RevisionView item(RenderContext context, List<Revision> all, int number) {
        Revision one = all.get(number);
        Revision before = before(all, number);
        String text = one.text();
        RevisedKeys keys = new RevisedKeys(context, one.keys().get("timezone"));
        WordChanges changes = text == null
                ? null
                : WordChanges.between(
                        before == null ? "" : keys.named(String.valueOf(before.text())), keys.named(text));
        List<RevisedKeys.Said> said = text == null
                ? List.of()
                : before == null ? keys.stated(one.keys()) : keys.changed(before.keys(), one.keys());
        boolean isSame = changes == null || changes.pieces().stream().allMatch(RevisionPages::isUntouched);
        return new RevisionView(
                RevisionLinks.anchor(number + 1),
                context.words().get("revision-" + one.kind().name().toLowerCase(Locale.ROOT)),
                context.calendar().when(one.at()),
                one.authors(),
                changes == null || before == null || (isSame && !said.isEmpty()) ? "" : counts(context, changes),
                said.stream().map(key -> KeyView.of(context, key)).toList(),
                changes == null || (isSame && before != null && !said.isEmpty())
                        ? List.of()
                        : pieces(context, changes, before == null),
                changes != null && changes.isCut());
    }

    private static boolean isUntouched(Piece piece) {
        return piece.kind() == Piece.Kind.SKIPPED || piece.kind() == Piece.Kind.KEPT;
    }

    /** Returns the newest revision with a text before another: none for the first one, and that of long ago for one put back. */
    private static @Nullable Revision before(List<Revision> all, int number) {
        for (int i = number - 1; i >= 0; i--) {
            if (all.get(i).text() != null) {
                return all.get(i);
            }
        }
        return null;
    }

    private static String counts(RenderContext context, WordChanges changes) {
        List<String> counts = new ArrayList<>();
        if (changes.added() > 0) {
            counts.add(context.words().count("words-added", changes.added()));
        }
        if (changes.removed() > 0) {
            counts.add(context.words().count("words-removed", changes.removed()));
        }
        boolean isSame = changes.pieces().stream().allMatch(RevisionPages::isUntouched);
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
