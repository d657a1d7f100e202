package io.github.candor.read.body;

import io.github.candor.model.Update;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.markdown.Placed;
import io.github.candor.read.time.TimeMark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The updates of one section in the order in which they are written: the oldest first, or the newest first if every heading
 * has its date, so that nothing is guessed.
 */
final class UpdatesOrder {
    private final List<Placed<Update>> written = new ArrayList<>();
    private boolean isFullyDated = true;

    /** Adds an update whose heading begins with {@code mark}. */
    void add(Placed<Update> update, TimeMark mark) {
        written.add(update);
        isFullyDated &= mark.day() != null;
    }

    /** Returns the updates of all {@code sections}, oldest first, after reporting those that stand where they do not belong. */
    static List<Placed<Update>> join(List<UpdatesOrder> sections, Problems problems) {
        boolean isFullyDated = sections.stream().allMatch(section -> section.isFullyDated);
        List<Placed<Update>> all = new ArrayList<>();
        for (UpdatesOrder section : sections) {
            all.addAll(isFullyDated ? section.oldestFirst(problems) : section.written);
        }
        for (int i = 1; i < all.size() && !isFullyDated; i++) {
            if (compare(all.get(i - 1), all.get(i)) > 0) {
                report(all.get(i - 1), all.get(i), problems);
            }
        }
        all.sort(Comparator.comparing(one -> one.value().at()));
        return all;
    }

    private List<Placed<Update>> oldestFirst(Problems problems) {
        int direction = 0;
        for (int i = 1; i < written.size(); i++) {
            direction += Integer.signum(compare(written.get(i - 1), written.get(i)));
        }
        boolean isNewestFirst = direction > 0;
        for (int i = 1; i < written.size(); i++) {
            int order = compare(written.get(i - 1), written.get(i));
            if (isNewestFirst ? order < 0 : order > 0) {
                reportMixed(isNewestFirst, written.get(i - 1), written.get(i), problems);
            }
        }
        List<Placed<Update>> sorted = new ArrayList<>(written);
        if (isNewestFirst) {
            Collections.reverse(sorted);
        }
        return sorted;
    }

    private static int compare(Placed<Update> one, Placed<Update> other) {
        return one.value().at().compareTo(other.value().at());
    }

    private static void report(Placed<Update> above, Placed<Update> below, Problems problems) {
        problems.report(
                Rule.TIMELINE_BACKWARDS,
                below.place(),
                "The updates run backwards: this one is earlier than the one above it (line "
                        + above.place().line() + ").",
                "Write the date in front of the time of each update, or put the oldest first.");
    }

    private static void reportMixed(
            boolean isNewestFirst, Placed<Update> above, Placed<Update> below, Problems problems) {
        problems.report(
                Rule.TIMELINE_BACKWARDS,
                below.place(),
                "This update is " + (isNewestFirst ? "later" : "earlier") + " than the one above it (line "
                        + above.place().line() + "), while the others run from the "
                        + (isNewestFirst ? "newest to the oldest." : "oldest to the newest."),
                "Correct its time, or put it where it belongs.");
    }
}
