package io.github.candor.report.figures;

import io.github.candor.report.figures.Table.Cell;
import io.github.candor.report.figures.Table.Column;
import io.github.candor.report.figures.Table.Side;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a report as GitHub Flavored Markdown, whose tables mail programs, wikis and documents take over. */
final class MarkdownReport {
    /** What could begin something else than text, by CommonMark and GFM. */
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~#&!]");

    private MarkdownReport() {}

    /** Returns the whole report, ending in a line feed. */
    static String of(ReportTables report) {
        StringBuilder text = new StringBuilder("# " + plain(report.title()) + "\n");
        report.introduction()
                .forEach(line -> text.append("\n").append(plain(line)).append("\n"));
        report.tables().forEach(table -> text.append("\n").append(table(table)));
        return text.toString();
    }

    private static String table(Table table) {
        String title = "## " + plain(table.title()) + "\n\n";
        if (table.rows().isEmpty()) {
            return title + plain(table.absence()) + "\n";
        }
        return title
                + line(table.columns(), column -> plain(column.header()))
                + line(table.columns(), MarkdownReport::rule)
                + table.rows().stream()
                        .map(row -> line(row, MarkdownReport::cell))
                        .collect(Collectors.joining());
    }

    private static <T> String line(List<T> cells, Function<T, String> shown) {
        return cells.stream().map(shown).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String rule(Column column) {
        return column.side() == Side.RIGHT ? "---:" : "---";
    }

    private static String cell(Cell cell) {
        String text = plain(cell.text());
        return cell.address().isEmpty() ? text : "[" + text + "](<" + cell.address() + ">)";
    }

    private static String plain(String text) {
        return SPECIAL.matcher(text.replaceAll("\\p{Cntrl}", " ")).replaceAll("\\\\$0");
    }
}
