package io.github.candor.read.body;

import io.github.candor.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Cuts a document at its headings into the summary, the sections that mean something to Candor, and the free ones. */
final class Outline {
    /** The sections that are read and not only shown. */
    enum Kind {
        SUMMARY,
        FREE,
        TIMELINE,
        UPDATES,
        ACTIONS
    }

    /**
     * A part of the document.
     *
     * @param heading null for the summary
     * @param title plain text of the heading; empty for the summary
     * @param zone what stands in brackets behind <em>Timeline</em>, or null
     * @param blocks everything below the heading
     * @param firstLine index of the first line below the heading
     * @param endLine index of the line after the last
     */
    record Part(
            Kind kind,
            @Nullable Heading heading,
            String title,
            @Nullable String zone,
            List<Node> blocks,
            int firstLine,
            int endLine) {}

    private static final Pattern TIMELINE =
            Pattern.compile("timeline(?:\\s*\\((?<zone>[^)]*)\\))?:?", Pattern.CASE_INSENSITIVE);
    private static final List<String> ACTIONS =
            List.of("action items", "review actions", "improvements", "corrective actions");

    private final List<Part> parts = new ArrayList<>();
    private @Nullable Heading heading;
    private Kind kind = Kind.SUMMARY;
    private List<Node> blocks = new ArrayList<>();
    private int firstLine;

    private Outline() {}

    /** Returns the parts of {@code document} in order; the summary, perhaps empty, first. */
    static List<Part> of(Node document, int lineCount) {
        Outline outline = new Outline();
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Heading next && outline.begins(next)) {
                outline.close(Source.firstLineOf(next));
                outline.open(next);
            } else if (!isDefinition(block)) {
                outline.blocks.add(block);
            }
        }
        outline.close(lineCount);
        return outline.parts;
    }

    /** Returns whether {@code block} defines a link or a footnote and shows nothing where it stands. */
    static boolean isDefinition(Node block) {
        return block instanceof LinkReferenceDefinition || block instanceof FootnoteDefinition;
    }

    private boolean begins(Heading next) {
        Heading current = heading;
        boolean isDeeper = current != null && next.getLevel() > current.getLevel();
        return !isDeeper || (kind == Kind.FREE && kindOf(MarkdownParser.plain(next)) != Kind.FREE);
    }

    private void open(Heading next) {
        heading = next;
        kind = kindOf(MarkdownParser.plain(next));
        blocks = new ArrayList<>();
        firstLine = Source.endLineOf(next);
    }

    private void close(int endLine) {
        String title = heading == null ? "" : MarkdownParser.plain(heading);
        Matcher timeline = TIMELINE.matcher(title);
        String zone = timeline.matches() ? timeline.group("zone") : null;
        parts.add(new Part(kind, heading, title, zone, List.copyOf(blocks), firstLine, endLine));
    }

    private static Kind kindOf(String title) {
        String lower = title.toLowerCase(Locale.ROOT).replaceFirst(":$", "");
        if (TIMELINE.matcher(title).matches()) {
            return Kind.TIMELINE;
        }
        if (lower.equals("updates")) {
            return Kind.UPDATES;
        }
        return ACTIONS.contains(lower) ? Kind.ACTIONS : Kind.FREE;
    }

    /** Returns a part of free text as it will be shown. */
    static Section section(Part part, Fragments fragments) {
        return new Section(part.title(), fragments.lines(part.firstLine(), part.endLine()));
    }
}
