package io.github.candor.read.body;

import io.github.candor.model.Markdown;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Cuts texts that will be shown apart from each other, each with the definitions of links and footnotes that it uses. */
final class Fragments {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BLOCK_MARKER =
            Pattern.compile("(?:#{1,6}|[-+*])(?=\\s|$)|>|~~~|=+\\s*$|([-*_])(?:[ \\t]*\\1){2,}+[ \\t]*$");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})([.)](?:\\s.*+|$))", Pattern.DOTALL);

    private final Source source;
    private final Map<String, String> definitions = new LinkedHashMap<>();

    Fragments(Source source, Node document) {
        this.source = source;
        collect(document);
    }

    /** Returns whole lines as a text of their own. */
    Markdown lines(int from, int to) {
        return of(source.lines(from, to));
    }

    /** Returns {@code text} as a text of its own. */
    Markdown of(String text) {
        Set<String> used = new LinkedHashSet<>();
        StringBuilder whole = new StringBuilder(text);
        addUsed(text, whole, used);
        return new Markdown(whole.toString());
    }

    /** Returns a text that began behind something else in its line, so that it cannot begin a list or a heading now. */
    Markdown inline(String text) {
        if (BLOCK_MARKER.matcher(text).lookingAt()) {
            return of("\\" + text);
        }
        return of(NUMBER.matcher(text).matches() ? NUMBER.matcher(text).replaceFirst("$1\\\\$2") : text);
    }

    private void addUsed(String text, StringBuilder whole, Set<String> used) {
        if (definitions.isEmpty() || text.indexOf('[') < 0) {
            return;
        }
        String folded = fold(text);
        definitions.forEach((label, definition) -> {
            boolean isMissing = folded.contains(label) && !text.contains(definition);
            if (isMissing && used.add(label)) {
                whole.append("\n\n").append(definition);
                addUsed(definition, whole, used);
            }
        });
    }

    /** Looks into blocks of every depth; of two definitions of one label the first holds. */
    private void collect(Node parent) {
        for (Node block = parent.getFirstChild(); block != null; block = block.getNext()) {
            String label = label(block);
            if (label != null) {
                definitions.putIfAbsent(fold("[" + label + "]"), source.textOf(block));
            } else {
                collect(block);
            }
        }
    }

    private static @Nullable String label(Node block) {
        if (block instanceof LinkReferenceDefinition link) {
            return link.getLabel();
        }
        return block instanceof FootnoteDefinition footnote ? "^" + footnote.getLabel() : null;
    }

    private static String fold(String text) {
        return BLANKS.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
