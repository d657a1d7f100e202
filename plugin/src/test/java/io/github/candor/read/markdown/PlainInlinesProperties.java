package io.github.candor.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** What is made of plain lines is what the library makes of them, down to the places. */
class PlainInlinesProperties {
    private static final Parser LIBRARY = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create(), FootnotesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private static final List<String> PIECES = List.of(
            "word",
            " ",
            "  ",
            "\t",
            "\n",
            "\n\n",
            "é",
            "漢",
            "😀",
            "\u00A0",
            "\u2003",
            "# ",
            "\n# ",
            "\n## word ##",
            "\n- ",
            "\n1. ",
            "\n> ",
            "\n| a | b |\n|---|---|\n| ",
            " | ",
            "\n    ",
            "\n===",
            "\n[^a]: ",
            "[^a]",
            "^",
            "[a]: b",
            "*",
            "_",
            "~",
            "`",
            "\\",
            "&amp;",
            "<b>",
            "!",
            "[a](b)",
            ":",
            "\"",
            "\u0000");

    @Property(tries = 3000)
    void areWhatTheLibraryMakesOfThem(@ForAll("texts") String text) {
        assertThat(tree(MarkdownParser.parse(text), "")).isEqualTo(tree(LIBRARY.parse(text), ""));
    }

    private static String tree(Node node, String indent) {
        StringBuilder tree = new StringBuilder(indent + node + " " + node.getSourceSpans() + "\n");
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            tree.append(tree(child, indent + " "));
        }
        return tree.toString();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(12).map(pieces -> String.join("", pieces));
    }
}
