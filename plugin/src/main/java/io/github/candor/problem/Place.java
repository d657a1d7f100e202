package io.github.candor.problem;

import java.util.Comparator;

/**
 * A position in an author's file, shown as {@code incidents/2026-03-14-login-outage.md:4:11}.
 *
 * @param file path relative to the content folder, with {@code /} between its parts
 * @param line counted from 1
 * @param column counted from 1, in UTF-16 units
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
    /** What all other files are read by; what is wrong in it may be the cause of what is wrong in them. */
    private static final String FLOOR = "status.yml";

    private static final Comparator<Place> ORDER = Comparator.comparing(
                    (Place place) -> !place.file().equals(FLOOR))
            .thenComparing(Place::file)
            .thenComparingInt(Place::line)
            .thenComparingInt(Place::column);

    public Place {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line and column count from 1: " + line + ":" + column);
        }
    }

    /** Returns the first character of {@code file}, for a problem of the file as a whole. */
    public static Place startOf(String file) {
        return new Place(file, 1, 1);
    }

    /**
     * Returns the place of what stands after {@code before}.
     *
     * @param before a text of {@code file} from the beginning of {@code firstLine}, with {@code \n} line ends
     */
    public static Place after(String before, String file, int firstLine) {
        int breaks = (int) before.chars().filter(c -> c == '\n').count();
        return new Place(file, firstLine + breaks, before.length() - before.lastIndexOf('\n'));
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return ofOneLine() + ":" + line + ":" + column;
    }

    /** Disks take line ends in names, and what follows one must not be taken for another line. */
    private String ofOneLine() {
        return file.replace("\n", "\\u000A").replace("\r", "\\u000D").replace("\t", "\\u0009");
    }
}
