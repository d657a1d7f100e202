package io.github.candor.migrate.mapped;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Reads one {@link FilePattern}, from left to right. */
final class FilePatternReader {
    private final int[] written;
    private final List<FilePatternPlace> places = new ArrayList<>();
    private int at;

    /** Where the last choice of the group begins that is being read, or -1 outside of groups. */
    private int choice = -1;

    /** Where the choices of that group have ended. */
    private final List<Integer> ends = new ArrayList<>();

    FilePatternReader(String written) {
        this.written = written.codePoints().toArray();
    }

    /** Returns the places, or null if it is not a pattern. */
    @Nullable
    List<FilePatternPlace> read() {
        boolean isRead = true;
        while (isRead && at < written.length) {
            isRead = one(written[at++]);
        }
        return isRead && choice < 0 ? List.copyOf(places) : null;
    }

    private boolean one(int letter) {
        switch (letter) {
            case '\\' -> {
                if (at == written.length) {
                    return false;
                }
                letter(written[at++]);
            }
            case '?' -> add(FilePatternReader::isInAFolder);
            case '*' -> many();
            case '[' -> {
                return set();
            }
            case '{' -> {
                return open();
            }
            case ',', '}' -> chosen(letter);
            default -> letter(letter);
        }
        return true;
    }

    private static boolean isInAFolder(int letter) {
        return letter != '/';
    }

    private void letter(int letter) {
        add(one -> one == letter);
    }

    private void add(IntPredicate taken) {
        places.add(new FilePatternPlace(taken, places.size() + 1, List.of()));
    }

    private void many() {
        boolean isAny = at < written.length && written[at] == '*';
        IntPredicate taken = isAny ? letter -> true : FilePatternReader::isInAFolder;
        while (at < written.length && written[at] == '*') {
            at++;
        }
        places.add(new FilePatternPlace(taken, places.size(), List.of(places.size() + 1)));
    }

    private boolean open() {
        if (choice >= 0) {
            return false;
        }
        choice = places.size();
        places.add(free(choice + 1));
        return true;
    }

    /** A comma begins the next choice, a bracket ends the last; outside of groups both mean themselves. */
    private void chosen(int letter) {
        if (choice < 0) {
            letter(letter);
            return;
        }
        if (letter == ',') {
            ends.add(places.size());
            places.add(free());
            places.set(choice, free(choice + 1, places.size()));
            choice = places.size();
            places.add(free(choice + 1));
            return;
        }
        ends.forEach(end -> places.set(end, free(places.size())));
        ends.clear();
        choice = -1;
    }

    private static FilePatternPlace free(Integer... to) {
        return new FilePatternPlace(letter -> false, 0, List.of(to));
    }

    /** Reads what stands in square brackets; a backslash means itself there. */
    private boolean set() {
        boolean isNot = at < written.length && written[at] == '!';
        at += isNot ? 1 : 0;
        IntPredicate taken = letter -> false;
        int begin = at;
        while (at < written.length && written[at] != ']') {
            int from = written[at++];
            boolean isRange = at + 1 < written.length && written[at] == '-' && written[at + 1] != ']';
            int to = isRange ? written[at + 1] : from;
            at += isRange ? 2 : 0;
            if (from == '/' || to == '/' || to < from) {
                return false;
            }
            taken = taken.or(letter -> from <= letter && letter <= to);
        }
        if (at == written.length || at == begin) {
            return false;
        }
        at++;
        IntPredicate set = isNot ? taken.negate() : taken;
        add(set.and(FilePatternReader::isInAFolder));
        return true;
    }
}
