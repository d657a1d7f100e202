package io.github.candor.read.markdown;

import io.github.candor.model.Section;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Cuts a document at its headings into the summary, the sections that mean something to Candor, and the free ones. */
public final class Outline {
    /** The sections that are read and not only shown. */
    public enum Kind {
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
     * @param zone what stands in brackets after <em>Timeline</em> or <em>Updates</em>, or null
     * @param names what the heading and its sub-headings are called in links; none for the summary
     * @param blocks everything below the heading but definitions of links and footnotes
     * @param firstLine index of the first line below the heading
     * @param endLine index of the line after the last
     */
    public record Part(
            Kind kind,
            @Nullable Heading heading,
            String title,
            @Nullable String zone,
            List<String> names,
            List<Node> blocks,
            int firstLine,
            int endLine) {}

    private final BodyContext.Kind entry;
    private final HeadingNames names;
    private final List<Part> parts = new ArrayList<>();
    private @Nullable Heading heading;
    private String title = "";
    private SectionTitle meaning = new SectionTitle(Kind.SUMMARY, null);
    private List<Node> blocks = new ArrayList<>();
    private int firstLine;

    private Outline(BodyContext.Kind entry, HeadingNames names) {
        this.entry = entry;
        this.names = names;
    }

    /** Returns the parts of {@code document} in order; the summary, perhaps empty, first. */
    public static List<Part> of(Node document, int lineCount, BodyContext.Kind entry) {
        Outline outline = new Outline(entry, HeadingNames.of(document));
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Heading next) {
                outline.add(next);
            } else if (!isDefinition(block)) {
                outline.blocks.add(block);
            }
        }
        outline.close(lineCount);
        return outline.parts;
    }

    private static boolean isDefinition(Node block) {
        return block instanceof LinkReferenceDefinition || block instanceof FootnoteDefinition;
    }

    /** Begins a part, or goes on with the one in which {@code next} stands; a section with a meaning is lifted out of it. */
    private void add(Heading next) {
        String text = MarkdownParser.plain(next);
        SectionTitle found = meaning(text);
        Heading current = heading;
        boolean isDeeper = current != null && next.getLevel() > current.getLevel();
        if (isDeeper && (found.kind() == Kind.FREE || found.kind() == meaning.kind())) {
            blocks.add(next);
        } else {
            close(Source.firstLineOf(next));
            open(next, text, found);
        }
    }

    private void open(Heading next, String text, SectionTitle found) {
        heading = next;
        title = text;
        meaning = found;
        blocks = new ArrayList<>();
        firstLine = Source.endLineOf(next);
    }

    private void close(int endLine) {
        List<String> named = heading == null ? List.of() : names.of(heading, blocks);
        parts.add(new Part(
                meaning.kind(), heading, title, meaning.zone(), named, List.copyOf(blocks), firstLine, endLine));
    }

    /** Maintenance has updates only; its other sections are shown as they are. */
    private SectionTitle meaning(String text) {
        SectionTitle found = SectionTitle.of(text);
        boolean isShown = entry == BodyContext.Kind.MAINTENANCE && found.kind() != Kind.UPDATES;
        return isShown ? SectionTitle.FREE : found;
    }

    /** Returns a part of free text as it will be shown. */
    public static Section section(Part part, Fragments fragments) {
        return new Section(part.title(), part.names(), fragments.lines(part.firstLine(), part.endLine()));
    }
}
