package io.github.candor.report.check;

import io.github.candor.problem.Place;
import io.github.candor.problem.Problem;
import io.github.candor.problem.Rule;
import io.github.candor.problem.Secrets;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes problems for people at a terminal: the place first, so that it becomes a link, and the rule; what is wrong and
 * what would be right; the line as it stands in the file, with a caret below.
 */
public final class ProblemText {
    /** More were made by a program, and can only be put right by one. */
    private static final int MOST = 1_000;

    private static final int LONGEST_TOKEN = 4_000;

    private static final Set<Rule> OF_SECRETS = EnumSet.of(Rule.SECRET_TOKEN, Rule.SECRET_VALUE);

    private final SourceLines sources;

    /** A log is read by more people than the file: a line with a secret in it is never repeated. */
    private final Set<Place> secretLines;

    private ProblemText(SourceLines sources, Set<Place> secretLines) {
        this.sources = sources;
        this.secretLines = secretLines;
    }

    /** Returns how to write {@code problems}, all those of a run, whose files {@code sources} has. */
    public static ProblemText of(List<Problem> problems, SourceLines sources) {
        return new ProblemText(
                sources,
                problems.stream()
                        .filter(problem -> OF_SECRETS.contains(problem.rule()))
                        .map(problem -> lineOf(problem.place()))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Returns {@code problems} one below the other with an empty line between them; of more than anybody reads the first,
     * errors before warnings.
     */
    public String write(List<Problem> problems) {
        int left = problems.size() - MOST;
        String shown = first(problems).stream().map(this::write).collect(Collectors.joining("\n\n"));
        return left <= 0 ? shown : shown + "\n\nThere are " + left + " more, which are shown when these are put right.";
    }

    /** Returns as many of {@code problems} as anybody reads, errors before warnings where there are more. */
    public static List<Problem> first(List<Problem> problems) {
        return problems.size() <= MOST
                ? problems
                : problems.stream()
                        .sorted(Comparator.comparing(Problem::isError).reversed())
                        .limit(MOST)
                        .sorted()
                        .toList();
    }

    /** Returns one problem, all lines below the place indented. */
    public String write(Problem problem) {
        String level = problem.isError() ? "" : "warning: ";
        String advice = problem.advice().isEmpty() ? "" : "\n  " + problem.advice();
        String caret = source(problem);
        return problem.place() + " (" + level + problem.rule().id() + ")\n  " + problem.statement() + advice
                + (caret == null ? "" : "\n\n    " + caret.replace("\n", "\n    "));
    }

    /** Returns the line of {@code problem} with a caret below its column, or null where it cannot or must not be shown. */
    public @Nullable String source(Problem problem) {
        Place place = problem.place();
        if (isWholeFile(place) || secretLines.contains(lineOf(place))) {
            return null;
        }
        String line = sources.lineOf(place);
        return line == null || Secrets.areIn(around(line, place.column()))
                ? null
                : CaretLines.of(place.line(), line, place.column());
    }

    /** Returns what may be shown of a line, and as much before and after it as a token is long. */
    private static String around(String line, int column) {
        return line.substring(
                Math.max(0, Math.min(column, line.length()) - LONGEST_TOKEN),
                Math.min(line.length(), column + LONGEST_TOKEN));
    }

    /** The first character of a Markdown file is that of its front matter, where nothing can be pointed at. */
    private static boolean isWholeFile(Place place) {
        return place.equals(Place.startOf(place.file())) && !place.file().equals("status.yml");
    }

    private static Place lineOf(Place place) {
        return new Place(place.file(), place.line(), 1);
    }
}
