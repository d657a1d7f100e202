package io.github.candor.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneLabelTest {
    @ParameterizedTest
    @CsvSource({
        "UTC, 2024-07-01T12:00:00Z, UTC",
        "Europe/London, 2024-01-01T12:00:00Z, UTC",
        "Europe/London, 2024-07-01T12:00:00Z, UTC+1",
        "America/New_York, 2024-01-01T12:00:00Z, UTC−5",
        "America/St_Johns, 2024-01-01T12:00:00Z, UTC−3:30",
        "Asia/Kolkata, 2024-01-01T12:00:00Z, UTC+5:30",
        "Australia/Eucla, 2024-01-01T12:00:00Z, UTC+8:45",
        "Pacific/Kiritimati, 2024-01-01T12:00:00Z, UTC+14"
    })
    void namesTheDistanceFromUtc(ZoneId zone, Instant instant, String label) {
        assertThat(ZoneLabel.of(instant.atZone(zone))).isEqualTo(label);
    }
}
