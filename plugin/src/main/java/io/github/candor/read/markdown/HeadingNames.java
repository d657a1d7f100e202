package io.github.candor.read.markdown;

import io.github.candor.model.HeadingSlugs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
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
        headings(document).forEach(one -> found.names.put(one, slugs.next(Words.of(one))));
        return found;
    }

    /** Returns the names of {@code heading} and of those in {@code blocks} below it, in order. */
    List<String> of(Heading heading, List<Node> blocks) {
        List<String> found = new ArrayList<>(List.of(names.getOrDefault(heading, "")));
        blocks.forEach(block -> headings(block).forEach(one -> found.add(names.getOrDefault(one, ""))));
        return found;
    }

    private static List<Heading> headings(Node node) {
        List<Heading> found = new ArrayList<>();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                found.add(heading);
            }
        });
        return found;
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
