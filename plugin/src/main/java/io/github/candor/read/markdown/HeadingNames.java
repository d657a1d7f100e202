package io.github.candor.read.markdown;

import io.github.candor.model.HeadingSlugs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** What the headings of a document are called in links, as on GitHub: a parsed document in, a name for each heading out. */
public final class HeadingNames {
    /** Each heading is itself alone, whatever it says. */
    private final Map<Heading, String> names = new LinkedHashMap<>();

    private HeadingNames() {}

    /** Returns the names of all headings in {@code text}, in order. */
    public static List<String> in(String text) {
        return List.copyOf(of(MarkdownParser.parse(text)).names.values());
    }

    /** Returns the names of all headings in {@code document}, however deep. */
    static HeadingNames of(Node document) {
        HeadingNames found = new HeadingNames();
        HeadingSlugs slugs = new HeadingSlugs();
        List<Heading> all = new ArrayList<>();
        addHeadings(document, all);
        all.forEach(one -> found.names.put(one, slugs.next(Words.of(one))));
        return found;
    }

    /** Returns the names of {@code heading} and of those in {@code blocks} below it, in order. */
    List<String> of(Heading heading, List<Node> blocks) {
        List<Heading> all = new ArrayList<>(List.of(heading));
        blocks.forEach(block -> addHeadings(block, all));
        return all.stream().map(one -> names.getOrDefault(one, "")).toList();
    }

    /** Adds {@code node} or the headings in it; they stand in blocks, and in no paragraph. */
    private static void addHeadings(Node node, List<Heading> found) {
        if (node instanceof Heading heading) {
            found.add(heading);
        } else if (node instanceof Block && !(node instanceof Paragraph)) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                addHeadings(child, found);
            }
        }
    }

    /** The words of a heading; a picture has none. */
    private static final class Words extends AbstractVisitor {
        private final StringBuilder text = new StringBuilder();

        static String of(Heading heading) {
            Words words = new Words();
            heading.accept(words);
            return words.text.toString().strip();
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
}
