package io.github.candor.read.time;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The second half of a span of time in the midst of a text: {@code –10:30}, {@code to 11am GMT}, {@code – 2025-02-14 00:10}.
 *
 * @param mark has a time or a fault, and a day only if one stands in front of the time
 * @param zone after the time, or null
 * @param end index after the last character
 */
record SpanEnd(TimeMark mark, @Nullable ZonePhrase zone, int end) {
    static final Form TO = Form.ofAnyCase("–—-tTuU", "(?:\\s*[–—-]\\s*|\\s+(?:to|until|till)\\s+)(?<about>[~≈]\\s*)?");
    private static final Pattern DAY_TO_TIME = Pattern.compile("T|,?\\s+(?:at\\s+)?");

    /** Returns the end of a span that begins at {@code first}, read from index {@code from} on; null when there is none. */
    static @Nullable SpanEnd at(String text, int from, ClockPhrase first) {
        Matcher to = TO.at(text, from);
        if (to == null) {
            return null;
        }
        DatePhrase found = DatePhrase.at(text, to.end());
        DatePhrase day = found != null && found.isSure() && found.namesDay() ? found : null;
        int clockAt = day == null ? to.end() : behindDay(text, day.end());
        ClockPhrase clock = clockAt < 0 ? null : ClockPhrase.at(text, clockAt);
        if (clock == null) {
            return null;
        }
        ZonePhrase zone = ZonePhrase.behindClock(text, clock.end());
        int end = zone == null ? clock.end() : zone.end();
        String written = text.substring(to.end(), end);
        return new SpanEnd(mark(written, day, clock, zone, to.group("about") != null, first), zone, end);
    }

    private static int behindDay(String text, int from) {
        Matcher gap = DAY_TO_TIME.matcher(text).region(from, text.length());
        return gap.lookingAt() ? gap.end() : -1;
    }

    private static TimeMark mark(
            String written,
            @Nullable DatePhrase day,
            ClockPhrase clock,
            @Nullable ZonePhrase zone,
            boolean isApproximate,
            ClockPhrase first) {
        String fault = fault(day, clock, zone, first);
        return new TimeMark(
                written,
                day == null ? null : day.day(),
                day == null ? null : day.dayOfYear(),
                day == null ? null : day.weekday(),
                clock.time(),
                zone == null ? null : zone.zone(),
                zone == null ? null : zone.offset(),
                null,
                isApproximate,
                written.length(),
                fault == null ? null : TimeMarkParser.wrong(written, ": " + fault));
    }

    private static @Nullable String fault(
            @Nullable DatePhrase day, ClockPhrase clock, @Nullable ZonePhrase zone, ClockPhrase first) {
        if (day != null && day.fault() != null) {
            return day.fault();
        }
        if (clock.fault() != null) {
            return clock.fault();
        }
        if (zone != null && zone.fault() != null) {
            return zone.fault();
        }
        ClockPhrase bare = clock.isHalfDay() ? first : clock;
        boolean isHalfSaid = clock.isHalfDay() != first.isHalfDay() && mayBeEither(bare.time());
        return isHalfSaid ? "am or pm stands behind one end of the span only" : null;
    }

    private static boolean mayBeEither(@Nullable LocalTime time) {
        return time != null && time.getHour() >= 1 && time.getHour() <= 12;
    }
}
