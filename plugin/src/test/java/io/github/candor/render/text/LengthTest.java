package io.github.candor.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.render.theme.Theme;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthTest {
    private static final Words WORDS = Words.of(Theme.of(LengthTest.class.getClassLoader(), null), Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0m, ''",
        "PT0.2S, 1s, ''",
        "PT12S, 12s, ''",
        "PT29.9S, 29s, ''",
        "PT30S, 1m, ''",
        "PT42M, 42m, ''",
        "PT59M29S, 59m, ''",
        "PT59M30S, 1h 0m, ''",
        "PT24H59M, 24h 59m, ''",
        "PT47H59M, 47h 59m, ''",
        "PT48H, 2 days, 48h 0m",
        "PT97H6M, 4 days, 97h 6m",
        "PT2826H32M, 118 days, 2826h 32m",
        "PT2142H47M40S, 89 days, 2142h 48m"
    })
    void isWrittenInHoursAndMinutesAndFromTwoDaysOnInDaysWithTheHoursBesideThem(
            Duration duration, String text, String gloss) {
        Length length = Length.of(duration, WORDS);

        assertThat(length.text()).isEqualTo(text);
        assertThat(length.gloss()).isEqualTo(gloss);
        assertThat(Duration.parse(length.iso())).isEqualTo(duration);
    }

    @ParameterizedTest
    @CsvSource({"PT0S, 0m", "PT36S, 36s", "PT1H30M36S, 1h 30m 36s", "PT1H, 1h 0m", "PT0.3S, 0.3s", "PT12M0.5S, 12m 0.5s"
    })
    void isWrittenToTheLastPartOfASecondWhereRowsMustAddUp(Duration duration, String text) {
        assertThat(Length.exact(duration, WORDS)).isEqualTo(text);
    }

    @Test
    void isSpokenInDaysWithoutTheHours() {
        assertThat(Length.of(Duration.ofDays(118), WORDS).spoken(WORDS)).isEqualTo("118 days");
        assertThat(Length.of(Duration.ofHours(3), WORDS).approximate().spoken(WORDS))
                .isEqualTo("about 3h 0m");
    }
}
