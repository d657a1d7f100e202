package io.github.candor.read.body;

import io.github.candor.problem.Place;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Finds the links and pictures of a text: Markdown in, their destinations and places out. */
public final class LinkFinder extends AbstractVisitor {
    private final List<TextLink> links = new ArrayList<>();
    private final String file;
    private final Uncommented written;
    private final int firstLine;

    private LinkFinder(String file, Uncommented written, int firstLine) {
        this.file = file;
        this.written = written;
        this.firstLine = firstLine;
    }

    /** Returns the links of {@code written}, which begins on {@code firstLine} of {@code file}, in order. */
    public static List<TextLink> find(String file, Uncommented written, int firstLine) {
        String text = written.text();
        // Most files have none, and parsing is what takes the time.
        if (!text.contains("](") && !text.contains("]:")) {
            return List.of();
        }
        LinkFinder finder = new LinkFinder(file, written, firstLine);
        MarkdownParser.parse(text).accept(finder);
        return finder.links;
    }

    @Override
    public void visit(Link link) {
        add(link, link.getDestination(), false);
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        add(image, image.getDestination(), true);
        visitChildren(image);
    }

    private void add(Node node, String destination, boolean isPicture) {
        List<SourceSpan> spans = node.getSourceSpans();
        int line = spans.isEmpty() ? 0 : spans.get(0).getLineIndex();
        int column = spans.isEmpty() ? 0 : spans.get(0).getColumnIndex();
        Place place = new Place(file, firstLine + line, written.column(line, column) + 1);
        links.add(new TextLink(destination, place, isPicture));
    }
}
