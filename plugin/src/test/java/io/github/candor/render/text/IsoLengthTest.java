package io.github.candor.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsoLengthTest {
    @ParameterizedTest
    @CsvSource({
        "PT0S, PT0S",
        "PT24H59M, PT24H59M",
        "PT2826H32M, PT2826H32M",
        "PT0.5S, PT0.5S",
        "PT33M6.666666667S, PT33M6.666666667S",
        "PT-55M-12S, -PT55M12S",
        "PT-1H-0.3S, -PT1H0.3S",
        "PT-0.25S, -PT0.25S"
    })
    void writesTheSignOnceAndEveryDigit(String length, String written) {
        assertThat(IsoLength.exact(Duration.parse(length))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, PT0S",
        "PT33M6.666666667S, PT33M6.667S",
        "PT59.9995S, PT1M",
        "PT0.0004S, PT0S",
        "PT-55M-12S, PT55M12S",
        "PT-0.25S, PT0.25S"
    })
    void givesPagesNoSignAndNoMoreThanMilliseconds(String length, String written) {
        assertThat(IsoLength.forPages(Duration.parse(length))).isEqualTo(written);
    }
}
