package io.github.candor.migrate.source;

import io.github.candor.problem.Place;
import io.github.candor.problem.Problem;
import io.github.candor.problem.Problems;
import java.util.ArrayList;
import java.util.List;

/** Collects findings while a log is read; not safe for several threads. */
public final class Findings {
    private final List<Finding> collected = new ArrayList<>();

    /** Says that the thing at {@code source} was carried in another form; see {@link Finding}. */
    public void changed(Place source, String mark, String text) {
        collected.add(new Finding(Finding.Kind.CHANGED, source, text, mark));
    }

    /** Says that the thing at {@code source} could not be carried; see {@link Finding}. */
    public void lost(Place source, String mark, String text) {
        collected.add(new Finding(Finding.Kind.LOST, source, text, mark));
    }

    /** Says that what begins at {@code source} was left out. */
    public void unreadable(Place source, String text) {
        collected.add(new Finding(Finding.Kind.UNREADABLE, source, text, ""));
    }

    /** Takes {@code problems} as reasons for which something was left out. */
    public void unreadable(Problems problems) {
        for (Problem problem : problems.sorted()) {
            String advice = problem.advice().isEmpty() ? "" : " " + problem.advice();
            unreadable(problem.place(), problem.statement() + advice);
        }
    }

    /** Returns what was collected, in that order. */
    public List<Finding> all() {
        return List.copyOf(collected);
    }
}
