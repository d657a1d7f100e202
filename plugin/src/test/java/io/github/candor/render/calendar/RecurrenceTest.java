package io.github.candor.render.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceTest {
    /** 4 March 2025 is the first Tuesday of its month and year's tenth week; 3 and 31 March are its first and last Mondays. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1 | 2025-03-04T21:00:00Z | true",
                "FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2 | 2025-03-04T21:00:00Z | false",
                "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-1 | 2025-03-31T20:00:00Z | true",
                "FREQ=MONTHLY;INTERVAL=3;COUNT=2;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1 | 2025-03-03T21:00:00Z | true",
                "FREQ=YEARLY;BYWEEKNO=10;BYDAY=TU | 2025-03-04T21:00:00Z | true",
                "FREQ=YEARLY;BYWEEKNO=10 | 2025-03-04T21:00:00Z | true",
                "FREQ=YEARLY;BYWEEKNO=11;BYDAY=TU | 2025-03-04T21:00:00Z | false",
                "FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=2 | 2025-03-04T21:00:00Z | true",
                "FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1 | 2025-03-04T21:00:00Z | false",
                "FREQ=MONTHLY;UNTIL=20250101T000000Z;BYDAY=TU;BYSETPOS=1 | 2025-03-04T21:00:00Z | false"
            })
    void knowsWhetherItsFirstWindowIsOneOfItsTimes(String rrule, Instant first, boolean isOne) {
        assertThat(new Recurrence(rrule, ZoneId.of("Europe/Zurich")).hasTime(first))
                .isEqualTo(isOne);
    }
}
