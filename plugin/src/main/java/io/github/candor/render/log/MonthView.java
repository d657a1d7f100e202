package io.github.candor.render.log;

import io.github.candor.model.Moment;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.text.Words;
import io.github.candor.render.view.IncidentRow;
import io.github.candor.render.view.ViewMaker;
import io.github.candor.status.figures.Period;
import io.github.candor.status.incident.IncidentStatus;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A month of the log with its incidents, or months in a row without any.
 *
 * @param id for links within the page, like {@code 2025-02}; empty where there are no incidents
 * @param name like "February 2025", or "March – July 2025"
 * @param count like "3 incidents" or "no incidents", or that nothing is known
 * @param rows incidents, newest first; may be cut
 */
record MonthView(String id, String name, String count, List<IncidentRow> rows) {
    /** Returns whether nothing happened. */
    boolean isQuiet() {
        return rows.isEmpty();
    }

    /**
     * Returns the months of incidents, newest first, and what lies between them.
     *
     * @param incidents all of a period, newest first
     * @param from index of the first that is listed
     * @param to index after the last
     */
    static List<MonthView> list(RenderContext context, List<IncidentStatus> incidents, int from, int to) {
        Map<YearMonth, List<IncidentStatus>> all = byMonth(context, incidents);
        Map<YearMonth, List<IncidentStatus>> listed =
                byMonth(context, incidents.subList(from, Math.min(to, incidents.size())));
        List<MonthView> months = new ArrayList<>();
        YearMonth later = null;
        for (Map.Entry<YearMonth, List<IncidentStatus>> one : listed.entrySet()) {
            if (later != null && one.getKey().isBefore(later.minusMonths(1))) {
                months.addAll(quiet(context, one.getKey().plusMonths(1), later.minusMonths(1)));
            }
            int count = (int) all.getOrDefault(one.getKey(), List.of()).stream()
                    .filter(IncidentStatus::isCounted)
                    .count();
            months.add(month(context, one.getKey(), count, one.getValue()));
            later = one.getKey();
        }
        return months;
    }

    private static Map<YearMonth, List<IncidentStatus>> byMonth(RenderContext context, List<IncidentStatus> incidents) {
        Map<YearMonth, List<IncidentStatus>> months = new TreeMap<>((one, other) -> other.compareTo(one));
        for (IncidentStatus incident : incidents) {
            Moment started = incident.milestones().started();
            // As figures count: by the instant, so that a month's incidents are those of its quarter.
            YearMonth month = YearMonth.from(started.instant()
                    .atZone(context.board().content().settings().zone()));
            months.computeIfAbsent(month, one -> new ArrayList<>()).add(incident);
        }
        return months;
    }

    private static MonthView month(RenderContext context, YearMonth month, int count, List<IncidentStatus> listed) {
        ViewMaker views = new ViewMaker(context);
        return new MonthView(
                month.toString(),
                name(context, month),
                count == 0
                        ? context.words().get("no-incidents")
                        : context.words().count("incidents", count),
                listed.stream().map(views::row).toList());
    }

    /** Months before the first of which anything is claimed are not called quiet. */
    private static List<MonthView> quiet(RenderContext context, YearMonth first, YearMonth last) {
        YearMonth known = YearMonth.from(context.board().uptime().firstDay());
        if (!known.isAfter(first)) {
            return List.of(without(context, first, last, "no-incidents"));
        }
        return known.isAfter(last)
                ? List.of(without(context, first, last, "no-data"))
                : List.of(
                        without(context, known, last, "no-incidents"),
                        without(context, first, known.minusMonths(1), "no-data"));
    }

    private static MonthView without(RenderContext context, YearMonth first, YearMonth last, String word) {
        String name = first.equals(last) ? name(context, first) : name(context, first, last);
        return new MonthView("", name, context.words().get(word), List.of());
    }

    private static String name(RenderContext context, YearMonth month) {
        return context.calendar().period(Period.of(Period.Kind.MONTH, month.atDay(1)));
    }

    /** Returns months in a row; a year that they share is said once. */
    private static String name(RenderContext context, YearMonth first, YearMonth last) {
        Words words = context.words();
        if (first.getYear() != last.getYear()) {
            String end = words.fill("month-of-year", within(words, last), String.valueOf(last.getYear()));
            return words.fill("from-to", name(context, first), end);
        }
        String both = words.fill("from-to", words.get("month-alone-" + first.getMonthValue()), within(words, last));
        return words.fill("month-of-year", both, String.valueOf(first.getYear()));
    }

    private static String within(Words words, YearMonth month) {
        return words.get("month-within-" + month.getMonthValue());
    }
}
