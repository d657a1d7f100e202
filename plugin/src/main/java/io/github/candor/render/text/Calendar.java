package io.github.candor.render.text;

import io.github.candor.model.Moment;
import io.github.candor.status.figures.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes dates and times in the site's zone and language.
 *
 * <p>Month names and date patterns come from the theme's words, not from the JDK, whose locale data differ from version
 * to version and would change the bytes of a site.
 */
public final class Calendar {
    private final ZoneId zone;
    private final Words words;
    private final @Nullable ZoneOnce once;
    private final @Nullable LocalDate said;

    /** Keeps the zone that everything is shown in and the words to show it with. */
    public Calendar(ZoneId zone, Words words) {
        this(zone, words, null, null);
    }

    private Calendar(ZoneId zone, Words words, @Nullable ZoneOnce once, @Nullable LocalDate said) {
        this.zone = zone;
        this.words = words;
        this.once = once;
        this.said = said;
    }

    /** Returns the same for a page that names the zone in one place: times stand without it, and {@code once} hears of each. */
    public Calendar naming(ZoneOnce once) {
        return new Calendar(zone, words, once, said);
    }

    /** Returns the same below words that say {@code day} and the zone already: the times of that day stand without it. */
    public Calendar below(LocalDate day) {
        return once == null ? this : new Calendar(zone, words, once, day);
    }

    /** Returns whether {@code day} is said above, so that nothing need say it again. */
    public boolean isSaid(LocalDate day) {
        return day.equals(said);
    }

    /** Returns whether the page names the zone in one place. */
    public boolean isZoneNamedOnce() {
        return once != null;
    }

    /** Returns a moment as precisely as its author knew it. */
    public When when(Moment moment) {
        LocalDate day = moment.day();
        if (day != null) {
            return new When(day(day), day.toString(), moment.isApproximate());
        }
        String text = dayAndTime(moment.instant().atZone(zone));
        return new When(text, IsoInstant.of(moment.instant()), moment.isApproximate());
    }

    /** Returns a moment for machines, as in what {@link #when(Moment)} returns. */
    public static String iso(Moment moment) {
        LocalDate day = moment.day();
        return day != null ? day.toString() : IsoInstant.of(moment.instant());
    }

    /** Returns the time of day, like {@code 07:20}. */
    private static String clock(ZonedDateTime local) {
        int hour = local.getHour();
        int minute = local.getMinute();
        return (hour < 10 ? "0" : "") + hour + (minute < 10 ? ":0" : ":") + minute;
    }

    /** Returns an instant with date, time to the minute and zone. */
    public When when(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        return new When(dayAndTime(local), IsoInstant.of(instant), false);
    }

    private String dayAndTime(ZonedDateTime local) {
        String day = day(local.toLocalDate());
        String time = clock(local);
        String label = ZoneLabel.of(local);
        if (once == null) {
            return words.fill("date-time", day, time, label);
        }
        once.hear(label);
        return local.toLocalDate().equals(said) ? time : words.fill("date-and-time", day, time);
    }

    /** Returns the time of day alone, like {@code 07:20}; the day for a moment known only as a day. */
    public When clock(Moment moment) {
        LocalDate day = moment.day();
        if (day != null) {
            return when(moment);
        }
        ZonedDateTime local = moment.instant().atZone(zone);
        if (once != null) {
            once.hear(ZoneLabel.of(local));
        }
        return new When(clock(local), IsoInstant.of(moment.instant()), moment.isApproximate());
    }

    /** Returns the second end of what began at {@code from}: the time of day alone where it is the same day. */
    public When after(Moment from, Moment to) {
        boolean isSameDay =
                from.day() == null && to.day() == null && dayOf(from).equals(dayOf(to));
        return isSameDay && offset(from).equals(offset(to)) ? clock(to) : when(to);
    }

    private ZoneOffset offset(Moment moment) {
        return zone.getRules().getOffset(moment.instant());
    }

    /** Returns the day in the site's zone that {@code moment} belongs to. */
    public LocalDate dayOf(Moment moment) {
        LocalDate day = moment.day();
        return day != null ? day : moment.instant().atZone(zone).toLocalDate();
    }

    /** Returns a day, like {@code 13 Feb 2025}. */
    public String day(LocalDate day) {
        return words.fill(
                "date",
                dayNumber(day.getDayOfMonth()),
                words.get("month-short-" + day.getMonthValue()),
                String.valueOf(day.getYear()));
    }

    /** Returns a day with its weekday, like {@code Thursday, 13 February 2025}. */
    public String longDay(LocalDate day) {
        return words.fill(
                "date-long",
                words.get("weekday-" + day.getDayOfWeek().getValue()),
                dayNumber(day.getDayOfMonth()),
                words.get("month-" + day.getMonthValue()),
                String.valueOf(day.getYear()));
    }

    /** Returns the number of a day in its month: the first has a form of its own in some languages, like {@code 1er}. */
    String dayNumber(int day) {
        return day == 1 ? words.get("first-of-month") : String.valueOf(day);
    }

    /** Returns a month and a day as they stand between what marks them in feeds, like {@code Nov 5}. */
    public String dayOfMonth(LocalDate day, String markedDay) {
        return words.fill("feed-day", words.get("month-short-" + day.getMonthValue()), markedDay);
    }

    /** Returns in which column of a week the day stands, counted from 1, in weeks that begin as the language's do. */
    public int columnOf(LocalDate day) {
        return Math.floorMod(day.getDayOfWeek().getValue() - words.whole("week-begins"), 7) + 1;
    }

    /** Returns the short names of the days of a week, from the day on with which weeks of the language begin. */
    public List<String> shortWeekdays() {
        List<String> names = new ArrayList<>(List.of(words.get("weekdays-short").split(" ")));
        Collections.rotate(names, 1 - words.whole("week-begins"));
        return names;
    }

    /** Returns the name of a period, like {@code February 2025}, {@code Q4 2023} or {@code 2024}. */
    public String period(Period period) {
        return switch (period.kind()) {
            case MONTH ->
                words.fill("month-of-year", words.get("month-alone-" + period.number()), String.valueOf(period.year()));
            case QUARTER ->
                words.fill("quarter-of-year", String.valueOf(period.number()), String.valueOf(period.year()));
            case YEAR -> words.fill("year", period.year());
            case ALL -> words.get("all-time");
        };
    }
}
