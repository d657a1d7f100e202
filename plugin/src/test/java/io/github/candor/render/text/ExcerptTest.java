package io.github.candor.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void leavesShortTextsAlone() {
        assertThat(Excerpt.of("all of it", 9)).isEqualTo("all of it");
    }

    @Test
    void cutsBetweenWords() {
        assertThat(Excerpt.of("the quick brown fox", 12)).isEqualTo("the quick…");
    }

    @Test
    void cutsWithinEndlessWordsButNotWithinCharacters() {
        assertThat(Excerpt.of("ログインできません", 5)).isEqualTo("ログイン…");
        assertThat(Excerpt.of("😀😀😀😀", 4)).isEqualTo("😀…");
    }

    @Property
    void isNeverLongerThanAllowed(@ForAll String text, @ForAll @IntRange(min = 2, max = 50) int most) {
        assertThat(Excerpt.of(text, most).length()).isLessThanOrEqualTo(most);
    }
}
