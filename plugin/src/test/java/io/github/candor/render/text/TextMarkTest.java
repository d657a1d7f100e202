package io.github.candor.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextMarkTest {
    @ParameterizedTest
    @CsvSource({
        "ar, rtl",
        "he-IL, rtl",
        "fa, rtl",
        "ur-PK, rtl",
        "az-Arab, rtl",
        "en, ltr",
        "ja, ltr",
        "ar-Latn, ltr",
        "az, ltr"
    })
    void knowsTheDirectionOfALanguageFromItsScriptIfThatIsNamed(String language, String direction) {
        assertThat(TextMark.direction(Locale.forLanguageTag(language))).isEqualTo(direction);
    }

    @Test
    void marksOnlyTextsThatStateTheirLanguage() {
        assertThat(TextMark.around(Locale.forLanguageTag("he"), "span", "x"))
                .isEqualTo("<span lang=\"he\" dir=\"rtl\">x</span>");
        assertThat(TextMark.around(null, "span", "x")).isEqualTo("x");
        assertThat(TextMark.around(Locale.GERMAN, "span", "")).isEmpty();
    }
}
