package io.github.candor.maven.log;

import io.github.candor.problem.Problem;
import io.github.candor.problem.ProblemReport;
import io.github.candor.report.check.ProblemText;
import io.github.candor.report.check.SourceLines;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Says what is wrong with content, with the lines that it is about. */
public final class ProblemLog {
    private ProblemLog() {}

    /**
     * Returns what is said of mistakes.
     *
     * @param whose has them, as the beginning of a sentence
     * @param consequence what came of it, as the end of one
     * @param folder of the content
     */
    public static String mistakes(String whose, List<Problem> problems, String consequence, Path folder) {
        return whose + " mistakes: " + ProblemReport.count(problems) + "; " + consequence + "\n\n"
                + ProblemText.of(problems, SourceLines.in(folder)).write(problems) + "\n";
    }

    /** Shows what the authors of the content in {@code folder} might want to fix. */
    public static void warn(Log log, List<Problem> warnings, Path folder) {
        ProblemText text = ProblemText.of(warnings, SourceLines.in(folder));
        List<Problem> first = ProblemText.first(warnings);
        first.forEach(problem -> log.warn(text.write(problem)));
        if (first.size() < warnings.size()) {
            log.warn("There are " + (warnings.size() - first.size()) + " more warnings.");
        }
    }
}
