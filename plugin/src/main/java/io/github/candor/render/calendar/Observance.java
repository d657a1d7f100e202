package io.github.candor.render.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import org.jspecify.annotations.Nullable;

/**
 * From when on a zone keeps to one offset from UTC: a part of a {@code VTIMEZONE}, RFC 5545, section 3.6.5.
 *
 * @param onset by the clocks that are about to be changed
 * @param before offset until then
 * @param after offset from then on
 * @param isDaylight whether clocks are ahead of those of the other part of the year
 * @param rrule by which it comes back, or null when it comes once
 */
record Observance(
        LocalDateTime onset,
        ZoneOffset before,
        ZoneOffset after,
        boolean isDaylight,
        @Nullable String rrule) {
    /** Returns the state of clocks that nobody changes from {@code instant} on. */
    static Observance steady(ZoneRules rules, Instant instant) {
        ZoneOffset offset = rules.getOffset(instant);
        return new Observance(LocalDateTime.ofInstant(instant, offset), offset, offset, false, null);
    }

    /** Returns what follows from one change of clocks. */
    static Observance of(ZoneRules rules, ZoneOffsetTransition change) {
        Instant at = change.getInstant();
        ZoneOffset standardBefore = rules.getStandardOffset(at.minusNanos(1));
        ZoneOffset standardAfter = rules.getStandardOffset(at);
        return new Observance(
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter(),
                isDaylight(
                        saving(change.getOffsetBefore(), standardBefore),
                        saving(change.getOffsetAfter(), standardAfter)),
                null);
    }

    /** Returns what comes back every year from {@code year} on by {@code rule}, which {@code rrule} says in other words. */
    static Observance of(ZoneOffsetTransitionRule rule, String rrule, int year) {
        ZoneOffset standard = rule.getStandardOffset();
        return new Observance(
                rule.createTransition(year).getDateTimeBefore(),
                rule.getOffsetBefore(),
                rule.getOffsetAfter(),
                isDaylight(saving(rule.getOffsetBefore(), standard), saving(rule.getOffsetAfter(), standard)),
                rrule);
    }

    /** Writes it as {@code STANDARD} or {@code DAYLIGHT}. */
    void write(ContentLines lines) {
        String name = isDaylight ? "DAYLIGHT" : "STANDARD";
        lines.add("BEGIN", name)
                .add("DTSTART", DateTimeForm.local(onset))
                .add("TZOFFSETFROM", form(before))
                .add("TZOFFSETTO", form(after));
        if (rrule != null) {
            lines.add("RRULE", rrule);
        }
        lines.add("END", name);
    }

    /** Returns an offset in the form of section 3.3.14, like {@code +0100}. */
    static String form(ZoneOffset offset) {
        return offset.getTotalSeconds() == 0 ? "+0000" : offset.getId().replace(":", "");
    }

    private static int saving(ZoneOffset offset, ZoneOffset standard) {
        return offset.getTotalSeconds() - standard.getTotalSeconds();
    }

    /**
     * Ireland's law, and some versions of the JDK with it, call summer the standard time and count winter as an hour less;
     * programs that read calendars expect that the clocks of {@code DAYLIGHT} are ahead.
     */
    private static boolean isDaylight(int savingBefore, int savingAfter) {
        return savingAfter > 0 || (savingAfter == 0 && savingBefore < 0);
    }
}
