package io.github.candor.report.figures;

import java.util.List;

/**
 * A table for people.
 *
 * @param title above it
 * @param columns each with its header
 * @param rows of as many cells as there are columns
 * @param absence what is said in place of a table without rows
 */
record Table(String title, List<Column> columns, List<List<Cell>> rows, String absence) {
    Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** On which side the cells of a column are flush. */
    enum Side {
        LEFT,
        RIGHT
    }

    /** A header and how its cells stand below it. */
    record Column(String header, Side side) {
        static Column left(String header) {
            return new Column(header, Side.LEFT);
        }

        static Column right(String header) {
            return new Column(header, Side.RIGHT);
        }
    }

    /**
     * Plain text.
     *
     * @param address absolute, of the page about it; or empty
     */
    record Cell(String text, String address) {
        static Cell of(String text) {
            return new Cell(text, "");
        }
    }
}
