package io.github.candor.report.figures;

import io.github.candor.report.TerminalText;
import io.github.candor.report.figures.Table.Cell;
import io.github.candor.report.figures.Table.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a report for a terminal, its tables with columns of one width. */
final class TextReport {
    private static final int WIDEST = 60;
    private static final String GAP = "  ";

    private TextReport() {}

    /** Returns the whole report, ending in a line feed. */
    static String of(ReportTables report) {
        StringBuilder text = new StringBuilder(shown(report.title())).append("\n");
        report.introduction().forEach(line -> text.append(shown(line)).append("\n"));
        report.tables().forEach(table -> text.append("\n").append(table(table)));
        return text.toString();
    }

    private static String table(Table table) {
        String title = shown(table.title()) + "\n";
        if (table.rows().isEmpty()) {
            return title + GAP + table.absence() + "\n";
        }
        List<List<String>> lines = new ArrayList<>();
        lines.add(table.columns().stream().map(column -> shown(column.header())).toList());
        table.rows()
                .forEach(row -> lines.add(
                        row.stream().map(Cell::text).map(TextReport::shown).toList()));
        int[] widths = new int[table.columns().size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], TerminalText.width(line.get(i)));
            }
        }
        return title + lines.stream().map(line -> line(table, line, widths)).collect(Collectors.joining());
    }

    private static String line(Table table, List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String space = " ".repeat(widths[i] - TerminalText.width(cells.get(i)));
            boolean isLeft = table.columns().get(i).side() == Side.LEFT;
            line.append(GAP).append(isLeft ? cells.get(i) + space : space + cells.get(i));
        }
        return line.toString().stripTrailing() + "\n";
    }

    private static String shown(String text) {
        String shown = TerminalText.shown(text);
        return shown.length() <= WIDEST || shown.endsWith(".")
                ? shown
                : shown.substring(0, TerminalText.wholeCharacter(shown, WIDEST - 1)) + "…";
    }
}
