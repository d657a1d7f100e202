package io.github.candor.read.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Short texts of ASCII that are looked for all at once, whatever their case: one pass over a text, however many they are. */
final class Hints {
    private static final int ASCII = 128;

    /** Where a hint stands, and in which of the lists that were given it is. */
    record Hit(int at, int list) {}

    private record Hint(String text, int list) {}

    private final List<Hint> hints = new ArrayList<>();

    /** Whether a hint begins with two characters, by the first and the second; hardly any two that stand in a text do. */
    private final boolean[] beginnings = new boolean[ASCII * ASCII];

    private Hints() {}

    /** Returns hints of several lists, in lower case and none of them empty. */
    static Hints of(List<List<String>> lists) {
        Hints all = new Hints();
        for (int list = 0; list < lists.size(); list++) {
            for (String text : lists.get(list)) {
                all.hints.add(new Hint(text, list));
                all.begin(text);
                all.begin(text.toUpperCase(Locale.ROOT));
            }
        }
        return all;
    }

    private void begin(String text) {
        for (char second = 0; second < ASCII; second++) {
            char lower = Character.toLowerCase(second);
            beginnings[text.charAt(0) * ASCII + second] |=
                    text.length() == 1 || lower == Character.toLowerCase(text.charAt(1));
        }
    }

    /** Returns where in {@code text} they stand, from left to right; where several do, in the order of the lists. */
    List<Hit> in(String text) {
        List<Hit> hits = List.of();
        char second = text.isEmpty() ? 0 : text.charAt(0);
        for (int i = 0; i < text.length(); i++) {
            char first = second;
            second = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            if (first < ASCII && beginnings[first * ASCII + (second < ASCII ? second : 0)]) {
                hits = hits.isEmpty() ? new ArrayList<>() : hits;
                add(text, i, hits);
            }
        }
        return hits;
    }

    private void add(String text, int at, List<Hit> hits) {
        for (Hint hint : hints) {
            if (text.regionMatches(true, at, hint.text(), 0, hint.text().length())) {
                hits.add(new Hit(at, hint.list()));
            }
        }
    }
}
