package io.github.candor.maven;

import io.github.candor.SiteBuilder;
import io.github.candor.author.starter.FormChoices;
import io.github.candor.maven.log.Shown;
import io.github.candor.maven.log.StandardOutput;
import io.github.candor.maven.machine.ReportPlace;
import io.github.candor.maven.machine.RepositoryFolder;
import io.github.candor.model.SiteContent;
import io.github.candor.problem.ContentException;
import io.github.candor.problem.Problem;
import io.github.candor.read.ContentReader;
import io.github.candor.read.Reading;
import io.github.candor.report.check.JunitReport;
import io.github.candor.report.check.SarifLog;
import io.github.candor.report.check.SourceLines;
import io.github.candor.report.check.WorkflowCommand;
import io.github.candor.write.ReportFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Checks the content and builds nothing: every mistake of every file at once, each with file, line and column, the wrong
 * value, what would be right, and the line itself with a caret below. Fails if there is a mistake, or if the form that
 * <code>candor:init</code> wrote offers other components than the site has; warnings are only shown.
 * In a workflow of GitHub Actions each is also shown at its line of the pull request.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, requiresProject = false, threadSafe = true)
public final class CheckMojo extends ContentMojo {
    /**
     * A file to write what was found to as SARIF 2.1.0, for code scanners and editors, like
     * <code>target/candor.sarif</code>; also where nothing is wrong. Files are named from the root of the git repository.
     * Default is none.
     */
    @Parameter(property = "candor.sarif")
    private @Nullable File sarif;

    /**
     * A file to write what was found to as a test report in the XML of JUnit, for build servers, like
     * <code>target/candor-junit.xml</code>. Each file of content is a test case, which fails if there is a mistake in it.
     * Default is none.
     */
    @Parameter(property = "candor.junit")
    private @Nullable File junit;

    @Override
    void run(SiteBuilder.Order order) throws ContentException, IOException, MojoFailureException {
        try {
            Reading reading = SiteBuilder.check(order, progress());
            report(reading.warnings(), order.content());
            warn(reading.warnings(), order.content());
            requireTrueChoices(order.content(), reading);
            getLog().info(praise(reading));
            sayTime(reading.now());
        } catch (ContentException e) {
            report(e.problems(), order.content());
            throw e;
        }
    }

    private void requireTrueChoices(Path folder, Reading reading) throws IOException, MojoFailureException {
        SiteContent content = reading.content();
        LocalDate today = reading.now().atZone(content.settings().zone()).toLocalDate();
        String complaint = FormChoices.complaint(folder, content.components(), today, plugin().commandsHere());
        if (complaint != null) {
            throw new MojoFailureException(complaint);
        }
    }

    private static String praise(Reading reading) {
        SiteContent content = reading.content();
        String warnings = reading.warnings().isEmpty()
                ? ""
                : ", but " + Shown.count(reading.warnings().size(), "warning");
        return "No mistakes in " + Shown.count(content.incidents().size(), "incident") + ", "
                + Shown.count(content.maintenance().size(), "maintenance file") + ", "
                + Shown.count(content.notices().size(), "notice") + " and "
                + Shown.count(content.pages().size(), "page") + warnings;
    }

    private void report(List<Problem> problems, Path content) throws IOException {
        String folder = RepositoryFolder.of(content, System.getenv());
        if (sarif != null) {
            ReportFile.write(
                    SarifLog.of(problems, folder, plugin().version()), ReportPlace.of("candor.sarif", sarif, content));
        }
        if (junit != null) {
            SourceLines sources = SourceLines.in(content);
            ReportFile.write(
                    JunitReport.of(ContentReader.files(content), problems, sources),
                    ReportPlace.of("candor.junit", junit, content));
        }
        if ("true".equals(System.getenv("GITHUB_ACTIONS"))) {
            problems.forEach(problem -> StandardOutput.command(WorkflowCommand.of(problem, folder)));
        }
    }
}
