package io.github.candor.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.render.theme.ThemeFile;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MissingTest {
    private static final WordFile ENGLISH =
            file("en", Map.of("hot", "Hot", "day-one", "{0} day", "day-other", "{0} days"));

    @Test
    void namesEachWordInEnglishWithTheFilesThatLackIt() {
        WordFile german = file("de", Map.of("day-one", "{0} Tag", "day-other", "{0} Tage"));
        WordFile dutch = file("nl", Map.of("day-one", "{0} dag"));

        assertThat(Missing.of(ENGLISH, List.of(ENGLISH, german, dutch)))
                .containsExactly(
                        "day-other={0} days (i18n/nl.properties)", "hot=Hot (i18n/de.properties, i18n/nl.properties)");
    }

    @Test
    void asksForThePluralFormsOfEachLanguage() {
        WordFile spanish = file("es", Map.of("hot", "Caliente", "day-one", "{0} día", "day-other", "{0} días"));
        WordFile japanese = file("ja", Map.of("hot", "暑い", "day-other", "{0}日"));

        assertThat(Missing.of(ENGLISH, List.of(spanish, japanese)))
                .containsExactly("day-many={0} days (i18n/es.properties)");
    }

    private static WordFile file(String language, Map<String, String> words) {
        return new WordFile(new ThemeFile("i18n/" + language + ".properties", ""), new TreeMap<>(words));
    }
}
