package io.github.candor.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.render.theme.Theme;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {
    private static Calendar in(String language) {
        Words words = Words.of(Theme.of(CalendarTest.class.getClassLoader(), null), Locale.forLanguageTag(language));
        return new Calendar(ZoneId.of("UTC"), words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 2025-04-01 | 1 Apr 2025  | Tuesday, 1 April 2025",
                "fr | 2025-04-01 | 1er avr. 2025 | Mardi 1er avril 2025",
                "fr | 2025-04-02 | 2 avr. 2025 | Mercredi 2 avril 2025",
                "fr | 2025-04-11 | 11 avr. 2025 | Vendredi 11 avril 2025"
            })
    void writesDaysAsTheLanguageDoes(String language, LocalDate day, String text, String longText) {
        assertThat(in(language).day(day)).isEqualTo(text);
        assertThat(in(language).longDay(day)).isEqualTo(longText);
    }

    @ParameterizedTest
    @CsvSource({"en, Mo, 1", "ja, 日, 2"})
    void namesTheDaysOfAWeekAboveTheirColumns(String language, String first, int columnOfAMonday) {
        assertThat(in(language).shortWeekdays()).hasSize(7).startsWith(first);
        assertThat(in(language).columnOf(LocalDate.parse("2025-03-31"))).isEqualTo(columnOfAMonday);
    }
}
