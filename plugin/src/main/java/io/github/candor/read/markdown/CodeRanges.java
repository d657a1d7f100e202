package io.github.candor.read.markdown;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Where in a text code stands, in blocks and within lines, and where blocks of HTML. */
final class CodeRanges extends AbstractVisitor {
    /** No code anywhere. */
    static final CodeRanges NONE = new CodeRanges();

    private final NavigableMap<Integer, Integer> endsByBegin = new TreeMap<>();

    private final NavigableMap<Integer, Integer> htmlByBegin = new TreeMap<>();

    private CodeRanges() {}

    /** Finds the code in {@code text}. */
    static CodeRanges of(String text) {
        CodeRanges ranges = new CodeRanges();
        MarkdownParser.parse(text).accept(ranges);
        return ranges;
    }

    /** Returns the end of the code in which {@code index} stands, or 0 when it stands in none. */
    int endAround(int index) {
        return endAround(index, endsByBegin);
    }

    /** Returns whether {@code index} lies in a block of HTML, in which no other marks are read. */
    boolean isInHtml(int index) {
        return endAround(index, htmlByBegin) > 0;
    }

    /** Returns whether code begins between {@code from} and {@code to} that does not end there. */
    boolean isCut(int from, int to) {
        Map.Entry<Integer, Integer> last = endsByBegin.lowerEntry(to);
        return last != null && last.getKey() >= from && last.getValue() > to;
    }

    private static int endAround(int index, NavigableMap<Integer, Integer> ends) {
        Map.Entry<Integer, Integer> range = ends.floorEntry(index);
        return range == null || range.getValue() <= index ? 0 : range.getValue();
    }

    @Override
    public void visit(Code code) {
        add(code, endsByBegin);
    }

    @Override
    public void visit(FencedCodeBlock block) {
        add(block, endsByBegin);
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        add(block, endsByBegin);
    }

    @Override
    public void visit(HtmlBlock block) {
        add(block, htmlByBegin);
    }

    private static void add(Node node, NavigableMap<Integer, Integer> ends) {
        if (!node.getSourceSpans().isEmpty()) {
            SourceSpan first = node.getSourceSpans().get(0);
            SourceSpan last = node.getSourceSpans().get(node.getSourceSpans().size() - 1);
            ends.put(first.getInputIndex(), last.getInputIndex() + last.getLength());
        }
    }
}
