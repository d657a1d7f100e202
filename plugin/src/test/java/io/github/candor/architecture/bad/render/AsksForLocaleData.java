package io.github.candor.architecture.bad.render;

import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Locale;

/** Lets the JDK say how a language writes. */
final class AsksForLocaleData {
    private AsksForLocaleData() {}

    static String month() {
        return Month.MAY.getDisplayName(TextStyle.FULL, Locale.GERMAN);
    }

    static DateTimeFormatter date() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
    }

    static String number() {
        return NumberFormat.getInstance(Locale.GERMAN).format(1234);
    }

    static DayOfWeek week() {
        return WeekFields.of(Locale.GERMAN).getFirstDayOfWeek();
    }

    static String language() {
        return Locale.GERMAN.getDisplayLanguage(Locale.GERMAN);
    }
}
