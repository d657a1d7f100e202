package io.github.candor.report.figures;

import io.github.candor.model.OneCase;
import io.github.candor.model.OneLine;
import io.github.candor.problem.RefusalException;
import io.github.candor.render.site.RenderContext;
import io.github.candor.status.StatusBoard;
import io.github.candor.status.figures.Period;
import io.github.candor.status.span.Span;
import io.github.candor.status.uptime.UptimeWindow;
import io.github.candor.status.uptime.UptimeWindows;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a report is about: a calendar month, quarter or year, the time up to now, or everything.
 *
 * @param name in the words of the site, like {@code Q4 2023} or {@code 90 days}
 * @param window for uptime
 * @param span in which incidents have to start to belong to it
 */
public record ReportPeriod(String name, UptimeWindow window, Span span) {
    private static final Pattern CALENDAR = Pattern.compile("(\\d{4})(?:-(?:q([1-4])|(\\d{2})))?");
    private static final Pattern ROLLING = Pattern.compile("(?:last )?(\\d{1,4}) ?(h|hours?|d|days?|mo|months?)");

    /**
     * Returns the period that {@code text} means.
     *
     * @param text like {@code 2024}, {@code 2024-q4}, {@code 2024-10}, {@code 90d}, {@code last 90 days}, {@code 24h},
     *     {@code 12mo}, {@code all}; null or blank for the window in which objectives are judged
     * @throws RefusalException if it means none, or one that has not begun
     */
    public static ReportPeriod parse(@Nullable String text, RenderContext context) {
        if (text == null || text.isBlank()) {
            return rolling(context, context.board().uptime().objectiveWindow());
        }
        String plain = OneCase.lower(OneLine.of(text));
        Matcher calendar = CALENDAR.matcher(plain);
        if (calendar.matches()) {
            return calendar(context, text, calendar);
        }
        Matcher rolling = ROLLING.matcher(plain);
        UptimeWindow window = plain.equals(UptimeWindows.SINCE_THE_BEGINNING)
                ? known(context.board(), plain)
                : rolling.matches() ? rolling(context.board(), rolling) : null;
        if (window == null) {
            throw new RefusalException("candor.period \"" + text
                    + "\" is not a period. Write it like 2024, 2024-q4, 2024-10," + " 24h, 90d, 12mo or all.");
        }
        return rolling(context, window);
    }

    private static ReportPeriod calendar(RenderContext context, String text, Matcher matcher) {
        Period period = period(text, matcher);
        UptimeWindow window = context.board().uptime().windowOf(period);
        if (window.span().from().isAfter(context.board().now())) {
            throw new RefusalException("candor.period \"" + text + "\" has not begun. Today is "
                    + context.board().today() + ".");
        }
        return new ReportPeriod(context.calendar().period(period), window, window.span());
    }

    private static Period period(String text, Matcher matcher) {
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) != null) {
            return new Period(Period.Kind.QUARTER, year, Integer.parseInt(matcher.group(2)));
        }
        if (matcher.group(3) == null) {
            return new Period(Period.Kind.YEAR, year, 0);
        }
        try {
            return Period.of(
                    Period.Kind.MONTH,
                    YearMonth.of(year, Integer.parseInt(matcher.group(3))).atDay(1));
        } catch (DateTimeException e) {
            throw new RefusalException("candor.period \"" + text + "\" names no month. Write it like 2024-10.");
        }
    }

    private static @Nullable UptimeWindow rolling(StatusBoard board, Matcher matcher) {
        String number = matcher.group(1).replaceFirst("^0+", "");
        String unit = matcher.group(2);
        if (number.isEmpty()) {
            return null;
        }
        return unit.startsWith("d")
                ? UptimeWindows.days(Integer.parseInt(number), board.now())
                : known(board, number + (unit.startsWith("h") ? "h" : "mo"));
    }

    private static @Nullable UptimeWindow known(StatusBoard board, String id) {
        return board.uptime().rollingWindows().stream()
                .filter(window -> window.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static ReportPeriod rolling(RenderContext context, UptimeWindow window) {
        boolean isAll = window.id().equals(UptimeWindows.SINCE_THE_BEGINNING);
        boolean isNamed = context.words().byKey().containsKey("window-" + window.id());
        int days = (int) window.span().length().toDays();
        String name = isNamed
                ? context.words().get("window-" + window.id())
                : context.words().count("days", days);
        Span span = isAll ? Period.ALL.span(context.board().content().settings().zone()) : window.span();
        return new ReportPeriod(name, window, span);
    }
}
