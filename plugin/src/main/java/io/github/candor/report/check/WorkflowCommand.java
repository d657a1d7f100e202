package io.github.candor.report.check;

import io.github.candor.problem.Problem;

/**
 * Writes a problem as a workflow command, by which GitHub shows it at its line of a pull request.
 *
 * <p>The form is that of "Workflow commands for GitHub Actions" in GitHub's documentation,
 * {@code ::error file={name},line={line},col={col},title={title}::{message}}; what has a meaning in it is written as
 * GitHub's own toolkit writes it.
 */
public final class WorkflowCommand {
    private WorkflowCommand() {}

    /**
     * Returns one line without its end, which has to begin a line of standard output.
     *
     * @param folder where the content lies below the root of the repository, empty or ending in {@code /}
     */
    public static String of(Problem problem, String folder) {
        String message = problem.statement() + (problem.advice().isEmpty() ? "" : "\n" + problem.advice());
        return "::" + (problem.isError() ? "error" : "warning")
                + " file=" + property(folder + problem.place().file())
                + ",line=" + problem.place().line()
                + ",col=" + problem.place().column()
                + ",title=" + property(problem.rule().id())
                + "::" + data(message);
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
