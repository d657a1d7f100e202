package io.github.candor.render.markdown;

import io.github.candor.model.HeadingSlugs;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a heading, by which it is called in links; a picture has none. */
final class HeadingWords extends AbstractVisitor {
    private final StringBuilder text = new StringBuilder();

    private HeadingWords() {}

    /** Returns what the headings of a whole text are called, in order. */
    static List<String> namesIn(Node document) {
        HeadingSlugs slugs = new HeadingSlugs();
        List<String> names = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                HeadingWords words = new HeadingWords();
                heading.accept(words);
                names.add(slugs.next(words.text.toString().strip()));
            }
        });
        return names;
    }

    @Override
    public void visit(Text node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak node) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak node) {
        text.append(' ');
    }

    @Override
    public void visit(Image image) {
        // A picture's words are not a heading's.
    }
}
