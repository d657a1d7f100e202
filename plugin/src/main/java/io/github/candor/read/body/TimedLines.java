package io.github.candor.read.body;

import io.github.candor.problem.Place;
import io.github.candor.read.markdown.Source;
import io.github.candor.read.time.TimeMark;
import io.github.candor.read.time.TimeMarkParser;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Finds what begins with a time of day, as entries of a timeline do: items, rows, headings and lines. */
final class TimedLines {
    private final Source source;
    private final List<Place> places = new ArrayList<>();

    private TimedLines(Source source) {
        this.source = source;
    }

    /** Returns where each of them in {@code blocks} begins. */
    static List<Place> in(List<Node> blocks, Source source) {
        TimedLines lines = new TimedLines(source);
        blocks.forEach(lines::find);
        return lines.places;
    }

    /** Returns where those begin that a timeline of {@code blocks} takes for text: in quotes, and below entries. */
    static List<Place> unreadIn(List<Node> blocks, Source source) {
        TimedLines lines = new TimedLines(source);
        blocks.forEach(lines::findUnread);
        return lines.places;
    }

    /** Returns whether {@code text} begins with a time of day. */
    static boolean isTimed(String text) {
        TimeMark mark = TimeMarkParser.parse(BoldTime.without(text));
        return mark != null && mark.fault() == null && mark.time() != null;
    }

    private void find(Node block) {
        if (block instanceof Paragraph) {
            source.linesOf(block).stream()
                    .filter(line -> isTimed(line.text()))
                    .forEach(line -> places.add(line.place()));
        } else if (block instanceof Heading) {
            add(source.inlineOf(block), source.placeOf(block));
        } else if (block instanceof TableBlock) {
            TimelineRow.of(block, source).stream()
                    .filter(row -> !row.isHeader())
                    .forEach(row -> add(row.text(), row.place()));
        } else if (block instanceof ListBlock || block instanceof ListItem || block instanceof BlockQuote) {
            for (Node inner = block.getFirstChild(); inner != null; inner = inner.getNext()) {
                find(inner);
            }
        }
    }

    private void findUnread(Node block) {
        if (block instanceof BlockQuote) {
            find(block);
        } else if (block instanceof ListBlock) {
            for (Node item = block.getFirstChild(); item != null; item = item.getNext()) {
                findBelow(item.getFirstChild());
            }
        }
    }

    private void findBelow(@Nullable Node first) {
        boolean isDay = first instanceof Paragraph && TimelineReader.isDayAlone(source.inlineOf(first));
        for (Node below = first == null ? null : first.getNext(); below != null; below = below.getNext()) {
            if (isDay) {
                findUnread(below);
            } else {
                find(below);
            }
        }
    }

    private void add(String text, Place place) {
        if (isTimed(text)) {
            places.add(place);
        }
    }
}
