package io.github.candor.read.body;

import java.util.List;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** Parses Markdown with the places of everything; nesting is bounded against hostile text. */
final class MarkdownParser {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create(), FootnotesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(64)
            .maxInlineNesting(64)
            .build();
    private static final TextContentRenderer PLAIN =
            TextContentRenderer.builder().build();

    private MarkdownParser() {}

    /** Returns the document that {@code text} is. */
    static Node parse(String text) {
        return PARSER.parse(text);
    }

    /** Returns the plain text of {@code node}, in one line. */
    static String plain(Node node) {
        return PLAIN.render(node).replaceAll("\\s+", " ").strip();
    }
}
