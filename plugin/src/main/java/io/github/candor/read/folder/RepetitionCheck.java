package io.github.candor.read.folder;

import io.github.candor.model.Maintenance;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problem;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.front.PastWindows;
import io.github.candor.read.front.ReadEntry;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that repeating work has not taken place more often than a build can walk through. */
final class RepetitionCheck {
    /** Of one entry: over 27 years of every day. */
    private static final int MOST = 10_000;

    private static final int MOST_TOGETHER = 200_000;

    private final Problems problems;

    RepetitionCheck(Problems problems) {
        this.problems = problems;
    }

    /** Reports each entry with too many windows, and the first with which all have too many; none whose rule is wrong anyway. */
    void check(List<ReadEntry<Maintenance>> maintenance, Instant clock) {
        Set<Place> wrong = problems.sorted().stream().map(Problem::place).collect(Collectors.toSet());
        int together = 0;
        for (ReadEntry<Maintenance> one : maintenance) {
            if (wrong.contains(one.placeOf("rrule"))) {
                continue;
            }
            int count = PastWindows.count(one.entry(), clock, MOST + 1);
            together += count;
            if (count > MOST) {
                report(one, "has had over " + MOST + " windows by now.");
            }
            if (together > MOST_TOGETHER) {
                report(one, "and the entries before it have had over " + MOST_TOGETHER + " windows together.");
                return;
            }
        }
    }

    private void report(ReadEntry<Maintenance> one, String statement) {
        problems.report(
                Rule.INVALID_VALUE,
                one.placeOf("rrule"),
                "rrule \"" + one.entry().rrule() + "\" " + statement,
                "Let it begin later (scheduled_for), or repeat less often.");
    }
}
