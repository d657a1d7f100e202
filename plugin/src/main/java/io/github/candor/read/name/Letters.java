package io.github.candor.read.name;

/**
 * Counts the letters in which names differ from one that was written (Damerau and Levenshtein). It gives up after as many
 * steps as a person would wait for: whoever writes names decides how long they are, and how many there are.
 */
final class Letters {
    private static final int KINDS = 128;

    private final String written;
    private final int[] left = new int[KINDS];
    private long steps;

    /**
     * Begins to count.
     *
     * @param steps that all names together may take; each compares two letters
     */
    Letters(String written, long steps) {
        this.written = written;
        this.steps = steps;
        for (int i = 0; i < written.length(); i++) {
            left[written.charAt(i) % KINDS]++;
        }
    }

    /** Returns whether a name was left out, or will be, because the others took too long. */
    boolean areTooMany() {
        return steps <= 0;
    }

    /**
     * Returns how many letters must be added, dropped, changed or swapped with their neighbour.
     *
     * @param most that may differ; what differs in more is only known to do so
     */
    int to(String name, int most) {
        if (areTooMany()) {
            return most + 1;
        }
        int[] before = new int[name.length() + 1];
        int[] above = new int[name.length() + 1];
        int[] row = new int[name.length() + 1];
        for (int j = 0; j <= name.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= written.length(); i++) {
            int[] next = before;
            before = above;
            above = row;
            row = next;
            // A swap reaches back to the row before the last.
            if (fill(row, above, before, name, i) > most + 1) {
                return most + 1;
            }
        }
        return Math.min(row[name.length()], most + 1);
    }

    /** Returns of how many letters one of the two has more, in whatever order they are: at least so many differ. */
    int atLeastTo(String name) {
        int more = 0;
        for (int i = 0; i < name.length(); i++) {
            more += --left[name.charAt(i) % KINDS] < 0 ? 1 : 0;
        }
        for (int i = 0; i < name.length(); i++) {
            left[name.charAt(i) % KINDS]++;
        }
        return Math.max(more, written.length() - name.length() + more);
    }

    /** Fills in a row, and returns the least that is in it. */
    private int fill(int[] row, int[] above, int[] before, String name, int i) {
        steps -= name.length();
        row[0] = i;
        int least = i;
        char letter = written.charAt(i - 1);
        for (int j = 1; j <= name.length(); j++) {
            int change = above[j - 1] + (letter == name.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && letter == name.charAt(j - 2) && written.charAt(i - 2) == name.charAt(j - 1)) {
                row[j] = Math.min(row[j], before[j - 2] + 1);
            }
            least = Math.min(least, row[j]);
        }
        return least;
    }
}
