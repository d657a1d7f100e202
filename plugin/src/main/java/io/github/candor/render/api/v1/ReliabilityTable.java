package io.github.candor.render.api.v1;

import io.github.candor.render.api.v1.ReliabilityDocument.IntervalDocument;
import io.github.candor.render.api.v1.ReliabilityDocument.PeriodDocument;
import io.github.candor.render.api.v1.ReliabilityDocument.Scope;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * {@code reliability.csv}: the same figures for a spreadsheet (RFC 4180), a row for each interval of each period, lengths in
 * minutes. All that stands in it are ids and numbers, so that no cell can be taken for a formula.
 */
final class ReliabilityTable {
    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);

    private ReliabilityTable() {}

    /** Returns the table in UTF-8. */
    static byte[] of(ReliabilityDocument document) {
        StringBuilder csv = new StringBuilder();
        row(
                csv,
                List.of(
                        "scope",
                        "period",
                        "incidents",
                        "interval",
                        "count",
                        "mean_minutes",
                        "median_minutes",
                        "shortest_minutes",
                        "longest_minutes"));
        for (Scope scope : document.scopes()) {
            for (PeriodDocument period : scope.periods()) {
                period.intervals().forEach(interval -> row(csv, cells(scope, period, interval)));
            }
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(Scope scope, PeriodDocument period, IntervalDocument interval) {
        return List.of(
                scope.component() == null ? "site" : scope.component(),
                period.period(),
                String.valueOf(period.incidents().size()),
                interval.interval(),
                String.valueOf(interval.count()),
                minutes(interval.mean()),
                minutes(interval.median()),
                minutes(interval.shortest()),
                minutes(interval.longest()));
    }

    /** To a hundredth of a minute, halves up, from the exact length: a mean of thirds is not cut to whole seconds first. */
    private static String minutes(Duration length) {
        return BigDecimal.valueOf(length.toSeconds())
                .add(BigDecimal.valueOf(length.toNanosPart(), 9))
                .divide(MINUTE, 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static void row(StringBuilder csv, List<String> cells) {
        csv.append(String.join(",", cells)).append("\r\n");
    }
}
