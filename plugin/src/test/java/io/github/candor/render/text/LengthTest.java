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
        "PT48H29M, 2 days, 48h 29m",
        "PT48H30M, 2 days 1h, 48h 30m",
        "PT71H29M, 2 days 23h, 71h 29m",
        "PT71H30M, 3 days, 71h 30m",
        "PT97H6M, 4 days 1h, 97h 6m",
        "PT2826H32M, 117 days 19h, 2826h 32m",
        "PT2142H47M40S, 89 days 7h, 2142h 48m"
    })
    void isWrittenInHoursAndMinutesAndFromTwoDaysOnInDaysAndHours(Duration duration, String text, String gloss) {
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

    @ParameterizedTest
    @CsvSource({
        "PT0S, under a minute, ''",
        "PT42S, 1m, ''",
        "PT29M, 29m, ''",
        "PT52M, 45m, 52m",
        "PT3H30M, 3h 30m, ''",
        "PT3H37M, 3h 30m, 3h 37m",
        "PT9H53M, 10h 0m, 9h 53m",
        "PT25H10M, 25h, 25h 10m",
        "PT47H59M, 48h, 47h 59m",
        "PT99H30M, 4 days, 99h 30m",
        "PT448H51M, 19 days, 448h 51m"
    })
    void isNoFinerThanItsAuthorsSaidWhereAnEndIsOnlyAbout(Duration duration, String text, String exact) {
        Length length = Length.approximately(duration, WORDS);

        assertThat(length.text()).isEqualTo(text);
        assertThat(length.gloss()).isEqualTo(exact);
        assertThat(length.isApproximate()).isEqualTo(!duration.isZero());
        assertThat(Duration.parse(length.iso())).isEqualTo(duration);
    }

    @Test
    void isSpokenInDaysWithoutTheHoursAndMinutesBehindThem() {
        assertThat(Length.of(Duration.ofDays(118), WORDS).spoken(WORDS)).isEqualTo("118 days");
        assertThat(Length.approximately(Duration.ofHours(3), WORDS).spoken(WORDS))
                .isEqualTo("about 3h 0m");
    }
}
