package io.github.candor.render.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
    @ParameterizedTest
    @ValueSource(strings = {"release", "single-sign-on", "ipv6", "2024"})
    void leavesWordsAloneThatFit(String word) {
        assertThat(Slug.of(word)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"Data Loss, data-loss-", "Störung, storung-", "c++, c-", "../..,''", "障害,''", "con, con-", "lpt1, lpt1-"
    })
    void keepsWhatItCanOfOthers(String word, String start) {
        assertThat(Slug.of(word)).matches(start + "[0-9a-f]{8}");
    }

    @Test
    void tellsWordsApartThatOnlyDifferInWhatIsLost() {
        assertThat(Slug.of("c++")).isNotEqualTo(Slug.of("c#"));
        assertThat(Slug.of("Release")).isNotEqualToIgnoringCase(Slug.of("release"));
        assertThat(Slug.of("x".repeat(500)))
                .isNotEqualTo(Slug.of("x".repeat(501)))
                .hasSizeLessThan(60);
    }
}
