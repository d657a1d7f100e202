package io.github.candor.render.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A zone as a calendar needs it: correct from one instant to another, and for ever after wherever the law can be written
 * as a rule.
 *
 * <p>How the JDK divides a zone's history into single changes and yearly rules differs between its versions, so rules are
 * taken from the first year on in which they give the same changes: the bytes depend on what clocks do alone.
 *
 * @param from the first instant that is written in this zone
 * @param to an instant after the last one
 */
record ZoneSpan(ZoneId zone, Instant from, Instant to) {
    /** Returns the zone over this span and {@code other}. */
    ZoneSpan with(ZoneSpan other) {
        return new ZoneSpan(zone, from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
    }

    /** Returns the name of {@code zone} in a calendar: it must not have a colon, as fixed offsets do in Java. */
    static String tzid(ZoneId zone) {
        String id = zone.getId();
        boolean isOffset = zone instanceof ZoneOffset || id.contains(":");
        return isOffset ? "UTC" + Observance.form(zone.getRules().getOffset(Instant.EPOCH)) : id;
    }

    /** Returns whether the clocks of {@code zone} always show UTC. */
    static boolean isUtc(ZoneId zone) {
        ZoneRules rules = zone.getRules();
        return rules.isFixedOffset() && rules.getOffset(Instant.EPOCH).equals(ZoneOffset.UTC);
    }

    /** Writes it as {@code VTIMEZONE}. */
    void write(ContentLines lines) {
        lines.add("BEGIN", "VTIMEZONE").add("TZID", tzid(zone));
        observances().forEach(one -> one.write(lines));
        lines.add("END", "VTIMEZONE");
    }

    private List<Observance> observances() {
        ZoneRules rules = zone.getRules();
        List<Observance> yearly = yearly(rules);
        List<Observance> all = new ArrayList<>();
        int year = yearly.isEmpty() ? Integer.MAX_VALUE : yearly.get(0).onset().getYear();
        if (year > firstYear()) {
            all.add(atFirst(rules));
            Stream.iterate(rules.nextTransition(from), Objects::nonNull, one -> rules.nextTransition(one.getInstant()))
                    .takeWhile(one -> one.getDateTimeBefore().getYear() < year
                            && (!yearly.isEmpty() || one.getInstant().isBefore(to)))
                    .forEach(one -> all.add(Observance.of(rules, one)));
        }
        all.addAll(yearly);
        return all;
    }

    /** Changes of clocks before 1970 are no longer of interest, and have offsets to the second that few programs read. */
    private Observance atFirst(ZoneRules rules) {
        ZoneOffsetTransition change = rules.previousTransition(from.plusNanos(1));
        if (change != null && !change.getInstant().isBefore(Instant.EPOCH)) {
            return Observance.of(rules, change);
        }
        return Observance.steady(rules, from.isBefore(Instant.EPOCH) ? from : Instant.EPOCH);
    }

    /** The year before, because it has the change that the first instant comes after. */
    private int firstYear() {
        return from.atZone(zone).getYear() - 1;
    }

    /** Returns nothing where there is no rule for the years to come, or one that a calendar cannot say. */
    private List<Observance> yearly(ZoneRules rules) {
        List<Observance> yearly = new ArrayList<>();
        int year = firstYearByRules(rules);
        for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
            YearlyRule day = YearlyRule.of(rule);
            if (day == null) {
                return List.of();
            }
            yearly.add(Observance.of(rule, day.rrule(), year));
        }
        yearly.sort(Comparator.comparing(Observance::onset));
        return yearly;
    }

    private int firstYearByRules(ZoneRules rules) {
        List<ZoneOffsetTransition> known = rules.getTransitions();
        int year = known.isEmpty()
                ? firstYear()
                : Math.max(
                        firstYear(),
                        known.get(known.size() - 1).getDateTimeBefore().getYear() + 1);
        while (year > firstYear() && changes(rules, year - 1).equals(byRules(rules, year - 1))) {
            year--;
        }
        return year;
    }

    private static List<ZoneOffsetTransition> byRules(ZoneRules rules, int year) {
        return rules.getTransitionRules().stream()
                .map(rule -> rule.createTransition(year))
                .sorted()
                .toList();
    }

    private static List<ZoneOffsetTransition> changes(ZoneRules rules, int year) {
        Instant newYear = LocalDateTime.of(year, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
        @Nullable ZoneOffsetTransition next = rules.nextTransition(newYear.minusSeconds(2 * 86_400));
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        while (next != null && next.getDateTimeBefore().getYear() <= year) {
            if (next.getDateTimeBefore().getYear() == year) {
                changes.add(next);
            }
            next = rules.nextTransition(next.getInstant());
        }
        return changes;
    }
}
