package io.github.candor.read.markdown;

import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Finds the links and pictures of a text: Markdown in, their destinations and places out. */
public final class LinkFinder extends AbstractVisitor {
    /** How long all addresses and titles may be together; only definitions that are used very often come to so much. */
    private static final int MOST_SHOWN = 4_000_000;

    private final List<TextLink> links = new ArrayList<>();
    private final String file;
    private final Uncommented written;
    private final int firstLine;
    private long shown;
    private @Nullable Place excess;

    private LinkFinder(String file, Uncommented written, int firstLine) {
        this.file = file;
        this.written = written;
        this.firstLine = firstLine;
    }

    /**
     * Returns the links of {@code written}, which begins on {@code firstLine} of {@code file}, in order.
     *
     * @param problems is told where they are so many, and so long, that the page would be too large
     */
    public static List<TextLink> find(String file, Uncommented written, int firstLine, Problems problems) {
        String text = written.text();
        // Most files have none, and parsing is what takes the time.
        if (!text.contains("](") && !text.contains("]:")) {
            return List.of();
        }
        LinkFinder finder = new LinkFinder(file, written, firstLine);
        MarkdownParser.parse(text).accept(finder);
        finder.check(finder.excess, problems);
        return finder.links;
    }

    /** Checks the same in {@code written}, a text in one value that stands at {@code place}. */
    public static void checkValue(Place place, Uncommented written, Problems problems) {
        LinkFinder finder = new LinkFinder(place.file(), written, place.line());
        if (written.text().contains("]:")) {
            MarkdownParser.parse(written.text()).accept(finder);
        }
        finder.check(finder.excess == null ? null : place, problems);
    }

    private void check(@Nullable Place place, Problems problems) {
        if (place != null) {
            problems.report(
                    Rule.TOO_LARGE,
                    place,
                    "The definitions of links are used so often up to here that the page would be too large.",
                    "Shorten the addresses and titles, or use them in fewer places.");
        }
    }

    @Override
    public void visit(Link link) {
        add(link, link.getDestination(), link.getTitle(), false);
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        add(image, image.getDestination(), image.getTitle(), true);
        visitChildren(image);
    }

    private void add(Node node, String destination, @Nullable String title, boolean isPicture) {
        List<SourceSpan> spans = node.getSourceSpans();
        int line = spans.isEmpty() ? 0 : spans.get(0).getLineIndex();
        int column = spans.isEmpty() ? 0 : spans.get(0).getColumnIndex();
        Place place = new Place(file, firstLine + line, written.column(line, column) + 1);
        shown += destination.length() + (title == null ? 0 : title.length());
        if (shown <= MOST_SHOWN) {
            links.add(new TextLink(destination, place, isPicture));
        } else if (excess == null) {
            excess = place;
        }
    }
}
