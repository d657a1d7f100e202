package io.github.candor.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {
    @ParameterizedTest
    @CsvSource({
        "Europe/Zurich, 2024-05-22T13:24:00+02:00",
        "CET,           2024-05-22T13:24:00+02:00",
        "cest,          2024-05-22T13:24:00+02:00",
        "CET/CEST,      2024-05-22T13:24:00+02:00",
        "CET,           2024-11-22T13:24:00+01:00",
        "GMT,           2024-05-22T13:24:00Z",
        "UTC,           2024-05-22T13:24:00Z",
        "Z,             2024-05-22T13:24:00Z",
        "BST,           2024-11-22T13:24:00Z",
        "UTC+1,         2024-05-22T13:24:00+01:00",
        "UTC +01:00,    2024-05-22T13:24:00+01:00",
        "GMT-5,         2024-05-22T13:24:00-05:00",
        "UTC+5:30,      2024-05-22T13:24:00+05:30",
        "+0530,         2024-05-22T13:24:00+05:30",
        "MSK,           2024-05-22T13:24:00+03:00",
        "EST,           2024-05-22T13:24:00-04:00",
        "PDT,           2024-05-22T13:24:00-07:00",
        "JST,           2024-05-22T13:24:00+09:00",
    })
    void readsAnAbbreviationAsTheClocksOfItsRegion(String name, String shown) {
        Instant at = java.time.OffsetDateTime.parse(shown).toInstant();
        ZoneId zone = Objects.requireNonNull(Zones.find(name));
        assertThat(at.atZone(zone).toOffsetDateTime().toInstant()).isEqualTo(at);
        assertThat(at.atZone(zone).getOffset().getId())
                .isEqualTo(java.time.OffsetDateTime.parse(shown).getOffset().getId());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "IST", "Central European Time", "local", "UTC+25", "Europe/Atlantis", "CET/PST", "abridged"})
    void knowsNoOtherZones(String name) {
        assertThat(Zones.find(name)).isNull();
    }
}
