package io.github.candor.read.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Short texts of ASCII that are looked for all at once, whatever their case: one pass over a text, however many they are. */
final class Hints {
    private static final int ASCII = 128;

    /** Where a hint stands, and in which of the lists that were given it is. */
    record Hit(int at, int list) {}

    private record Hint(String text, int list) {}

    private static final Hint[] NONE = {};

    /** The hints that begin with two characters, by the first and the second; hardly any two that stand in a text do. */
    private final Hint[][] byBeginning = new Hint[ASCII * ASCII][];

    private Hints() {
        Arrays.fill(byBeginning, NONE);
    }

    /** Returns hints of several lists, in lower case and none of them empty. */
    static Hints of(List<List<String>> lists) {
        Hints all = new Hints();
        for (int list = 0; list < lists.size(); list++) {
            for (String text : lists.get(list)) {
                all.add(new Hint(text, list), text.charAt(0));
                if (Character.toUpperCase(text.charAt(0)) != text.charAt(0)) {
                    all.add(new Hint(text, list), Character.toUpperCase(text.charAt(0)));
                }
            }
        }
        return all;
    }

    private void add(Hint hint, char first) {
        String text = hint.text();
        for (char second = 0; second < ASCII; second++) {
            if (text.length() == 1 || Character.toLowerCase(second) == text.charAt(1)) {
                int beginning = first * ASCII + second;
                Hint[] known = byBeginning[beginning];
                byBeginning[beginning] = Arrays.copyOf(known, known.length + 1);
                byBeginning[beginning][known.length] = hint;
            }
        }
    }

    /** Returns where in {@code text} they stand, from left to right; where several do, in the order of the lists. */
    List<Hit> in(String text) {
        List<Hit> hits = List.of();
        char second = text.isEmpty() ? 0 : text.charAt(0);
        for (int i = 0; i < text.length(); i++) {
            char first = second;
            second = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            Hint[] begun = first < ASCII ? byBeginning[first * ASCII + (second < ASCII ? second : 0)] : NONE;
            if (begun.length > 0) {
                hits = with(begun, text, i, hits);
            }
        }
        return hits;
    }

    private static List<Hit> with(Hint[] begun, String text, int at, List<Hit> hits) {
        List<Hit> more = hits;
        for (Hint hint : begun) {
            if (text.regionMatches(true, at, hint.text(), 0, hint.text().length())) {
                more = more.isEmpty() ? new ArrayList<>() : more;
                more.add(new Hit(at, hint.list()));
            }
        }
        return more;
    }
}
