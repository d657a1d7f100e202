package io.github.candor.report.figures;

import io.github.candor.render.site.RenderContext;
import java.nio.charset.StandardCharsets;

/** Writes reports: a report and a format in, text out. */
public final class ReportDocument {
    private ReportDocument() {}

    /** Returns {@code report} in the words and under the address of the site that {@code context} shows. */
    public static String of(FiguresReport report, ReportFormat format, RenderContext context) {
        return switch (format) {
            case JSON -> new String(JsonReport.of(context, report), StandardCharsets.UTF_8);
            case CSV -> CsvReport.of(report);
            case TABLE -> TextReport.of(new ReportTables(context, report));
            case MARKDOWN -> MarkdownReport.of(new ReportTables(context, report));
        };
    }
}
