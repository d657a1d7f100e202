package io.github.candor.read.body;

import io.github.candor.read.markdown.BodyContext;
import io.github.candor.read.markdown.MarkdownParser;
import io.github.candor.read.markdown.Outline;
import io.github.candor.read.markdown.SectionTitle;
import io.github.candor.read.markdown.Source;
import io.github.candor.read.markdown.Uncommented;
import java.time.ZoneId;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Where in the text of an entry its updates stand or could stand; lines are counted from 0.
 *
 * @param updates the last section of updates, or null when there is none
 * @param firstHeading the first heading of all, or null when there is none
 */
public record UpdatesOutline(
        @Nullable Section updates, @Nullable HeadingLine firstHeading) {
    /** A heading and its level, from 1 to 6. */
    public record HeadingLine(int line, int level) {}

    /**
     * A section of updates.
     *
     * @param updateLevel level of the headings of its updates, or that which the first one would have
     * @param endLine the line after its last text, in front of blank lines and definitions of links
     * @param zone in which its times are read
     */
    public record Section(HeadingLine heading, int updateLevel, int endLine, ZoneId zone) {}

    /** Finds the sections of {@code text}, which has {@code \n} line ends and whose times are read in {@code zone}. */
    public static UpdatesOutline of(String text, BodyContext.Kind kind, ZoneId zone) {
        Node document = MarkdownParser.parse(Uncommented.of(text).text());
        Section updates = null;
        HeadingLine first = null;
        for (Outline.Part part : Outline.of(document, text.split("\n", -1).length, kind)) {
            Heading heading = part.heading();
            if (heading != null) {
                HeadingLine line = new HeadingLine(Source.firstLineOf(heading), heading.getLevel());
                first = first == null ? line : first;
                updates = part.kind() == Outline.Kind.UPDATES ? section(part, line, zone) : updates;
            }
        }
        return new UpdatesOutline(updates, first);
    }

    private static Section section(Outline.Part part, HeadingLine heading, ZoneId usual) {
        List<Node> blocks = part.blocks();
        int level = blocks.stream()
                .filter(Heading.class::isInstance)
                .mapToInt(block -> ((Heading) block).getLevel())
                .min()
                .orElse(heading.level() + 1);
        int end = blocks.isEmpty() ? part.firstLine() : Source.endLineOf(blocks.get(blocks.size() - 1));
        ZoneId named = part.zone() == null ? null : SectionTitle.find(part.zone());
        return new Section(heading, level, end, named == null ? usual : named);
    }
}
