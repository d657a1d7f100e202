package io.github.candor;

import io.github.candor.problem.ContentException;
import io.github.candor.problem.Problem;
import io.github.candor.problem.RefusalException;
import io.github.candor.report.figures.FiguresReport;
import io.github.candor.report.figures.ReportDocument;
import io.github.candor.report.figures.ReportFormat;
import io.github.candor.report.figures.ReportPeriod;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pipeline of a report: read what the authors state, work out what is true, lay out what was asked for. */
public final class FiguresReporter {
    private FiguresReporter() {}

    /**
     * What a report is about.
     *
     * @param period see {@link ReportPeriod#parse}; null for the window in which objectives are judged
     * @param components ids of components and groups, separated by commas; null for the whole site
     */
    public record Question(
            @Nullable String period, @Nullable String components, ReportFormat format) {}

    /**
     * A finished report.
     *
     * @param document the whole text
     * @param warnings of the authors' files, ordered by place
     * @param now instant that it is of
     */
    public record Answer(String document, List<Problem> warnings, Instant now) {
        public Answer {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Returns the report, of what is published.
     *
     * @param progress is told how far it has come
     * @throws ContentException with all that is wrong in the authors' files
     * @throws RefusalException if the question has no answer
     */
    public static Answer report(SiteBuilder.Order order, Question question, Progress progress) throws ContentException {
        return answer(prepared(order, progress), question);
    }

    /** Returns the report of a site that is read already. */
    static Answer answer(SiteBuilder.Prepared site, Question question) {
        ReportPeriod period = ReportPeriod.parse(question.period(), site.context());
        FiguresReport report = FiguresReport.of(site.board(), period, question.components());
        return new Answer(
                ReportDocument.of(report, question.format(), site.context()),
                site.reading().warnings(),
                site.board().now());
    }

    private static SiteBuilder.Prepared prepared(SiteBuilder.Order order, Progress progress) throws ContentException {
        try {
            return SiteBuilder.prepare(order, progress);
        } finally {
            progress.end();
        }
    }
}
