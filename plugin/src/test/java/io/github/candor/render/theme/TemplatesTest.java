package io.github.candor.render.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.candor.model.Settings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
    @TempDir
    Path own;

    record View(
            String name,
            @Nullable String absent,
            List<String> items,
            Map<String, String> words,
            Inner inner,
            Settings.Link link) {
        static final String SHARED = "shared";

        boolean isThere() {
            return true;
        }

        static boolean isShared() {
            return true;
        }

        private boolean isAside() {
            return !isShared();
        }

        String secret() {
            return "secret" + isAside();
        }

        @InTemplates
        String marked() {
            return "marked";
        }
    }

    record Inner(String text) {}

    private static final Inner INNER = new Inner("in");
    private static final Settings.Link LINK = new Settings.Link("a", URI.create("https://example.org/"));
    private static final View VIEW =
            new View("<b>\"x\"</b>", null, List.of("a", "b"), Map.of("known", "Known"), INNER, LINK);

    private String fill(String template) throws IOException {
        return fill(template, VIEW);
    }

    private String fill(String template, View view) throws IOException {
        Files.createDirectories(own.resolve("pages"));
        Files.writeString(own.resolve("pages/own.mustache"), template);
        return Theme.of(getClass().getClassLoader(), own).templates().fill("pages/own.mustache", view);
    }

    @Test
    void escapesWhatItPrints() throws IOException {
        assertThat(fill("{{name}}")).isEqualTo("&lt;b&gt;&quot;x&quot;&lt;/b&gt;");
    }

    @Test
    void loopsAndTests() throws IOException {
        assertThat(fill("{{#items}}[{{.}}]{{/items}}{{#isThere}}yes{{/isThere}}{{^absent}}no{{/absent}}"))
                .isEqualTo("[a][b]yesno");
    }

    @Test
    void leavesOutLinesThatSectionsLeaveBlankButNoneOfAValue() throws IOException {
        View text = new View("a", null, List.of(), Map.of("known", "<pre>one\n\ntwo</pre>\n"), INNER, LINK);

        assertThat(fill("<p>\n{{#items}}\n<b>{{.}}</b>\n{{/items}}\n\n{{{words.known}}}\n</p>\n", text))
                .isEqualTo("<p>\n<pre>one\n\ntwo</pre>\n</p>\n");
    }

    @Test
    void refusesANameThatNoViewHasWithFileAndLine() {
        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(() -> fill("one\n{{nmae}}"))
                .withMessageContaining("pages/own.mustache:2")
                .withMessageContaining("\"nmae\"");
    }

    @Test
    void refusesASectionThatNoViewHas() {
        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(() -> fill("{{#itmes}}x{{/itmes}}"))
                .withMessageContaining("\"itmes\"");
    }

    @Test
    void refusesAWordThatTheLanguageDoesNotHave() {
        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(() -> fill("{{words.unknown}}"))
                .withMessageContaining("unknown");
    }

    @Test
    void doesNotTakeAMethodOfAStringForAName() {
        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(() -> fill("{{#name}}{{#lines}}x{{/lines}}{{/name}}"))
                .withMessageContaining("\"lines\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hashCode",
                "toString",
                "getClass",
                "class",
                "notify",
                "notifyAll",
                "wait",
                "clone",
                "finalize",
                "secret",
                "getName",
                "there",
                "equals",
                "isAside",
                "SHARED",
                "isShared",
                "url"
            })
    void reachesOnlyWhatAViewDeclaresForIt(String internal) {
        for (String form : List.of(
                "{{%s}}",
                "{{{%s}}}",
                "{{#%s}}x{{/%s}}",
                "{{^%s}}x{{/%s}}",
                "{{inner.%s}}",
                "{{#inner}}{{%s}}{{/inner}}",
                "{{link.%s}}")) {
            assertThatExceptionOfType(TemplateException.class)
                    .as(form)
                    .isThrownBy(() -> fill("one\n" + form.replace("%s", internal)))
                    .withMessageContaining("pages/own.mustache:2")
                    .withMessageContaining("\"");
        }
    }

    @Test
    void reachesWhatIsMarked() throws IOException {
        assertThat(fill("{{marked}}{{#inner}}{{text}}{{/inner}}{{inner.text}}{{#link}}x{{/link}}"))
                .isEqualTo("markedininx");
    }

    @Test
    void refusesATemplateThatIsNotClosed() {
        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(() -> fill("{{#items}}"))
                .withMessageContaining("pages/own.mustache");
    }

    @Test
    void refusesAFileThatReplacesNothing() throws IOException {
        Files.writeString(own.resolve("hmoe.mustache"), "");

        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(() -> Theme.of(getClass().getClassLoader(), own))
                .withMessageContaining("hmoe.mustache")
                .withMessageContaining("pages/home.mustache");
    }

    @Test
    void replacesWhatNoPageMayHold() throws IOException {
        View view = new View("a\u0007b\u0000c\u009fd\ufdd0e\ud800f\uffff", null, List.of(), Map.of(), INNER, LINK);

        assertThat(fill("{{name}}", view)).isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\ufffd");
        assertThat(fill("\t\n é 日 😀 \uFFFD")).isEqualTo("\t\n é 日 😀 \uFFFD");
    }

    /**
     * Each of these would never end. They have many items on few levels, as names are looked for on every level and once for
     * all items: to count to the bound takes a tenth of the time then.
     */
    @ParameterizedTest
    @ValueSource(strings = {"", "x", "{{^absent}}x{{/absent}}", "{{#absent}}x{{/absent}}"})
    void endsSectionsThatAreNestedInThemselves(String inner) {
        String template = "{{#items}}".repeat(6) + inner + "{{/items}}".repeat(6);
        View view = new View("", null, Collections.nCopies(1_000, "a"), Map.of(), INNER, LINK);

        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(() -> fill(template, view))
                .withMessageContaining("pages/own.mustache: its sections have over 20000000 items.");
    }
}
