package io.github.candor.golden;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time that a file names: a mark, or a date in any form in which a site writes dates.
 *
 * @param instant null where only a day is named
 * @param day null where an instant is named
 * @param text as it stands there
 */
record FoundTime(@Nullable Instant instant, @Nullable LocalDate day, String text) {
    private static final Pattern ISO = Pattern.compile(
            "(?<![\\d-])\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:\\d{2}))?(?!\\d)");
    private static final Pattern MAIL = Pattern.compile("\\d{1,2} [A-Z][a-z]{2} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT");
    private static final Pattern WORDS = Pattern.compile(
            "\\b\\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \\d{4}\\b(?! \\d{2}:\\d{2}:\\d{2} GMT)");
    private static final Pattern STAMP = Pattern.compile("(?:DTSTAMP|CREATED|LAST-MODIFIED):(\\d{8}T\\d{6})Z");
    private static final DateTimeFormatter RFC_1123 =
            DateTimeFormatter.ofPattern("d MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    /** Returns all times in the text of the file at {@code path}; of a calendar, whose events are plans, only its stamps. */
    static List<FoundTime> in(String path, String text) {
        List<FoundTime> found = new ArrayList<>();
        MarkedContent.MARK
                .matcher(text)
                .results()
                .forEach(one -> found.add(at(Instant.ofEpochSecond(Long.parseLong(one.group(1))), one)));
        if (path.endsWith(".ics")) {
            STAMP.matcher(text)
                    .results()
                    .forEach(one -> found.add(
                            at(LocalDateTime.parse(one.group(1), BASIC).toInstant(ZoneOffset.UTC), one)));
            return found;
        }
        ISO.matcher(text)
                .results()
                .map(one -> one.group().contains("T")
                        ? at(OffsetDateTime.parse(one.group()).toInstant(), one)
                        : new FoundTime(null, LocalDate.parse(one.group()), one.group()))
                .forEach(found::add);
        MAIL.matcher(text)
                .results()
                .forEach(one ->
                        found.add(at(LocalDateTime.parse(one.group(), RFC_1123).toInstant(ZoneOffset.UTC), one)));
        WORDS.matcher(text).results().map(MatchResult::group).forEach(one -> found.add(words(one)));
        return found;
    }

    /** Returns whether it lies after {@code now}. */
    boolean isAfter(Instant now, ZoneId zone) {
        return instant != null
                ? instant.isAfter(now)
                : day != null && day.isAfter(now.atZone(zone).toLocalDate());
    }

    private static FoundTime at(Instant instant, MatchResult found) {
        return new FoundTime(instant, null, found.group());
    }

    private static FoundTime words(String text) {
        String[] parts = text.split(" ", -1);
        String day = parts[0] + " " + parts[1].substring(0, 3) + " " + parts[2];
        return new FoundTime(null, LocalDate.parse(day, DAY), text);
    }
}
