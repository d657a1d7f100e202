package io.github.candor.status.uptime;

import io.github.candor.status.figures.Period;
import io.github.candor.status.span.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes the windows that uptime is asked for; rolling ones end at now and are counted in days of 24 hours. */
public final class UptimeWindows {
    /** The id of the window that reaches back to the first day of which anything is known. */
    public static final String SINCE_THE_BEGINNING = "all";

    private UptimeWindows() {}

    /**
     * Returns 24 hours, 7, 30 and 90 days, 12 calendar months in {@code zone}, the site's own {@code days}, by length, and
     * then everything.
     *
     * @param days over which objectives are judged
     * @param beginning start of the last one; not after {@code now}
     */
    public static List<UptimeWindow> rolling(Instant now, ZoneId zone, int days, Instant beginning) {
        Instant yearAgo = now.atZone(zone).minusMonths(12).toInstant();
        List<UptimeWindow> windows = new ArrayList<>(List.of(
                days(1, now),
                days(7, now),
                days(30, now),
                days(90, now),
                new UptimeWindow("12mo", new Span(yearAgo, now))));
        if (!windows.contains(days(days, now))) {
            windows.add(days(days, now));
        }
        windows.sort(Comparator.comparing((UptimeWindow one) -> one.span().length()));
        windows.add(new UptimeWindow(SINCE_THE_BEGINNING, new Span(beginning, now)));
        return List.copyOf(windows);
    }

    /** Returns the last {@code days} times 24 hours; a single day is named by its hours. */
    public static UptimeWindow days(int days, Instant now) {
        String id = days == 1 ? "24h" : days + "d";
        return new UptimeWindow(id, new Span(now.minus(Duration.ofDays(days)), now));
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
            case MONTH -> period.year() + (period.number() < 10 ? "-0" : "-") + period.number();
            case QUARTER -> period.year() + "-q" + period.number();
            case YEAR -> String.valueOf(period.year());
            case ALL -> throw new IllegalArgumentException("all time has no edges");
        };
    }
}
