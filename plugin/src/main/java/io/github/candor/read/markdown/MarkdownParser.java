package io.github.candor.read.markdown;

import java.util.List;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Parses Markdown with the places of everything; nesting is bounded against hostile text.
 *
 * <p>Task boxes and bare addresses are left as text here, since texts are cut out of the source and rendered later.
 */
public final class MarkdownParser {
    private static final int DEEPEST = 64;
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create(), FootnotesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .inlineParserFactory(PlainInlines::new)
            .build();

    /** What each thread parsed last: a file is asked for its links and then for its sections. */
    private static final ThreadLocal<Parsed> LAST = new ThreadLocal<>();

    private record Parsed(String text, Node document) {}

    private MarkdownParser() {}

    /** Returns the document that {@code text} is; nobody may change it. */
    public static Node parse(String text) {
        Parsed last = LAST.get();
        if (last == null || !last.text().equals(text)) {
            last = new Parsed(text, PARSER.parse(text));
            LAST.set(last);
        }
        return last.document();
    }

    /** Returns whether the last block of {@code text} is never closed, so that whatever came next would be a part of it. */
    public static boolean leavesOpen(String text) {
        return !(parse(text + "\n\n# Next").getLastChild() instanceof Heading);
    }

    /** Returns the plain text of {@code node}, in one line. */
    public static String plain(Node node) {
        StringBuilder text = new StringBuilder();
        append(node, text);
        return text.toString().strip();
    }

    private static void append(Node node, StringBuilder text) {
        if (node instanceof Text literal) {
            text.append(literal.getLiteral());
        } else if (node instanceof Code code) {
            text.append(code.getLiteral());
        } else if (node instanceof HtmlInline html) {
            text.append(html.getLiteral());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            text.append(' ');
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            append(child, text);
        }
    }
}
