package io.github.candor.status.uptime;

import io.github.candor.status.figures.Period;
import io.github.candor.status.span.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Makes the windows that uptime is asked for; rolling ones end at now and are counted in days of 24 hours. */
public final class UptimeWindows {
    /** The id of the window that reaches back to the first day of which anything is known. */
    public static final String SINCE_THE_BEGINNING = "all";

    private UptimeWindows() {}

    /**
     * Returns 24 hours, 7, 30 and 90 days, 12 calendar months in {@code zone}, and everything.
     *
     * @param beginning start of the last one; not after {@code now}
     */
    public static List<UptimeWindow> rolling(Instant now, ZoneId zone, Instant beginning) {
        Instant yearAgo = now.atZone(zone).minusMonths(12).toInstant();
        return List.of(
                new UptimeWindow("24h", new Span(now.minus(Duration.ofDays(1)), now)),
                days(7, now),
                days(30, now),
                days(90, now),
                new UptimeWindow("12mo", new Span(yearAgo, now)),
                new UptimeWindow(SINCE_THE_BEGINNING, new Span(beginning, now)));
    }

    /** Returns the last {@code days} times 24 hours. */
    public static UptimeWindow days(int days, Instant now) {
        return new UptimeWindow(days + "d", new Span(now.minus(Duration.ofDays(days)), now));
    }

    /**
     * Returns a calendar month, quarter or year in {@code zone}.
     *
     * @throws IllegalArgumentException for all time, which has no edges
     */
    public static UptimeWindow of(Period period, ZoneId zone) {
        return new UptimeWindow(id(period), period.span(zone));
    }

    private static String id(Period period) {
        return switch (period.kind()) {
            case MONTH -> String.format(Locale.ROOT, "%d-%02d", period.year(), period.number());
            case QUARTER -> period.year() + "-q" + period.number();
            case YEAR -> String.valueOf(period.year());
            case ALL -> throw new IllegalArgumentException("all time has no edges");
        };
    }
}
