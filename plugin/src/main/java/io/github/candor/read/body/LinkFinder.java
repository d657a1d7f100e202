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
    private final int firstLine;

    private LinkFinder(String file, int firstLine) {
        this.file = file;
        this.firstLine = firstLine;
    }

    /** Returns the links of {@code text}, which begins on {@code firstLine} of {@code file}, in order. */
    public static List<TextLink> find(String file, String text, int firstLine) {
        // Most files have none, and parsing is what takes the time.
        if (!text.contains("](") && !text.contains("]:")) {
            return List.of();
        }
        LinkFinder finder = new LinkFinder(file, firstLine);
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
        Place place = spans.isEmpty()
                ? new Place(file, firstLine, 1)
                : new Place(
                        file,
                        firstLine + spans.get(0).getLineIndex(),
                        spans.get(0).getColumnIndex() + 1);
        links.add(new TextLink(destination, place, isPicture));
    }
}
