package io.github.candor.maven;

import io.github.candor.FiguresReporter;
import io.github.candor.SiteBuilder;
import io.github.candor.maven.log.Shown;
import io.github.candor.maven.log.StandardOutput;
import io.github.candor.maven.machine.ReportPlace;
import io.github.candor.problem.ContentException;
import io.github.candor.report.figures.ReportFormat;
import io.github.candor.write.ReportFile;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Shows uptime, what objectives allow and what of it is left, times to detect, repair and resolve, incidents, and the outages
 * behind every figure, for a period and some components: what goes into a customer's SLA report. The figures are those of the
 * site's own pages. With <code>-q</code> the report is all that is printed.
 */
@Mojo(name = "report", requiresProject = false, threadSafe = true)
public final class ReportMojo extends ContentMojo {
    /**
     * What the report is about: a year, quarter or month like <code>2024</code>, <code>2024-q4</code>, <code>2024-10</code>;
     * the time up to now like <code>24h</code>, <code>90d</code> (or <code>last 90 days</code>), <code>12mo</code>; or
     * <code>all</code>. Default is the window in which the site judges objectives, 90 days unless <code>status.yml</code>
     * says otherwise.
     */
    @Parameter(property = "candor.period")
    private @Nullable String period;

    /** Ids of components and groups, separated by commas, like <code>login,teaching</code>. Default is the whole site. */
    @Parameter(property = "candor.components")
    private @Nullable String components;

    /**
     * How the report is written: <code>table</code>, <code>csv</code>, <code>json</code> or <code>markdown</code>. Default
     * follows from the name of <code>candor.file</code> (<code>.txt</code>, <code>.csv</code>, <code>.json</code>,
     * <code>.md</code>), and is a table where there is none.
     */
    @Parameter(property = "candor.format")
    private @Nullable String format;

    /** A file to write the report to, like <code>target/sla-2024-q4.md</code>. Default is to print it. */
    @Parameter(property = "candor.file")
    private @Nullable File file;

    @Override
    void run(SiteBuilder.Order order) throws ContentException, IOException, MojoFailureException {
        ReportFormat chosen = ReportFormat.of(format, file == null ? null : file.getName());
        FiguresReporter.Question question = new FiguresReporter.Question(period, components, chosen);
        FiguresReporter.Answer answer = FiguresReporter.report(order, question, progress());
        warn(answer.warnings(), order.content());
        sayTime(answer.now());
        if (file == null) {
            StandardOutput.document(answer.document());
        } else {
            Path target = ReportPlace.of("candor.file", file, order.content());
            ReportFile.write(answer.document().getBytes(StandardCharsets.UTF_8), target);
            getLog().info("Wrote the report to " + Shown.path(target));
        }
    }
}
