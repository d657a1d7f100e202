package io.github.candor.read.markdown;

import io.github.candor.problem.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** The text below the front matter, to be cut out by the nodes that were parsed from it, exactly as its author wrote it. */
public final class Source {
    /** A line of a paragraph without spaces around it, and the place and column (from 0) where it begins. */
    public record Line(String text, Place place, int column) {}

    private final String file;
    private final int firstLine;
    private final Uncommented written;
    private final String text;

    /** Where each line begins, and where one after the last would. */
    private final int[] begins;

    public Source(String file, Uncommented written, int firstLine) {
        this.file = file;
        this.firstLine = firstLine;
        this.written = written;
        this.text = written.text();
        this.begins = begins(text);
    }

    private static int[] begins(String text) {
        int[] begins = new int[64];
        int count = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (count + 1 == begins.length) {
                begins = Arrays.copyOf(begins, 2 * begins.length);
            }
            begins[count++] = end + 1;
        }
        begins[count] = text.length() + 1;
        return Arrays.copyOf(begins, count + 1);
    }

    /** Returns how many lines there are. */
    public int lineCount() {
        return begins.length - 1;
    }

    /** Returns where the text of {@code node} begins, after the markers of a heading or an item. */
    public Place placeOf(Node node) {
        Node first = node.getFirstChild();
        Node begin = first == null || first.getSourceSpans().isEmpty() ? node : first;
        List<SourceSpan> spans = begin.getSourceSpans();
        return spans.isEmpty()
                ? place(0, 0)
                : place(spans.get(0).getLineIndex(), spans.get(0).getColumnIndex());
    }

    /** Returns the place of a line and a column that both count from 0 and know of no comments. */
    public Place place(int line, int column) {
        return new Place(file, firstLine + line, written.column(line, column) + 1);
    }

    /** Returns the place {@code columns} after {@code begin}. */
    public static Place after(Place begin, int columns) {
        return new Place(begin.file(), begin.line(), begin.column() + columns);
    }

    /** Returns the index of the first line of {@code node}, counted from 0. */
    public static int firstLineOf(Node node) {
        return node.getSourceSpans().get(0).getLineIndex();
    }

    /** Returns the index of the line after the last of {@code node}, counted from 0. */
    public static int endLineOf(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.get(spans.size() - 1).getLineIndex() + 1;
    }

    /** Returns whole lines, blank ones around them left out. */
    String lines(int from, int to) {
        int first = from;
        while (first < to
                && cut(first, 0, begins[first + 1] - begins[first] - 1).isBlank()) {
            first++;
        }
        return first < to ? text.substring(begins[first], begins[to] - 1).stripTrailing() : "";
    }

    /**
     * Returns the text of the block {@code node} without the markers of the blocks around it; what its lines are indented
     * by beyond each other is kept, for it has a meaning in lists and code.
     */
    public String textOf(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        int least = spans.stream().mapToInt(SourceSpan::getColumnIndex).min().orElse(0);
        List<String> cut = new ArrayList<>();
        int next = spans.isEmpty() ? 0 : spans.get(0).getLineIndex();
        for (SourceSpan span : spans) {
            for (; next < span.getLineIndex(); next++) {
                cut.add("");
            }
            cut.add(cut(span, least));
            next = span.getLineIndex() + 1;
        }
        return String.join("\n", cut).stripTrailing();
    }

    private String cut(SourceSpan span, int least) {
        int begin = begins[span.getLineIndex()];
        int from = span.getColumnIndex();
        while (from > least && text.charAt(begin + from - 1) == ' ') {
            from--;
        }
        return cut(span.getLineIndex(), from, span.getColumnIndex() + span.getLength());
    }

    private String cut(int line, int from, int to) {
        return text.substring(begins[line] + from, begins[line] + to);
    }

    /** Returns the lines of a paragraph, a heading without its markers, or a cell of a table. */
    public List<Line> linesOf(Node block) {
        Node first = block.getFirstChild();
        if (first == null || first.getSourceSpans().isEmpty()) {
            return List.of();
        }
        SourceSpan begin = first.getSourceSpans().get(0);
        List<SourceSpan> last = Objects.requireNonNull(block.getLastChild()).getSourceSpans();
        SourceSpan end = last.isEmpty() ? begin : last.get(last.size() - 1);
        List<Line> found = new ArrayList<>();
        for (SourceSpan span : block.getSourceSpans()) {
            if (span.getLineIndex() >= begin.getLineIndex() && span.getLineIndex() <= end.getLineIndex()) {
                boolean isFirst = span.getLineIndex() == begin.getLineIndex();
                boolean isLast = span.getLineIndex() == end.getLineIndex();
                int from = isFirst ? begin.getColumnIndex() : span.getColumnIndex();
                int to = isLast ? end.getColumnIndex() + end.getLength() : span.getColumnIndex() + span.getLength();
                found.add(line(span.getLineIndex(), from, to));
            }
        }
        return found;
    }

    private Line line(int index, int from, int to) {
        String cut = cut(index, from, to);
        int spaces = cut.length() - cut.stripLeading().length();
        return new Line(cut.strip(), place(index, from + spaces), from + spaces);
    }

    /** Returns the text of such a block, its lines one below the other. */
    public String inlineOf(Node block) {
        List<Line> lines = linesOf(block);
        return lines.size() == 1
                ? lines.get(0).text()
                : String.join("\n", lines.stream().map(Line::text).toList());
    }
}
