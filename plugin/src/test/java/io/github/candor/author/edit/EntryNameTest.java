package io.github.candor.author.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Teachers couldn't open pages | teachers-couldnt-open-pages",
                "  --Login: 403!-- | login-403",
                "Größe & Ærø & İstanbul | grosse-aero-istanbul",
                "ログイン | ''",
                "Ⅷ ﬁles ½ | viii-files-1-2"
            })
    void makesLettersAndDigitsOfATitle(String title, String slug) {
        assertThat(EntryName.slug(title)).isEqualTo(slug);
    }

    @Test
    void cutsALongTitleBetweenWords() {
        assertThat(EntryName.slug("a word ".repeat(20)))
                .hasSizeLessThanOrEqualTo(60)
                .endsWith("-a")
                .doesNotContain("wor-");
    }

    @Test
    void takesAnotherWordWhereTheTitleHasNoLatinLetter() {
        LocalDate day = LocalDate.of(2025, 2, 13);

        assertThat(EntryName.of(day, "障害", "incident", Set.of("2025-02-13-incident")))
                .hasToString("2025-02-13-incident-2");
    }
}
