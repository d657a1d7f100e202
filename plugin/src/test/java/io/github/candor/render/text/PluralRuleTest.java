package io.github.candor.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers are those that CLDR itself gives as examples, and those beside them. */
class PluralRuleTest {
    @ParameterizedTest
    @CsvSource({
        "en, one, 1",
        "en, other, 0 2 11 21 101 1000000",
        "de, one, 1",
        "de, other, 0 2 21 1000000",
        "nl, one, 1",
        "nl, other, 0 2 11",
        "fr, one, 0 1",
        "fr, many, 1000000 2000000",
        "fr, other, 2 16 1000 1000001",
        "es, one, 1",
        "es, many, 1000000 3000000",
        "es, other, 0 2 1000 1000001",
        "ja, other, 0 1 2 100 1000000",
        "pt, one, 0 1",
        "pl, one, 1",
        "pl, few, 2 3 4 22 24 102",
        "pl, many, 0 5 11 12 14 19 21 101 1000000",
        "ru, one, 1 21 101 1001",
        "ru, few, 2 4 22 103",
        "ru, many, 0 5 11 12 19 111 1000000",
        "hr, one, 1 21 101",
        "hr, few, 2 4 32",
        "hr, other, 0 5 11 12",
        "cs, one, 1",
        "cs, few, 2 3 4",
        "cs, other, 0 5 22",
        "sl, one, 1 101 1000001",
        "sl, two, 2 102",
        "sl, few, 3 4 103",
        "sl, other, 0 5 11 100",
        "ro, one, 1",
        "ro, few, 0 2 19 101 119",
        "ro, other, 20 100 121",
        "lt, one, 1 21 101",
        "lt, few, 2 9 22",
        "lt, other, 0 10 11 19 30 111",
        "lv, zero, 0 10 11 19 30",
        "lv, one, 1 21 101",
        "lv, other, 2 9 22",
        "is, one, 1 21",
        "is, other, 0 2 11",
        "fa, one, 0 1",
        "he, one, 1",
        "he, two, 2",
        "he, other, 0 3 20",
        "ar, zero, 0",
        "ar, one, 1",
        "ar, two, 2",
        "ar, few, 3 10 103 1003",
        "ar, many, 11 26 99 111",
        "ar, other, 100 102 200 1000000",
        "ga, few, 3 6",
        "ga, many, 7 10",
        "ga, other, 0 11",
        "sv, one, 1",
        "sv, other, 0 2",
        "tlh, other, 2"
    })
    void givesEachNumberItsForm(String language, String form, String numbers) {
        PluralRule rule = PluralRule.of(Locale.forLanguageTag(language));

        assertThat(List.of(numbers.split(" ")))
                .allSatisfy(number -> assertThat(rule.category(Long.parseLong(number)))
                        .as(number)
                        .isEqualTo(form));
    }

    @ParameterizedTest
    @CsvSource({
        "en", "de", "fr", "es", "ja", "pl", "ru", "hr", "cs", "sl", "ro", "lt", "lv", "is", "fa", "he", "ar", "ga"
    })
    void givesEveryFormToSomeNumberAndNoOther(String language) {
        PluralRule rule = PluralRule.of(Locale.forLanguageTag(language));
        TreeSet<String> given = new TreeSet<>();
        for (long number = 0; number < 1000; number++) {
            given.add(rule.category(number));
        }
        given.add(rule.category(1_000_000));

        assertThat(given).containsExactlyInAnyOrderElementsOf(rule.categories());
    }
}
