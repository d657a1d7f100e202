package io.github.candor.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.render.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern IN_TEMPLATE = Pattern.compile("words\\.([a-z0-9-]+)");
    private static final List<String> BUILT_IN_CODE = List.of(
            "month-",
            "month-short-",
            "weekday-",
            "status-",
            "impact-",
            "state-",
            "milestone-",
            "milestone-said-",
            "detected-by-",
            "interval-",
            "headline-",
            "window-",
            "convention-",
            "actions-",
            "feed-title-",
            "feed-description-");

    private final Theme theme = Theme.of(getClass().getClassLoader(), null);
    private final Words words = Words.of(theme, Locale.ENGLISH);

    @Test
    void hasEveryWordThatATemplateUses() {
        assertThat(words.byKey().keySet()).containsAll(usedInTemplates());
    }

    @Test
    void hasNoWordThatNothingUses() throws IOException {
        Set<String> unused = new TreeSet<>(words.byKey().keySet());
        unused.removeAll(usedInTemplates());
        String code = code();
        unused.removeIf(key -> code.contains("\"" + key.replaceFirst("-(one|other)$", "") + "\""));
        unused.removeIf(key -> BUILT_IN_CODE.stream().anyMatch(key::startsWith));

        assertThat(unused).isEmpty();
    }

    @Test
    void fallsBackToEnglishForALanguageThatTheThemeDoesNotHave() {
        assertThat(Words.of(theme, Locale.forLanguageTag("tlh")).locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void choosesTheFormForOneAndForMore() {
        assertThat(words.count("incidents", 1)).isEqualTo("1 incident");
        assertThat(words.count("incidents", 12)).isEqualTo("12 incidents");
    }

    private Set<String> usedInTemplates() {
        Set<String> used = new TreeSet<>();
        for (String name : theme.names("")) {
            if (name.endsWith(".mustache")) {
                Matcher matcher = IN_TEMPLATE.matcher(theme.text(name));
                while (matcher.find()) {
                    used.add(matcher.group(1));
                }
            }
        }
        return used;
    }

    private static String code() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/io/github/candor"))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                code.append(Files.readString(file));
            }
        }
        return code.toString();
    }
}
