package io.github.candor.render.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.candor.render.theme.TemplateException;
import io.github.candor.render.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
    private static final Pattern IN_TEMPLATE = Pattern.compile("words\\.([a-z0-9-]+)");
    private static final List<String> BUILT_IN_CODE = List.of(
            "month-",
            "nav-",
            "month-alone-",
            "month-short-",
            "weekday-",
            "nth-",
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
            "feed-description-",
            "revision-",
            "key-");

    private static final Theme THEME = Theme.of(WordsTest.class.getClassLoader(), null);
    private static final WordFile MODEL = Languages.model(THEME);

    @TempDir
    Path folder;

    static List<String> languages() {
        return Languages.of(THEME);
    }

    @Test
    void areThereInTheLanguagesThatTheThemePromises() {
        assertThat(languages()).containsExactly("de", "en", "es", "fr", "ja", "nl");
    }

    @Test
    void lackNoLanguage() {
        List<String> toDo =
                Missing.of(MODEL, languages().stream().map(WordsTest::file).toList());

        assertThat(toDo)
                .as("words to translate, a line each as it stands in en.properties, and which files lack it")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void haveNoKeyThatEnglishDoesNotHave(String language) {
        assertThat(Languages.keys(MODEL, Locale.forLanguageTag(language)))
                .containsAll(file(language).words().keySet());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void areNotLeftInEnglish(String language) {
        assertThat(file(language).words())
                .as("sentences that are those of en.properties, letter by letter")
                .noneSatisfy((key, words) -> {
                    assertThat(language).isNotEqualTo("en");
                    assertThat(words)
                            .matches("(\\S+ ){3,}\\S+")
                            .isEqualTo(MODEL.words().get(key));
                });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void haveTheSamePlacesInEveryLanguage(String language) {
        file(language).words().forEach((key, words) -> {
            String english = MODEL.words().get(key);
            String model = english != null ? english : MODEL.words().get(Languages.stem(key) + "-other");
            assertThat(WordsCheck.places(words)).as(key).isEqualTo(WordsCheck.places(String.valueOf(model)));
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void saySomethingUnderEveryKeyAndBeginWithTheirTerms(String language) {
        Map<String, String> words = new HashMap<>(file(language).words());
        // Before or after a moment, a language has one of the two.
        assertThat(words.remove("about") + words.remove("about-end")).isNotBlank();
        assertThat(words.values()).noneMatch(String::isBlank);
        assertThat(THEME.text("i18n/" + language + ".properties"))
                .startsWith("# ")
                .contains("\n# Words that belong");
    }

    @Test
    void areAllThatATemplateUses() {
        assertThat(MODEL.words().keySet()).containsAll(usedInTemplates());
    }

    @Test
    void areAllUsed() throws IOException {
        Set<String> unused = new TreeSet<>(MODEL.words().keySet());
        unused.removeAll(usedInTemplates());
        String code = code();
        unused.removeIf(key -> code.contains("\"" + key.replaceFirst("-(one|other)$", "") + "\""));
        unused.removeIf(key -> BUILT_IN_CODE.stream().anyMatch(key::startsWith));

        assertThat(unused).isEmpty();
    }

    @Test
    void areRefusedInALanguageThatTheThemeDoesNotHave() {
        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(() -> words("tlh"))
                .withMessage("status.yml: there are no words for language \"tlh\", only for "
                        + String.join(", ", languages()) + "."
                        + " Choose one of these, or translate the theme's i18n/en.properties as"
                        + " template/i18n/tlh.properties beside status.yml; what is counted needs the plural forms"
                        + " one, other.");
    }

    @Test
    void ofARegionAreThoseOfItsLanguage() {
        Words swiss = words("de-CH");

        assertThat(swiss.get("month-1")).isEqualTo("Januar");
        assertThat(swiss.locale().toLanguageTag()).isEqualTo("de-CH");
    }

    @Test
    void ofARegionStandBeforeThoseOfItsLanguageAndTheUsersBeforeTheThemes() throws IOException {
        write("de-CH", "month-1=Jänner\ngroup-separator=’\n");
        write("de", "month-1=Erster\nmonth-2=Zweiter\n");

        assertThat(words("de-CH").get("month-1")).isEqualTo("Jänner");
        assertThat(words("de-CH").get("month-2")).isEqualTo("Zweiter");
        assertThat(words("de-CH").get("month-3")).isEqualTo("März");
        assertThat(words("de-CH").number(12345)).isEqualTo("12’345");
        assertThat(words("de").get("month-1")).isEqualTo("Erster");
        assertThat(words("en-GB").get("month-1")).isEqualTo("January");
    }

    @Test
    void ofALanguageOfTheUsersNeedTheFormsOfThatLanguage() throws IOException {
        StringBuilder polish = new StringBuilder();
        Languages.keys(MODEL, Locale.forLanguageTag("pl"))
                .forEach(key -> polish.append(key).append("=7\n"));
        write("pl", polish.toString().replace("incidents-few=7", "incidents-few={0} incydenty"));

        assertThat(words("pl").count("incidents", 22)).isEqualTo("22 incydenty");
        assertThat(polish).contains("incidents-many=").doesNotContain("incidents-other=");
    }

    @Test
    void thatAreMissingInAUsersLanguageAreNamedWithTheFile() throws IOException {
        write("pl", "incidents=Incydenty\n");

        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(() -> words("pl"))
                .withMessageStartingWith("template/i18n/pl.properties: lacks ")
                .withMessageContaining("""
                     words, in English:
                      about=about\\u0020
                      about-end=
                      about-length=about\\u0020
                      action-done=Done:
                    """)
                .withMessageMatching("(?s).*\n  and \\d+ more");
    }

    @Test
    void thatNothingShowsAreRefusedInAUsersFile() throws IOException {
        write("de", "nav-histroy=Verlauf\n");

        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(() -> words("de"))
                .withMessage("template/i18n/de.properties:1: has words that nothing shows nav-histroy.");
    }

    @Test
    void ofAUsersOwnTemplateMayStandInAUsersFile() throws IOException {
        write("de", "greeting=Guten Tag\n");
        Files.createDirectories(folder.resolve("template/pages"));
        Files.writeString(folder.resolve("template/pages/own.mustache"), "{{words.greeting}}");

        assertThat(words("de").get("greeting")).isEqualTo("Guten Tag");
    }

    @Test
    void withAPlaceForNoValueAreRefusedInAUsersFile() throws IOException {
        write("de", "history-of=Vorfälle {1}\n");

        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(() -> words("de"))
                .withMessageContaining("template/i18n/de.properties")
                .withMessageContaining("history-of");
    }

    @Test
    void cannotBeOfAFileThatIsNotNamedAfterALanguage() throws IOException {
        write("pt_BR", "");

        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(() -> words("pt"))
                .withMessage("template/i18n/pt_BR.properties: \"pt_BR\" is not the tag of a language. Did you mean"
                        + " \"pt-BR\"?");
    }

    @Test
    void areRefusedWhereAFileCannotBeRead() throws IOException {
        write("de", "# ours\nmonth-1=\\u00e9\nmonth-2=one \\\n  \\u00zz\nmonth-3=\\uX\n");

        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(() -> words("de"))
                .withMessageStartingWith("template/i18n/de.properties:4: after \\u four digits")
                .withNoCause();
    }

    private Words words(String language) {
        Path own = folder.resolve("template");
        @Nullable Path overrides = Files.isDirectory(own) ? own : null;
        return Words.of(Theme.of(getClass().getClassLoader(), overrides), Locale.forLanguageTag(language));
    }

    private void write(String language, String words) throws IOException {
        Files.createDirectories(folder.resolve("template/i18n"));
        Files.writeString(folder.resolve("template/i18n/" + language + ".properties"), words);
    }

    private static WordFile file(String language) {
        return Languages.files(THEME, Locale.forLanguageTag(language)).get(0);
    }

    private static Set<String> usedInTemplates() {
        Set<String> used = new TreeSet<>();
        for (String name : THEME.names("")) {
            if (name.endsWith(".mustache")) {
                Matcher matcher = IN_TEMPLATE.matcher(THEME.text(name));
                while (matcher.find()) {
                    used.add(matcher.group(1));
                }
            }
        }
        return used;
    }

    private static String code() throws IOException {
        StringBuilder code = new StringBuilder();
        for (String folder : List.of("render", "report")) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/io/github/candor", folder))) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    code.append(Files.readString(file));
                }
            }
        }
        return code.toString();
    }
}
