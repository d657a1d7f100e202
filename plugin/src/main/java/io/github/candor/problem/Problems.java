package io.github.candor.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects problems while files are read; not safe for several threads, so each file has its own and they are merged. */
public final class Problems {
    private final List<Problem> collected = new ArrayList<>();

    /** Adds a problem at the rule's default level. */
    public void report(Rule rule, Place place, String statement, String advice) {
        collected.add(new Problem(rule, rule.defaultLevel(), place, statement, advice));
    }

    /** Adds everything that {@code other} has collected. */
    public void addAll(Problems other) {
        collected.addAll(other.collected);
    }

    /** Returns whether nothing has been reported. */
    public boolean isEmpty() {
        return collected.isEmpty();
    }

    /** Returns whether nothing that fails a build has been reported. */
    public boolean hasNoErrors() {
        return collected.stream().noneMatch(Problem::isError);
    }

    /** Returns what was collected so far, ordered by place. */
    public List<Problem> sorted() {
        return collected.stream().sorted().toList();
    }
}
