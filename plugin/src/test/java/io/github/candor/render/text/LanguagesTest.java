package io.github.candor.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.Moment;
import io.github.candor.render.theme.Theme;
import io.github.candor.status.figures.Period;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every language by example; a space that does not break is written {@code _}, a narrow one {@code ^}. */
class LanguagesTest {
    private static final Theme THEME = Theme.of(LanguagesTest.class.getClassLoader(), null);
    private static final Pattern DATIVE =
            Pattern.compile("\\b(nach|seit|von|vor|bei|mit|zu|aus|in|ab)( höchstens| etwa)* 4 Tage");
    private static final LocalDate DAY = LocalDate.of(2025, 2, 13);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 13 Feb 2025    | 13 Feb 2025, 08:20 UTC+1    | Thursday, 13 February 2025",
                "de | 13. Feb. 2025  | 13. Feb. 2025, 08:20 UTC+1  | Donnerstag, 13. Februar 2025",
                "fr | 13 févr. 2025  | 13 févr. 2025, 08:20 UTC+1  | Jeudi 13 février 2025",
                "es | 13 feb 2025    | 13 feb 2025, 08:20 UTC+1    | Jueves, 13 de febrero de 2025",
                "nl | 13 feb 2025    | 13 feb 2025, 08:20 UTC+1    | Donderdag 13 februari 2025",
                "ja | 2025年2月13日  | 2025年2月13日 08:20 UTC+1   | 2025年2月13日木曜日"
            })
    void writesDatesAndTimes(String language, String day, String moment, String longDay) {
        Calendar calendar = calendar(language);

        assertThat(calendar.day(DAY)).isEqualTo(day);
        assertThat(calendar.when(Instant.parse("2025-02-13T07:20:00Z")).text()).isEqualTo(moment);
        assertThat(calendar.longDay(DAY)).isEqualTo(longDay);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | about 13 Feb 2025    | about 3h 45m",
                "de | ca. 13. Feb. 2025    | etwa 3_h 45_min",
                "fr | environ 13 févr. 2025| environ 3_h 45_min",
                "es | aprox. 13 feb 2025   | aprox. 3_h 45_min",
                "nl | ongeveer 13 feb 2025 | ongeveer 3_u 45_min",
                "ja | 2025年2月13日頃      | 約3時間45分"
            })
    void saysWhatIsOnlyRoughlyKnown(String language, String moment, String length) {
        Words words = words(language);

        assertThat(new When(calendar(language).day(DAY), "2025-02-13", true).spoken(words))
                .isEqualTo(moment);
        assertThat(Length.approximately(Duration.ofMinutes(222), words).spoken(words))
                .isEqualTo(length.replace('_', '\u00a0'));
    }

    /** Lengths are written without a case, like "4 Tage": before them stands what takes the nominative or accusative, or a colon. */
    @Test
    void putsNoGermanLengthAfterAPrepositionThatTakesTheDative() {
        Words words = words("de");

        assertThat(Stream.of("half-over-within", "longest-took", "over-after", "posted-later")
                        .map(key -> words.fill(key, "4 Tage"))
                        .toList())
                .isNotEmpty()
                .noneMatch(one -> DATIVE.matcher(one).find());
        assertThat(Stream.of("affected-for", "resolved-after", "open-for")
                        .map(key -> words.get(key) + " 4 Tage")
                        .toList())
                .noneMatch(one -> DATIVE.matcher(one).find());
    }

    /** A time of day alone may follow, and "pour le 10:30" is no French. */
    @ParameterizedTest
    @ValueSource(strings = {"fr", "es"})
    void putsAColonBeforeWhatMayBeATimeOfDayAlone(String language) {
        Words words = words(language);

        assertThat(List.of(words.get("next-update"), words.get("last-update"))).allMatch(one -> one.endsWith(":"));
        assertThat(words.fill("feed-planned", "13 feb 2025, 22:00 UTC", "23:00"))
                .endsWith(": 13 feb 2025, 22:00 UTC – 23:00.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | February 2025   | Q1 2025         | 2025   | Nov 5",
                "de | Februar 2025    | 1. Quartal 2025 | 2025   | 5. Nov.",
                "fr | Février 2025    | T1 2025         | 2025   | 5 nov.",
                "es | Febrero de 2025 | T1 2025         | 2025   | 5 nov",
                "nl | Februari 2025   | K1 2025         | 2025   | 5 nov",
                "ja | 2025年2月       | 2025年第1四半期 | 2025年 | 11月5日"
            })
    void namesPeriodsAndTheDaysOfFeeds(String language, String month, String quarter, String year, String feedDay) {
        Calendar calendar = calendar(language);

        assertThat(calendar.period(Period.of(Period.Kind.MONTH, DAY))).isEqualTo(month);
        assertThat(calendar.period(Period.of(Period.Kind.QUARTER, DAY))).isEqualTo(quarter);
        assertThat(calendar.period(Period.of(Period.Kind.YEAR, DAY))).isEqualTo(year);
        assertThat(calendar.dayOfMonth(LocalDate.of(2025, 11, 5), "5")).isEqualTo(feedDay);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 99.95%  | 1,234 | 12,345 | 1,234,567 | 0.3",
                "de | 99,95_% | 1.234 | 12.345 | 1.234.567 | 0,3",
                "fr | 99,95_% | 1^234 | 12^345 | 1^234^567 | 0,3",
                "es | 99,95_% | 1234  | 12.345 | 1.234.567 | 0,3",
                "nl | 99,95%  | 1.234 | 12.345 | 1.234.567 | 0,3",
                "ja | 99.95%  | 1,234 | 12,345 | 1,234,567 | 0.3"
            })
    void writesNumbers(String language, String percent, String four, String five, String seven, String weight) {
        Words words = words(language);

        assertThat(shown(words.percent(new BigDecimal("99.95")))).isEqualTo(percent);
        assertThat(shown(words.number(1234))).isEqualTo(four);
        assertThat(shown(words.number(12345))).isEqualTo(five);
        assertThat(shown(words.number(1_234_567))).isEqualTo(seven);
        assertThat(words.number(new BigDecimal("0.3"))).isEqualTo(weight);
        assertThat(words.number(999)).isEqualTo("999");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 42m    | 2826h 32m    | 117 days 19h       | 1h 30m 36.5s",
                "de | 42_min | 2826_h 32_min | 117 Tage 19_h      | 1_h 30_min 36,5_s",
                "fr | 42_min | 2826_h 32_min | 117 jours 19_h     | 1_h 30_min 36,5_s",
                "es | 42_min | 2826_h 32_min | 117 días 19_h      | 1_h 30_min 36,5_s",
                "nl | 42_min | 2826_u 32_min | 117 dagen 19_u     | 1_u 30_min 36,5_s",
                "ja | 42分   | 2826時間32分 | 117日19時間        | 1時間30分36.5秒"
            })
    void writesLengths(String language, String minutes, String hours, String days, String exact) {
        Words words = words(language);

        assertThat(shown(Length.of(Duration.ofMinutes(42), words).text())).isEqualTo(minutes);
        assertThat(shown(Length.of(Duration.parse("PT2826H32M"), words).gloss()))
                .isEqualTo(hours);
        assertThat(shown(Length.of(Duration.parse("PT2826H32M"), words).text())).isEqualTo(days);
        assertThat(shown(Length.exact(Duration.parse("PT1H30M36.5S"), words))).isEqualTo(exact);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 0 incidents      | 1 incident       | 2 incidents      | 1,000,000 incidents",
                "de | 0 Vorfälle       | 1 Vorfall        | 2 Vorfälle       | 1.000.000 Vorfälle",
                "fr | 0 incident       | 1 incident       | 2 incidents      | 1^000^000 d’incidents",
                "es | 0 incidentes     | 1 incidente      | 2 incidentes     | 1.000.000 de incidentes",
                "nl | 0 incidenten     | 1 incident       | 2 incidenten     | 1.000.000 incidenten",
                "ja | インシデント0件  | インシデント1件  | インシデント2件  | インシデント1,000,000件"
            })
    void countsThings(String language, String none, String one, String two, String million) {
        Words words = words(language);

        assertThat(words.count("incidents", 0)).isEqualTo(none);
        assertThat(words.count("incidents", 1)).isEqualTo(one);
        assertThat(words.count("incidents", 2)).isEqualTo(two);
        assertThat(shown(words.count("incidents", 1_000_000))).isEqualTo(million);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | A, B, C | Login: up  | 6",
                "de | A, B, C | Login: up  | 6",
                "fr | A, B, C | Login_: up | 6",
                "es | A, B, C | Login: up  | 6",
                "nl | A, B, C | Login: up  | 6",
                "ja | A、B、C | Login：up  | 7"
            })
    void joinsNamesAndLaysOutWeeks(String language, String list, String labelled, int column) {
        Words words = words(language);

        assertThat(words.list(List.of("A", "B", "C"))).isEqualTo(list);
        assertThat(words.list(List.of())).isEmpty();
        assertThat(shown(words.labelled("Login", "up"))).isEqualTo(labelled);
        assertThat(calendar(language).columnOf(LocalDate.of(2025, 2, 1))).isEqualTo(column);
    }

    @ParameterizedTest
    @CsvSource({"en", "de", "fr", "es", "nl", "ja"})
    void writesForMachinesAlwaysTheSame(String language) {
        When when = calendar(language).when(Moment.at(Instant.parse("2025-02-13T07:20:00Z")));

        assertThat(when.iso()).isEqualTo("2025-02-13T07:20:00Z");
        assertThat(Length.of(Duration.ofMinutes(1499), words(language)).iso()).isEqualTo("PT24H59M");
    }

    private static String shown(String text) {
        return text.replace('\u00a0', '_').replace('\u202f', '^');
    }

    private static Calendar calendar(String language) {
        return new Calendar(ZoneId.of("Europe/Berlin"), words(language));
    }

    private static Words words(String language) {
        return Words.of(THEME, Locale.forLanguageTag(language));
    }
}
