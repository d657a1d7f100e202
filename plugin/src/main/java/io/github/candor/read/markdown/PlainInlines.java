package io.github.candor.read.markdown;

import java.util.List;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.jspecify.annotations.Nullable;

/**
 * Makes one text of a single line in which no character has a meaning, as most lines are, and leaves all others to the library. It
 * would make the same of them, but sets up half a dozen parsers for each.
 */
final class PlainInlines implements InlineParser {
    /** Which characters of ASCII may begin or end something in CommonMark and its extensions; where in doubt, the library is asked. */
    private static final boolean[] MARKS = marks("[]!*_~\\`&<^\n");

    private final InlineParserContext context;
    private @Nullable InlineParser library;

    PlainInlines(InlineParserContext context) {
        this.context = context;
    }

    @Override
    public void parse(SourceLines lines, Node block) {
        List<SourceLine> all = lines.getLines();
        if (all.size() == 1 && isPlain(all.get(0))) {
            Text text = new Text(withoutBlanksAtItsEnd(all.get(0).getContent().toString()));
            text.setSourceSpans(lines.getSourceSpans());
            block.appendChild(text);
        } else {
            library = library == null ? new InlineParserImpl(context) : library;
            library.parse(lines, block);
        }
    }

    private static boolean isPlain(SourceLine line) {
        String text = line.getContent().toString();
        SourceSpan span = line.getSourceSpan();
        // Where a tab was made spaces of, the text is longer than what it was made of.
        if (text.isEmpty() || span == null || span.getLength() != text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < MARKS.length && MARKS[c]) {
                return false;
            }
        }
        return true;
    }

    private static String withoutBlanksAtItsEnd(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean[] marks(String all) {
        boolean[] marks = new boolean[128];
        all.chars().forEach(mark -> marks[mark] = true);
        return marks;
    }
}
