package io.github.candor.read.name;

import io.github.candor.model.OneCase;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what somebody probably meant, by the number of letters that differ (Damerau and Levenshtein). */
public final class NearMiss {
    private static final int MOST_LISTED = 40;
    private static final int MOST_BESIDE_A_GUESS = 12;
    private static final int NEAREST = 5;
    private static final int LONGEST = 100;
    /** No longer name is meant for one that there is: it is as long as a path may be. */
    private static final int LONGEST_MEANT = 300;
    /** Of one look at all names; those of the largest site take less. */
    private static final int MOST_STEPS = 1_000_000;

    private NearMiss() {}

    /** Returns the one of {@code known} that is nearest to {@code written}, or null when none is near. */
    public static @Nullable String find(String written, Collection<String> known) {
        if (written.length() > LONGEST_MEANT) {
            return null;
        }
        int nearest = Math.max(1, written.length() / 3);
        Letters letters = new Letters(fold(written), MOST_STEPS);
        @Nullable String found = null;
        for (Candidate one : candidates(letters, known, nearest)) {
            if (one.least() > nearest) {
                break;
            }
            int distance = letters.to(one.folded(), nearest);
            boolean isFirst = found == null || one.name().compareTo(found) < 0;
            if (distance < nearest || (distance == nearest && isFirst)) {
                nearest = distance;
                found = one.name();
            }
        }
        return found;
    }

    /**
     * A name that may be meant.
     *
     * @param least letters in which it differs from what was written
     */
    private record Candidate(String name, String folded, int least) {}

    /** Returns those that differ in few letters, whatever their order: the likely ones first, since all may take too long. */
    private static List<Candidate> candidates(Letters letters, Collection<String> known, int most) {
        return known.stream()
                .map(name -> {
                    String folded = fold(name);
                    return new Candidate(name, folded, letters.atLeastTo(folded));
                })
                .filter(one -> one.least() <= most)
                .sorted(Comparator.comparingInt(Candidate::least).thenComparing(Candidate::name))
                .toList();
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
        String text = fold(written.substring(0, Math.min(written.length(), LONGEST)));
        Letters letters = new Letters(text, MOST_STEPS);
        Map<String, Integer> apart = new HashMap<>();
        known.forEach(one -> apart.put(one, apart(text, fold(one), letters)));
        String nearest = known.stream()
                .sorted(Comparator.<String>comparingInt(apart::get).thenComparing(Comparator.naturalOrder()))
                .limit(NEAREST)
                .collect(Collectors.joining(", "));
        return "Use one of the " + known.size() + " there are"
                + (letters.areTooMany() ? "." : "; the nearest are " + nearest + ".");
    }

    /** What is part of the other is nearer than what only has as many letters. */
    private static int apart(String written, String known, Letters letters) {
        boolean isPart = !written.isEmpty() && (known.contains(written) || written.contains(known));
        return isPart ? 0 : letters.to(known, LONGEST);
    }

    /** Returns how many letters must be added, dropped, changed or swapped with their neighbour; none is longer than a path. */
    public static int distance(String a, String b) {
        return new Letters(a, Long.MAX_VALUE).to(b, Math.max(a.length(), b.length()));
    }

    /** Returns whether no more than {@code most} letters must be added, dropped, changed or swapped with their neighbour. */
    public static boolean isWithin(int most, String a, String b) {
        return Math.abs(a.length() - b.length()) <= most && new Letters(a, Long.MAX_VALUE).to(b, most) <= most;
    }

    private static String fold(String text) {
        return OneCase.lower(text).replace('_', '-').replace(' ', '-');
    }
}
