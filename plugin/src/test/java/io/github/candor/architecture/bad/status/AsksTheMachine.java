package io.github.candor.architecture.bad.status;

import java.nio.charset.Charset;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Asks the machine in every way that there is. */
@SuppressWarnings({
    "AnnotateFormatMethod",
    "DefaultCharset",
    "DefaultLocale",
    "FormatStringAnnotation",
    "JavaTimeDefaultTimeZone",
    "JavaUtilDate",
    "StringCaseLocaleUsage",
    "TimeZoneUsage"
})
final class AsksTheMachine {
    private AsksTheMachine() {}

    static Instant instant() {
        return Instant.now();
    }

    static LocalDate date() {
        return LocalDate.now();
    }

    static Clock clock() {
        return Clock.systemUTC();
    }

    static long milliseconds() {
        return System.currentTimeMillis();
    }

    static Date oldDate() {
        return new Date();
    }

    static ZoneId zone() {
        return ZoneId.systemDefault();
    }

    static Locale locale() {
        return Locale.getDefault();
    }

    static Charset encoding() {
        return Charset.defaultCharset();
    }

    static @Nullable String environment() {
        return System.getenv("HOME");
    }

    static @Nullable String property() {
        return System.getProperty("user.dir");
    }

    static String lowerCase(String text) {
        return text.toLowerCase();
    }

    static String format(int number) {
        return String.format("%d", number);
    }

    static String formatted(int number) {
        return "%d".formatted(number);
    }

    static String messageFormat(int number) {
        return MessageFormat.format("{0}", number);
    }

    static byte[] bytes(String text) {
        return text.getBytes();
    }

    static DateTimeFormatter pattern() {
        return DateTimeFormatter.ofPattern("d MMMM");
    }

    static Random chance() {
        return new Random();
    }
}
