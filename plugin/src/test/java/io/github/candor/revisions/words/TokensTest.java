package io.github.candor.revisions.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It fails.|It·fails·.",
                "at 10:27, 2025-02-13|at·10:27·,·2025-02-13",
                "**Detected**: don't|*·*·Detected·*·*·:·don't",
                "a@example.org https://example.org/x|a@example.org·https·:·/·/·example.org/x",
                "Zoë Zoe\u0308|Zoë·Zoe\u0308",
                "再起動しました。|再·起·動·し·ま·し·た·。",
                "👩‍👩‍👧 👍🏽 ❤️|👩‍👩‍👧·👍·🏽·❤️",
                "a\u00A0b½ 1.5%|a·b½·1.5·%",
                "end-|end·-",
                "x'|x·'"
            })
    void takesTextApart(String text, String expected) {
        assertThat(Tokens.of(text)).extracting(Token::word).containsExactly(expected.split("·"));
    }

    @Test
    void keepsWhatStandsBetween() {
        assertThat(Tokens.of("a b,c\nd \n\n e")).extracting(Token::gap).containsExactly("", " ", "", "", "\n", "\n\n");
    }

    @Test
    void findsNothingInNothing() {
        assertThat(Tokens.of(" \n\t")).isEmpty();
    }

    @Test
    void comparesWordsAlone() {
        assertThat(Tokens.isSame("a b\n\nc.", "a  b c .")).isTrue();
        assertThat(Tokens.isSame("a b", "ab")).isFalse();
        assertThat(Tokens.isSame("a b", "a b c")).isFalse();
        assertThat(Tokens.isSame("a b c", "a b")).isFalse();
        assertThat(Tokens.isSame("", " ")).isTrue();
    }

    @Test
    void readsAWordOfAnyLength() {
        assertThat(Tokens.of("a".repeat(1_000_000))).hasSize(1);
        assertThat(Tokens.of("e" + "\u0301".repeat(1_000_000))).hasSize(1);
        assertThat(Tokens.of("a.".repeat(500_000))).hasSize(2);
        assertThat(List.of(Tokens.of("👍\u200D".repeat(100_000)).size())).containsExactly(2);
    }
}
