package io.github.candor.read.time;

import io.github.candor.problem.Rule;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds a date or a time at the beginning of a text: {@code 07:20}, {@code 7:20am}, {@code 7.20 pm}, {@code 11:19 GMT},
 * {@code 2024-10-14 10:30}, {@code 13:57 April 10 2024}, {@code Monday 4th November}; or a span of time, {@code 10:20–10:30}.
 */
public final class TimeMarkParser {
    /** As words begin that a time begins with; what begins with another letter is none. */
    private static final List<String> BEGINNINGS = List.of(
            "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "mon", "tue", "wed",
            "thu", "fri", "sat", "sun", "the", "about", "around", "approx", "circa", "ca.", "c.");

    static final Form ABOUT = Form.ofAnyCase(
            "~≈aAcC", "\\s*(?:[~≈]\\s*|(?:about|around|approx(?:imately|\\.)?|circa|ca\\.|c\\.)\\s+(?=\\d))");
    static final Form ABOUT_AFTER =
            Form.ofAnyCase("(aA", "\\s*(?:\\((?:approx(?:imately|\\.)?|about|ca\\.)\\)|approx(?:imately|\\b\\.?))");
    private static final Pattern DATE_TO_TIME = Pattern.compile("T|\\s*[,:–—-]?\\s+(?:at\\s+)?[~≈]?");
    private static final Pattern TIME_TO_DATE = Pattern.compile(",?\\s+(?:on\\s+)?");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[–—|]\\s*|:\\s*|[-,;.](?:\\s+|$)|$)|\\s+");

    private static final Pattern NEARLY =
            Pattern.compile("[^\\w\\s]{0,3}(?:\\d{1,2}[:h]\\d{2}\\b|\\d{1,4}/\\d{1,2}/\\d{1,4}\\b"
                    + "|\\d{1,2}\\.\\d{1,2}\\.\\d{4}\\b|\\d{1,2}-\\d{1,2}-\\d{4}\\b)\\S{0,40}");
    private static final Pattern NUMBERS = Pattern.compile(
            "\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}(?!\\d)(?:\\s{1,3}\\d{1,2}[:.hH]\\d{2}(?::\\d{2})?(?!\\d)(?:\\s?[AaPp](?:[Mm]\\b|\\.[Mm]\\.))?)?");

    /** No time is longer; what follows must not cost more than its length. */
    private static final int LONGEST = 200;

    private final String text;
    private int end;
    private boolean isApproximate;
    private @Nullable DatePhrase date;
    private @Nullable ClockPhrase clock;
    private @Nullable ZonePhrase zone;
    private @Nullable TimeMark until;

    TimeMarkParser(String text) {
        this.text = text;
    }

    /** Returns what {@code text} begins with, or null when it is neither a date nor a time. */
    public static @Nullable TimeMark parse(String text) {
        String bare = text.stripTrailing();
        String head = bare.length() <= LONGEST ? bare : bare.substring(0, LONGEST) + "…";
        return mayBeTime(head) ? new TimeMarkParser(Spaces.plain(head)).read() : null;
    }

    /** Returns whether {@code text} need be read at all; most lines of a text begin with a word that no time begins with. */
    static boolean mayBeTime(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        if (first > 'z' || !Character.isLetter(first)) {
            return true;
        }
        for (String beginning : BEGINNINGS) {
            if (beginning.charAt(0) == Character.toLowerCase(first)
                    && text.regionMatches(true, 0, beginning, 0, beginning.length())) {
                return true;
            }
        }
        return false;
    }

    /** Returns what the text begins with, or null when it is neither a date nor a time. */
    @Nullable
    TimeMark read() {
        isApproximate = skip(ABOUT);
        int begin = end;
        date = DatePhrase.at(text, end);
        if (date != null) {
            end = date.end();
            readClockBehindDate(date);
            readSpan();
        } else {
            clock = ClockPhrase.at(text, end);
            if (clock == null) {
                return nearly();
            }
            end = clock.end();
            readZone(ZonePhrase.behindClock(text, end));
            readDateBehindClock();
            readSpan();
            readDateBehindClock();
        }
        isApproximate |= skip(ABOUT_AFTER);
        String written = text.substring(begin, end);
        boolean isSentence = date != null
                && clock == null
                && !date.isSure()
                && !text.substring(end).matches("\\s*[:.]?\\s*");
        return isSentence ? null : skip(SEPARATOR) ? mark(written) : nearly();
    }

    private void readClockBehindDate(DatePhrase before) {
        boolean isDay = before.namesDay();
        int behindDate = end;
        if (isDay && skip(DATE_TO_TIME)) {
            isApproximate |= text.charAt(end - 1) == '~' || text.charAt(end - 1) == '≈';
            clock = ClockPhrase.at(text, end);
        }
        if (clock == null) {
            end = behindDate;
            return;
        }
        end = clock.end();
        readZone(ZonePhrase.behindDatedClock(text, end));
    }

    private void readZone(@Nullable ZonePhrase found) {
        if (found != null) {
            zone = found;
            end = found.end();
        }
    }

    private void readDateBehindClock() {
        int behindClock = end;
        if (date != null) {
            return;
        }
        DatePhrase found = skip(TIME_TO_DATE) ? DatePhrase.at(text, end) : null;
        if (found != null && found.isSure() && found.namesDay()) {
            date = found;
            end = found.end();
        } else {
            end = behindClock;
        }
    }

    /** A zone that stands only after the end of a span is that of both ends. */
    private void readSpan() {
        SpanEnd span = clock == null || clock.fault() != null ? null : SpanEnd.at(text, end, clock);
        if (span != null) {
            until = span.mark();
            end = span.end();
            zone = zone == null ? span.zone() : zone;
        }
    }

    private boolean skip(Pattern pattern) {
        Matcher found = pattern.matcher(text).region(end, text.length());
        return found.lookingAt() && skip(found);
    }

    private boolean skip(Form form) {
        Matcher found = form.at(text, end);
        return found != null && skip(found);
    }

    private boolean skip(Matcher found) {
        end = found.end();
        return true;
    }

    private TimeMark mark(String written) {
        String fault = date != null && date.fault() != null ? date.fault() : null;
        fault = fault == null && clock != null ? clock.fault() : fault;
        fault = fault == null && zone != null ? zone.fault() : fault;
        return new TimeMark(
                written,
                date == null ? null : date.day(),
                date == null ? null : date.dayOfYear(),
                date == null ? null : date.weekday(),
                clock == null ? null : clock.time(),
                zone == null ? null : zone.zone(),
                zone == null ? null : zone.offset(),
                until,
                isApproximate,
                end,
                fault == null ? until == null ? null : until.fault() : wrong(written, ": " + fault));
    }

    /** Tells a text that begins nearly like a time from one that does not; to pass it over would be a guess. */
    private @Nullable TimeMark nearly() {
        Matcher found = NEARLY.matcher(text);
        if (!found.lookingAt()) {
            return null;
        }
        String written = found.group();
        Matcher numbers = NUMBERS.matcher(text);
        String hint = numbers.lookingAt() ? TimeHint.ofNumbers(numbers.group()) : null;
        String shown = hint == null || numbers.end() < found.end() ? written : numbers.group();
        TimeReading.Wrong fault = wrong(shown, "");
        return new TimeMark(
                shown,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                shown.length(),
                hint == null
                        ? fault
                        : new TimeReading.Wrong(fault.rule(), fault.statement(), hint + " " + fault.advice()));
    }

    static TimeReading.Wrong wrong(String written, String fault) {
        return new TimeReading.Wrong(
                Rule.INVALID_TIME,
                "\"" + written + "\" cannot be read as a time" + fault + ".",
                "Write 07:20, 7:20am or 2025-02-13 07:20, and a day as 2025-02-13 or Monday 4th November.");
    }
}
