package io.github.candor.problem;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects problems while files are read, each once however often it is seen; not safe for several threads, so each file
 * has its own and they are merged.
 */
public final class Problems {
    private final Set<Problem> collected = new LinkedHashSet<>();
    private final Set<Rule> unjudged = EnumSet.noneOf(Rule.class);

    /** Adds a problem at the rule's default level, unless nothing is to be judged by the rule. */
    public void report(Rule rule, Place place, String statement, String advice) {
        if (!unjudged.contains(rule)) {
            collected.add(new Problem(rule, rule.defaultLevel(), place, Legible.of(statement), Legible.of(advice)));
        }
    }

    /** Judges nothing by {@code rules} from now on: what they go by is wrong itself, and was reported. */
    public void stopJudgingBy(Set<Rule> rules) {
        unjudged.addAll(rules);
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
