package io.github.candor.read.markdown;

import io.github.candor.model.Markdown;
import io.github.candor.model.OneCase;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Cuts texts that will be shown apart from each other, each with the definitions of links and footnotes that it uses. */
public final class Fragments {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern BLOCK_MARKER =
            Pattern.compile("(?:#{1,6}|[-+*])(?=\\s|$)|>|~~~|=+\\s*$|([-*_])(?:[ \\t]*\\1){2,}+[ \\t]*$");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})([.)](?:\\s.*+|$))", Pattern.DOTALL);

    /** As long as a label may be in CommonMark, with its brackets. */
    private static final int LONGEST_LABEL = 1_001;

    /** How much may be copied in all, in characters; a page with more was made to exhaust the machine and is refused. */
    private static final int MOST_APPENDED = 4_000_000;

    private final Source source;
    private long appended;
    private @Nullable Place excess;
    private final Map<String, Placed<String>> definitions = new LinkedHashMap<>();

    public Fragments(Source source, Node document) {
        this.source = source;
        collect(document);
    }

    /** Returns whole lines as a text of their own. */
    public Markdown lines(int from, int to) {
        return of(source.lines(from, to));
    }

    /** Returns {@code text} as a text of its own. */
    public Markdown of(String text) {
        Set<String> used = new HashSet<>();
        StringBuilder whole = new StringBuilder(text);
        addUsed(text, whole, used);
        return new Markdown(whole.toString());
    }

    /** Returns a text that began after something else in its line, so that it cannot begin a list or a heading now. */
    public Markdown inline(String text) {
        if (BLOCK_MARKER.matcher(text).lookingAt()) {
            return of("\\" + text);
        }
        return of(NUMBER.matcher(text).matches() ? NUMBER.matcher(text).replaceFirst("$1\\\\$2") : text);
    }

    /** Appends the definitions of all labels in {@code text}, and of those in the definitions, each once. */
    private void addUsed(String text, StringBuilder whole, Set<String> used) {
        if (definitions.isEmpty()) {
            return;
        }
        used.addAll(definedIn(text));
        Deque<String> open = new ArrayDeque<>(List.of(text));
        while (!open.isEmpty()) {
            for (Label label : labels(open.pop())) {
                Placed<String> definition = definitions.get(label.folded());
                if (definition != null && used.add(label.folded())) {
                    append(definition, whole);
                    open.push(definition.value());
                }
            }
        }
    }

    /** Returns the labels whose definitions stand in {@code text} itself. */
    private Set<String> definedIn(String text) {
        Set<String> defined = new HashSet<>();
        for (Label label : labels(text)) {
            Placed<String> definition = definitions.get(label.folded());
            if (definition != null && text.startsWith(definition.value().stripLeading(), label.at())) {
                defined.add(label.folded());
            }
        }
        return defined;
    }

    private void append(Placed<String> definition, StringBuilder whole) {
        appended += definition.value().length();
        if (appended <= MOST_APPENDED) {
            whole.append("\n\n").append(definition.value());
        } else if (excess == null) {
            excess = definition.place();
        }
    }

    /** Reports definitions that are used so often that what is shown would exhaust the machine. */
    public void check(Problems problems) {
        if (excess != null) {
            problems.report(
                    Rule.TOO_LARGE,
                    excess,
                    "This definition and those before it are used so often that the page would be too large.",
                    "Shorten it, or use it in fewer places.");
        }
    }

    /** A label as labels are compared, and where its bracket stands. */
    private record Label(String folded, int at) {}

    /** Returns what stands in square brackets without such brackets in it, as labels of definitions do. */
    private static List<Label> labels(String text) {
        List<Label> labels = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one == '\\') {
                i++;
            } else if (one == '[') {
                open = i;
            } else if (one == ']' && open >= 0) {
                if (i - open <= LONGEST_LABEL) {
                    labels.add(new Label(fold(text.substring(open, i + 1)), open));
                }
                open = -1;
            }
        }
        return labels;
    }

    /** Looks into blocks of every depth; of two definitions of one label the first holds. */
    private void collect(Node parent) {
        for (Node block = parent.getFirstChild(); block != null; block = block.getNext()) {
            String label = label(block);
            if (label != null) {
                definitions.putIfAbsent(
                        fold("[" + label + "]"), new Placed<>(source.textOf(block), source.placeOf(block)));
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
        return OneCase.lower(SPACES.matcher(text).replaceAll(" "));
    }
}
