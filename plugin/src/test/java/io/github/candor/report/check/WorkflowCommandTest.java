package io.github.candor.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.problem.Level;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problem;
import io.github.candor.problem.Rule;
import org.junit.jupiter.api.Test;

/** The form is that of GitHub's documentation, "Workflow commands for GitHub Actions", and of its toolkit. */
class WorkflowCommandTest {
    @Test
    void isAnErrorAtItsPlaceFromTheRootOfTheRepository() {
        Problem problem = problem(Level.ERROR, "incidents/a.md", "There is no component \"logn\".", "Use login.");

        assertThat(WorkflowCommand.of(problem, "status/"))
                .isEqualTo("::error file=status/incidents/a.md,line=3,col=14,title=unknown-name"
                        + "::There is no component \"logn\".%0AUse login.");
    }

    @Test
    void isAWarningWithoutAdvice() {
        assertThat(WorkflowCommand.of(problem(Level.WARNING, "status.yml", "Mind this.", ""), ""))
                .isEqualTo("::warning file=status.yml,line=3,col=14,title=unknown-name::Mind this.");
    }

    @Test
    void writesWhatEndsAPropertyAsANumber() {
        assertThat(WorkflowCommand.of(problem(Level.ERROR, "a,b:c%.md", "x", ""), ""))
                .startsWith("::error file=a%2Cb%3Ac%25.md,line=3,");
    }

    @Test
    void writesWhatEndsALineAsANumberAndLeavesColonsInTheMessage() {
        assertThat(WorkflowCommand.of(problem(Level.ERROR, "a.md", "50% of\r\nx::y, z", ""), ""))
                .endsWith("::50%25 of%0D%0Ax::y, z");
    }

    private static Problem problem(Level level, String file, String statement, String advice) {
        return new Problem(Rule.UNKNOWN_NAME, level, new Place(file, 3, 14), statement, advice);
    }
}
