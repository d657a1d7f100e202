package io.github.candor.render.badge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {
    /** The second column is what DejaVu Sans at 11 pixels really takes, measured in a browser. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "All systems operational; 128.7",
                "uptime 90 days; 85.8",
                "Partial system outage; 119.8",
                "Überlänge für Äpfel; 107.4",
                "WWWW; 43.5",
                "99.9999%; 55.9",
                "Страница учителя; 106.9",
                "チームの教師; 66.0"
            })
    void isNeverTooNarrowAndLittleTooWide(String text, double measured) {
        assertThat((double) TextWidth.of(text)).isBetween(measured, measured * 1.4 + 2);
    }
}
