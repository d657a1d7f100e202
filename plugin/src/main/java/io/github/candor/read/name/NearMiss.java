package io.github.candor.read.name;

import io.github.candor.model.OneCase;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what somebody probably meant, by the number of letters that differ (Damerau and Levenshtein). */
public final class NearMiss {
    private static final int MOST_LISTED = 40;
    private static final int MOST_BESIDE_A_GUESS = 12;
    private static final int NEAREST = 5;
    private static final int LONGEST = 100;

    private NearMiss() {}

    /** Returns the one of {@code known} that is nearest to {@code written}, or null when none is near. */
    public static @Nullable String find(String written, Collection<String> known) {
        int most = Math.max(1, written.length() / 3);
        return known.stream()
                .filter(one -> distance(fold(written), fold(one)) <= most)
                .min(Comparator.<String>comparingInt(one -> distance(fold(written), fold(one)))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    /**
     * Returns advice for a name that is not known: the near miss, if any, and the names there are. A long list is left out
     * where there is a near miss.
     */
    public static String advice(String written, Collection<String> known) {
        String near = find(written, known);
        String guess = near == null ? "" : "Did you mean \"" + near + "\"?";
        if (known.isEmpty() || (near != null && (known.size() == 1 || known.size() > MOST_BESIDE_A_GUESS))) {
            return guess;
        }
        String all = known.size() > MOST_LISTED ? nearest(written, known) : all(known);
        return near == null ? all : guess + " " + all;
    }

    private static String all(Collection<String> known) {
        return (known.size() == 1 ? "There is only " : "Use one of ") + String.join(", ", known) + ".";
    }

    /** Nobody reads a list without end for the one name that it takes. */
    private static String nearest(String written, Collection<String> known) {
        String text = fold(written);
        String nearest = known.stream()
                .sorted(Comparator.<String>comparingInt(one -> apart(text, fold(one)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(NEAREST)
                .collect(Collectors.joining(", "));
        return "Use one of the " + known.size() + " there are; the nearest are " + nearest + ".";
    }

    /** What is part of the other is nearer than what only has as many letters. */
    private static int apart(String written, String known) {
        boolean isPart = !written.isEmpty() && (known.contains(written) || written.contains(known));
        return isPart ? 0 : distance(written.substring(0, Math.min(written.length(), LONGEST)), known);
    }

    /** Returns how many letters must be added, dropped, changed or swapped with their neighbour. */
    public static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, a, b, i, j);
            }
        }
        return steps[a.length()][b.length()];
    }

    private static int step(int[][] steps, String a, String b, int i, int j) {
        int change = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(change, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean isSwap = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return isSwap ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }

    private static String fold(String text) {
        return OneCase.lower(text).replace('_', '-').replace(' ', '-');
    }
}
