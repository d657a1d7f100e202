package io.github.candor.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.Plans;
import io.github.candor.model.SiteContent;
import io.github.candor.model.Sites;
import io.github.candor.render.theme.Theme;
import io.github.candor.status.incident.Horizon;
import io.github.candor.status.incident.KnownMaintenance;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepetitionTest {
    private static @Nullable String said(String language, String zone, String rule) {
        SiteContent content = Sites.in("UTC")
                .with(Plans.of("work", zone, "2025-03-04 22:00", "2025-03-04 23:00")
                        .repeated(rule)
                        .build())
                .content();
        Words words = Words.of(Theme.of(RepetitionTest.class.getClassLoader(), null), Locale.forLanguageTag(language));
        ZoneId site = ZoneId.of("UTC");
        Horizon horizon = Horizon.of(content, Instant.parse("2025-03-01T12:00:00Z"));
        return new Repetition(words, new Calendar(site, words), site)
                .of(KnownMaintenance.of(content.maintenance().get(0), horizon));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=DAILY                       | Every day, 22:00–23:00",
                "FREQ=DAILY;INTERVAL=3            | Every 3 days, 22:00–23:00",
                "FREQ=WEEKLY                      | Every Tuesday, 22:00–23:00",
                "FREQ=WEEKLY;BYDAY=TH,TU          | Every Tuesday, Thursday, 22:00–23:00",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU  | Every 2 weeks on Tuesday, 22:00–23:00",
                "FREQ=MONTHLY                     | On day 4 of every month, 22:00–23:00",
                "FREQ=MONTHLY;BYDAY=1TU           | Every first Tuesday of the month, 22:00–23:00",
                "FREQ=MONTHLY;BYDAY=-1TU          | Every last Tuesday of the month, 22:00–23:00",
                "FREQ=MONTHLY;INTERVAL=3;BYDAY=1TU| Every 3 months on the first Tuesday, 22:00–23:00",
                "FREQ=MONTHLY;BYMONTHDAY=4;COUNT=5| On day 4 of every month, 22:00–23:00",
                "FREQ=YEARLY                      | Every year on Mar 4, 22:00–23:00",
                "FREQ=DAILY;UNTIL=20250401T235959Z| Every day, 22:00–23:00, until 1 Apr 2025",
                "FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1 | ",
                "FREQ=HOURLY;INTERVAL=6           | "
            })
    void isSaidInWords(String rule, @Nullable String words) {
        assertThat(said("en", "UTC", rule)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Jeden ersten Dienstag im Monat, 22:00–23:00 Uhr",
                "fr | Chaque premier mardi du mois, 22:00–23:00",
                "es | Cada primer martes del mes, 22:00–23:00",
                "ja | 毎月第1火曜日 22:00～23:00",
                "nl | Elke eerste dinsdag van de maand, 22:00–23:00"
            })
    void isSaidInEveryLanguage(String language, String words) {
        assertThat(said(language, "UTC", "FREQ=MONTHLY;BYDAY=1TU")).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = "Europe/London | Every Tuesday, 22:00–23:00 (Europe/London)")
    void namesTheZoneWhereItIsAnother(String zone, String words) {
        assertThat(said("en", zone, "FREQ=WEEKLY")).isEqualTo(words);
    }
}
