package io.github.candor.read.body;

import io.github.candor.problem.Place;
import io.github.candor.read.markdown.SectionTitle;
import io.github.candor.read.markdown.Source;
import io.github.candor.read.time.TimeMark;
import io.github.candor.read.time.TimeMarkParser;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table that is a timeline.
 *
 * @param text the time from the first cell or cells, then what the others say
 * @param isHeader whether it names the columns
 * @param zone what a header such as <em>Time (UTC)</em> says of the times below it, or null
 */
record TimelineRow(String text, boolean isHeader, @Nullable ZoneId zone, Place place) {
    private static final Pattern ZONE = Pattern.compile("\\(([^()]*)\\)");

    /** Returns the rows of {@code table} in order; a first row that begins with a time is no header. */
    static List<TimelineRow> of(Node table, Source source) {
        List<TimelineRow> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                rows.add(row(row, source));
            }
        }
        return rows;
    }

    private static TimelineRow row(Node row, Source source) {
        List<String> cells = new ArrayList<>();
        boolean isHead = false;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(source.textOf(cell).strip().replace("\\|", "|"));
            isHead |= ((TableCell) cell).isHeader();
        }
        cells.removeIf(String::isBlank);
        String text = text(cells);
        boolean isHeader = isHead && TimeMarkParser.parse(BoldTime.without(text)) == null;
        Node first = row.getFirstChild();
        return new TimelineRow(
                text, isHeader, isHeader ? zone(cells) : null, source.placeOf(first == null ? row : first));
    }

    /** Joins the cells: a date and a time in two of them are one time, texts are kept apart by dashes. */
    private static String text(List<String> cells) {
        String time = "";
        int next = 0;
        while (next < cells.size()) {
            String longer = (time + " " + BoldTime.without(cells.get(next))).strip();
            TimeMark mark = TimeMarkParser.parse(longer);
            if (mark == null || mark.length() < longer.length()) {
                break;
            }
            time = longer;
            next++;
        }
        String rest = String.join(" – ", cells.subList(next, cells.size()));
        return time.isEmpty() || rest.isEmpty() ? time + rest : time + " – " + rest;
    }

    private static @Nullable ZoneId zone(List<String> cells) {
        Matcher brackets = ZONE.matcher(cells.isEmpty() ? "" : cells.get(0));
        return brackets.find() ? SectionTitle.find(brackets.group(1)) : null;
    }
}
