package io.github.candor.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoInstantTest {
    @Property
    void writesWhatTheJdkWrites(@ForAll @LongRange(min = -70_000_000_000L, max = 260_000_000_000L) long second) {
        Instant instant = Instant.ofEpochSecond(second, 999_999_999);

        assertThat(IsoInstant.of(instant))
                .isEqualTo(instant.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1000000000-01-01T00:00:00Z",
                "-0001-12-31T23:59:59Z",
                "0000-01-01T00:00:00Z",
                "0999-02-03T04:05:06Z",
                "1969-12-31T23:59:59Z",
                "9999-12-31T23:59:59Z",
                "+10000-01-01T00:00:00Z",
                "+1000000000-12-31T23:59:59Z"
            })
    void writesEveryYear(String written) {
        assertThat(IsoInstant.of(Instant.parse(written))).isEqualTo(written);
    }
}
