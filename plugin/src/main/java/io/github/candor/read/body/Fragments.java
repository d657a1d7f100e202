package io.github.candor.read.body;

import io.github.candor.model.Markdown;
import org.commonmark.node.Node;

/** Cuts texts that will be shown apart from each other, each with the definitions of links and footnotes of its file. */
final class Fragments {
    private final Source source;
    private final String definitions;

    Fragments(Source source, Node document) {
        this.source = source;
        StringBuilder found = new StringBuilder();
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (Outline.isDefinition(block)) {
                found.append("\n\n").append(source.lines(Source.firstLineOf(block), Source.endLineOf(block)));
            }
        }
        this.definitions = found.toString();
    }

    /** Returns whole lines as a text of their own. */
    Markdown lines(int from, int to) {
        return of(source.lines(from, to));
    }

    /** Returns {@code text} as a text of its own. */
    Markdown of(String text) {
        return new Markdown(text.contains("[") && !definitions.isEmpty() ? text + definitions : text);
    }
}
