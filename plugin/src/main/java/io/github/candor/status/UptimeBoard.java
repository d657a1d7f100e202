package io.github.candor.status;

import io.github.candor.model.Component;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.UptimePolicy;
import io.github.candor.status.figures.Period;
import io.github.candor.status.span.StatusLine;
import io.github.candor.status.uptime.DayBar;
import io.github.candor.status.uptime.DayBars;
import io.github.candor.status.uptime.ErrorBudget;
import io.github.candor.status.uptime.ErrorBudgets;
import io.github.candor.status.uptime.Recorded;
import io.github.candor.status.uptime.Uptime;
import io.github.candor.status.uptime.UptimeCalculator;
import io.github.candor.status.uptime.UptimeWindow;
import io.github.candor.status.uptime.UptimeWindows;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is true at one instant of how long components worked: windows, uptime, error budgets, days. Safe for use by several threads. */
public final class UptimeBoard {
    private final UptimePolicy policy;
    private final ZoneId zone;
    private final Instant now;
    private final Instant beginning;
    private final Map<ComponentId, StatusLine> lines;
    private final Recorded recorded;
    private final LocalDate firstDay;
    private final Map<Period, UptimeWindow> calendar;
    private final UptimeCalculator calculator;

    /**
     * Keeps what uptime follows from.
     *
     * @param beginning of the record of the site
     * @param firstKnown where the record of a component begins that does not say
     * @param lines of all components, up to {@code now}
     */
    UptimeBoard(
            SiteFrame frame, Instant beginning, Instant firstKnown, Map<ComponentId, StatusLine> lines, Instant now) {
        this.policy = frame.settings().uptime();
        this.zone = frame.settings().zone();
        this.now = now;
        this.beginning = beginning;
        this.lines = lines;
        this.recorded = new Recorded(zone, firstKnown, now);
        this.firstDay = frame.components().nodes().stream()
                .map(node -> recorded.of(node).from())
                .min(Instant::compareTo)
                .orElse(firstKnown)
                .atZone(zone)
                .toLocalDate();
        this.calendar = calendar();
        this.calculator = new UptimeCalculator(lines, policy, recorded);
    }

    /**
     * Returns the rolling windows by their length: 24 hours, 7, 30 and 90 days, 12 months, that in which objectives are
     * judged; and since the beginning.
     */
    public List<UptimeWindow> rollingWindows() {
        return UptimeWindows.rolling(now, zone, policy.windowDays(), beginning);
    }

    /**
     * Returns the calendar periods that have an uptime of {@code node}: years, quarters, months, each oldest first, from the
     * beginning of the year in which the record of the site begins.
     */
    public List<Period> periods(ComponentNode node) {
        return calendar.entrySet().stream()
                .filter(one -> isKnown(node, one.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Returns all years, quarters and months since the beginning of the record with their windows, each oldest first. */
    private Map<Period, UptimeWindow> calendar() {
        LocalDate first = LocalDate.of(beginning.atZone(zone).getYear(), 1, 1);
        LocalDate today = now.atZone(zone).toLocalDate();
        Map<Period, UptimeWindow> windows = new LinkedHashMap<>();
        Stream.of(Period.Kind.YEAR, Period.Kind.QUARTER, Period.Kind.MONTH)
                .flatMap(kind -> Period.newestFirst(kind, first, today).stream().sorted())
                .forEach(period -> windows.put(period, UptimeWindows.of(period, zone)));
        return windows;
    }

    /** Returns the first day of which anything is claimed of any component, today at the latest. */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** Returns the window in which objectives are judged, by the site's policy. */
    public UptimeWindow objectiveWindow() {
        return UptimeWindows.days(policy.windowDays(), now);
    }

    /** Returns a calendar period as an uptime window. */
    public UptimeWindow windowOf(Period period) {
        UptimeWindow known = calendar.get(period);
        return known == null ? UptimeWindows.of(period, zone) : known;
    }

    /**
     * Returns the uptime of {@code node} by the site's policy, or null when nothing of the window is known: as of the time
     * since the beginning, when nobody said when that was.
     */
    public @Nullable Uptime of(ComponentNode node, UptimeWindow window) {
        return isKnown(node, window) ? calculator.uptime(node, window) : null;
    }

    /** Returns whether {@link #of} has an answer, which costs much less than the answer. */
    private boolean isKnown(ComponentNode node, UptimeWindow window) {
        boolean isSinceTheBeginning = window.id().equals(UptimeWindows.SINCE_THE_BEGINNING);
        return (!isSinceTheBeginning || Beginning.isStated(node)) && calculator.isKnown(node, window);
    }

    /** Returns the error budget of a component with an objective, else null. */
    public @Nullable ErrorBudget budget(Component component) {
        return budget(component, objectiveWindow());
    }

    /**
     * Returns what the objective of a component allows over the whole of {@code window} and what of it is gone; null without
     * an objective or when nothing of the window is known.
     */
    public @Nullable ErrorBudget budget(Component component, UptimeWindow window) {
        return new ErrorBudgets(calculator, zone).budget(component, window);
    }

    /** Returns one bar per calendar day of the site's zone, from {@code first} to {@code last}, both inclusive. */
    public List<DayBar> days(ComponentNode node, LocalDate first, LocalDate last) {
        return new DayBars(lines, recorded).days(node, first, last);
    }
}
