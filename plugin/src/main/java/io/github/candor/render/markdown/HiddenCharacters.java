package io.github.candor.render.markdown;

import io.github.candor.problem.HiddenText;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Puts U+FFFD for characters that nobody sees and that change what others mean: a reader refuses them, so none should come here. */
final class HiddenCharacters extends AbstractVisitor {
    private HiddenCharacters() {}

    /** Takes them out of all texts, addresses and titles in {@code document}, which was parsed from {@code source}. */
    static void replace(Node document, String source) {
        // They are refused as they are when a file is read, so that only their numbers can have brought them.
        if (source.contains("&#")) {
            document.accept(new HiddenCharacters());
        }
    }

    @Override
    public void visit(Text text) {
        text.setLiteral(without(text.getLiteral()));
    }

    @Override
    public void visit(Link link) {
        link.setDestination(without(link.getDestination()));
        if (link.getTitle() != null) {
            link.setTitle(without(link.getTitle()));
        }
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        image.setDestination(without(image.getDestination()));
        if (image.getTitle() != null) {
            image.setTitle(without(image.getTitle()));
        }
        visitChildren(image);
    }

    private static String without(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints().forEach(one -> seen.appendCodePoint(isHidden(one) ? 0xFFFD : one));
        return seen.toString();
    }

    private static boolean isHidden(int one) {
        return one != '\r' && HiddenText.isHidden(one);
    }
}
