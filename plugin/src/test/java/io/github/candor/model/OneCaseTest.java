package io.github.candor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneCaseTest {
    @ParameterizedTest
    @CsvSource({
        "Login,login,LOGIN",
        "İstanbul,istanbul,İSTANBUL",
        "straße,straße,STRAßE",
        "a\uD801\uDC00,a\uD801\uDC28,A\uD801\uDC00"
    })
    void keepsTheLengthOfAText(String text, String lower, String upper) {
        assertThat(OneCase.lower(text)).isEqualTo(lower);
        assertThat(OneCase.upper(text)).isEqualTo(upper);
    }

    @Test
    void leavesWhatHasNoCase() {
        String text = "404 – 障害";

        assertThat(OneCase.lower(text)).isSameAs(text);
    }

    @Test
    void isQuickForLettersThatWouldBecomeTwo() {
        assertThat(OneCase.lower("\u0130".repeat(1_000_000)).length()).isEqualTo(1_000_000);
        assertThat(OneCase.upper("\u00df".repeat(1_000_000)).length()).isEqualTo(1_000_000);
    }
}
