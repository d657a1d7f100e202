package io.github.candor.problem;

import java.util.List;

/** Says that the author's files cannot become a site, with every problem that was found in them. */
public final class ContentException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Keeps {@code problems}, errors and warnings, in the order given. */
    public ContentException(List<Problem> problems) {
        super(ProblemReport.count(problems));
        this.problems = List.copyOf(problems);
    }

    /** Returns all problems of the run, ordered by place; at least one is an error. */
    public List<Problem> problems() {
        return problems;
    }
}
