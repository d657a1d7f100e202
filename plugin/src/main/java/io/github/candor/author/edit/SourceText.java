package io.github.candor.author.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file as its author wrote it, to be edited line by line: byte order mark, line ends and a missing last one are kept.
 *
 * @param lines each with its own end, {@code \n}, {@code \r\n} or {@code \r}; only the last may have none
 */
public record SourceText(String mark, List<String> lines) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]*(?:\\r\\n|\\r|\\n|$)");

    public SourceText {
        lines = List.copyOf(lines);
    }

    /** Takes a whole file apart. */
    static SourceText of(String text) {
        String mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        List<String> lines = new ArrayList<>();
        Matcher line = LINE.matcher(text).region(mark.length(), text.length());
        while (line.find() && !line.group().isEmpty()) {
            lines.add(line.group());
        }
        return new SourceText(mark, lines);
    }

    /** Returns the whole file. */
    public String whole() {
        return mark + String.join("", lines);
    }

    /** Returns the text as the reader sees it: without the mark, and with {@code \n} at the end of each line. */
    String plain() {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            text.append(contentOf(line)).append(contentOf(line).equals(line) ? "" : "\n");
        }
        return text.toString();
    }

    /** Returns line {@code index}, counted from 0, without its end; empty after the last. */
    public String line(int index) {
        return index < lines.size() ? contentOf(lines.get(index)) : "";
    }

    /** Returns whether line {@code index}, counted from 0, is blank or not there. */
    public boolean isBlank(int index) {
        return line(index).isBlank();
    }

    /** Returns the same with {@code added} in front of line {@code index}; line ends are those of the line before. */
    public SourceText insert(int index, List<String> added) {
        List<String> all = new ArrayList<>(lines);
        int at = Math.min(index, all.size());
        String end = endBefore(at);
        List<String> ended = new ArrayList<>();
        added.forEach(line -> ended.add(line + end));
        boolean isBehindOpenEnd =
                at > 0 && at == all.size() && endOf(all.get(at - 1)).isEmpty();
        if (isBehindOpenEnd) {
            all.set(at - 1, all.get(at - 1) + end);
            ended.set(ended.size() - 1, added.get(added.size() - 1));
        }
        all.addAll(at, ended);
        return new SourceText(mark, all);
    }

    /** Returns the same with line {@code index} saying {@code content}; its end stays. */
    SourceText replace(int index, String content) {
        List<String> all = new ArrayList<>(lines);
        all.set(index, content + endOf(lines.get(index)));
        return new SourceText(mark, all);
    }

    /** Returns the same without line {@code index}. */
    SourceText without(int index) {
        List<String> all = new ArrayList<>(lines);
        all.remove(index);
        return new SourceText(mark, all);
    }

    private String endBefore(int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (!endOf(lines.get(i)).isEmpty()) {
                return endOf(lines.get(i));
            }
        }
        String first = lines.isEmpty() ? "" : endOf(lines.get(0));
        return first.isEmpty() ? "\n" : first;
    }

    private static String contentOf(String line) {
        return line.substring(0, line.length() - endOf(line).length());
    }

    private static String endOf(String line) {
        return line.endsWith("\r\n") ? "\r\n" : line.endsWith("\n") ? "\n" : line.endsWith("\r") ? "\r" : "";
    }
}
