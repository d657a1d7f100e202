package io.github.candor.read.body;

import io.github.candor.problem.Place;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** The text below the front matter, to be cut out by the nodes that were parsed from it, exactly as its author wrote it. */
final class Source {
    private final String file;
    private final int firstLine;
    private final List<String> lines;

    Source(String file, String text, int firstLine) {
        this.file = file;
        this.firstLine = firstLine;
        this.lines = List.of(text.split("\n", -1));
    }

    /** Returns how many lines there are. */
    int lineCount() {
        return lines.size();
    }

    /** Returns where {@code node} begins. */
    Place placeOf(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return new Place(file, firstLine, 1);
        }
        return place(spans.get(0).getLineIndex(), spans.get(0).getColumnIndex());
    }

    /** Returns a place {@code columns} behind the begin of {@code node}. */
    Place placeIn(Node node, int columns) {
        Place begin = placeOf(node);
        return new Place(begin.file(), begin.line(), begin.column() + columns);
    }

    /** Returns the place of a line and a column that both count from 0. */
    Place place(int line, int column) {
        return new Place(file, firstLine + line, column + 1);
    }

    /** Returns the index of the first line of {@code node}, counted from 0. */
    static int firstLineOf(Node node) {
        return node.getSourceSpans().get(0).getLineIndex();
    }

    /** Returns the index of the line after the last of {@code node}, counted from 0. */
    static int endLineOf(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.get(spans.size() - 1).getLineIndex() + 1;
    }

    /** Returns whole lines, blank ones around them left out. */
    String lines(int from, int to) {
        return String.join("\n", lines.subList(from, Math.max(from, to)))
                .stripTrailing()
                .replaceFirst("^(?:[ \\t]*\\n)+", "");
    }

    /** Returns the text of {@code node} without the indentation and the markers of the blocks around it. */
    String textOf(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return "";
        }
        List<String> cut = new ArrayList<>();
        int indent = spans.get(0).getColumnIndex();
        int next = spans.get(0).getLineIndex();
        for (SourceSpan span : spans) {
            for (; next < span.getLineIndex(); next++) {
                cut.add("");
            }
            String line = lines.get(span.getLineIndex());
            int from = Math.min(span.getColumnIndex(), Math.max(indent, leadingBlanks(line)));
            cut.add(line.substring(
                    Math.min(from, line.length()), Math.min(line.length(), span.getColumnIndex() + span.getLength())));
            next = span.getLineIndex() + 1;
        }
        return String.join("\n", cut).strip();
    }

    private static int leadingBlanks(String line) {
        int blanks = 0;
        while (blanks < line.length() && line.charAt(blanks) == ' ') {
            blanks++;
        }
        return blanks;
    }
}
