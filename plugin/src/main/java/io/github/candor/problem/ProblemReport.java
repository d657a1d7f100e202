package io.github.candor.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Writes problems for people: place first, so that a terminal makes it a link, then what is wrong, then what is right. */
public final class ProblemReport {
    private ProblemReport() {}

    /** Returns {@code problems} one below the other with an empty line between them. */
    public static String of(List<Problem> problems) {
        return problems.stream().map(ProblemReport::of).collect(Collectors.joining("\n\n"));
    }

    /** Returns one problem, its lines below the place indented by two spaces. */
    public static String of(Problem problem) {
        String warning = problem.isError() ? "" : " (warning: " + problem.rule().id() + ")";
        String advice = problem.advice().isEmpty() ? "" : "\n  " + problem.advice();
        return problem.place() + warning + "\n  " + problem.statement() + advice;
    }

    /** Returns how many there are, like {@code 2 problems in 1 file}. */
    public static String count(List<Problem> problems) {
        long files = problems.stream()
                .map(problem -> problem.place().file())
                .distinct()
                .count();
        return problems.size()
                + (problems.size() == 1 ? " problem in " : " problems in ")
                + files
                + (files == 1 ? " file" : " files");
    }
}
