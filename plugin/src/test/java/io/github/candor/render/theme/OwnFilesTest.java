package io.github.candor.render.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnFilesTest {
    private static final String NAME = "pages/own.mustache";

    @TempDir
    Path folder;

    private Path own;

    @BeforeEach
    void makeTheFolder() throws IOException {
        own = Files.createDirectories(folder.resolve("template"));
        Files.createDirectories(own.resolve("pages"));
    }

    private String text() {
        return Theme.of(getClass().getClassLoader(), own).text(NAME);
    }

    @Test
    void refusesALinkAndShowsNothingOfWhereItLeads() throws IOException {
        Files.createSymbolicLink(own.resolve(NAME), Path.of("/etc/passwd"));

        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(this::text)
                .withMessage("template/" + NAME + ": is a link. Put the file itself here.");
    }

    @Test
    void refusesWhatIsTooLargeBeforeAllOfItIsRead() throws IOException {
        Files.writeString(own.resolve(NAME), "x".repeat(70_000));
        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(this::text)
                .withMessage(
                        "template/" + NAME + ": has over 65536 bytes, which is as many as are allowed. Shorten it.");

        Files.writeString(own.resolve(NAME), "\n".repeat(5_001));
        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(this::text)
                .withMessageContaining("has over 5000 lines");
    }

    @Test
    void readsNothingThatLiesOutside() throws IOException {
        Files.writeString(folder.resolve("outside.mustache"), "secret");
        for (String name : List.of("../outside", folder.resolve("outside").toString())) {
            Files.writeString(own.resolve(NAME), "\n{{>" + name + "}}");

            assertThatExceptionOfType(TemplateException.class)
                    .isThrownBy(() -> Theme.of(getClass().getClassLoader(), own)
                            .templates()
                            .fill(NAME, "x"))
                    .withMessageStartingWith(NAME + ":2: There is no partial \"" + name + "\".");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "styles/sites.css, Did you mean styles/site.css.mustache?",
        "pages/incidents.mustache, Did you mean partials/incidents.mustache?",
        "pages/incidnet.mustache, Did you mean pages/incident.mustache?",
        "scripts/site.jss, Did you mean scripts/site.js?",
        "header.html, 'The nearest are pages/home.mustache, '",
        "zzz.txt, 'The nearest are '"
    })
    void namesTheNearestFileAndNotAll(String name, String advice) throws IOException {
        Files.createDirectories(own.resolve(name).getParent());
        Files.writeString(own.resolve(name), "");

        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(this::text)
                .withMessageContaining("replaces no file of the theme. " + advice)
                .withMessageMatching("(?s).{1,300}");
    }

    @Test
    void namesOnlyFilesThatMayBeMeant() throws IOException {
        Files.writeString(own.resolve("pages/Layout.mustache"), "");

        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(this::text)
                .withMessageEndingWith("replaces no file of the theme. Did you mean layout.mustache?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".DS_Store",
                ".git/config",
                "pages/home.mustache~",
                "pages/#home.mustache#",
                "pages/.home.swp",
                "Thumbs.db"
            })
    void passesOverWhatProgramsLeaveBehind(String name) throws IOException {
        Files.createDirectories(own.resolve(name).getParent());
        Files.writeString(own.resolve(name), "\0 anything {{");

        assertThat(Theme.of(getClass().getClassLoader(), own).has(name)).isFalse();
    }

    @Test
    void refusesAFolderThatIsALink() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("own.mustache"), "secret");
        Files.delete(own.resolve("pages"));
        Files.createSymbolicLink(own.resolve("pages"), elsewhere);

        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(this::text)
                .withMessageContaining("is a link");
    }

    @Test
    void refusesALinkThatReplacedTheFileSinceItWasFound() throws IOException {
        Files.writeString(own.resolve(NAME), "fine");
        Theme theme = Theme.of(getClass().getClassLoader(), own);
        Files.delete(own.resolve(NAME));
        Files.createSymbolicLink(own.resolve(NAME), Path.of("/proc/self/environ"));

        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(() -> theme.text(NAME))
                .withMessageContaining("is a link");
    }

    @Test
    void refusesAPipeRatherThanWaitForItsEnd() throws Exception {
        new ProcessBuilder("mkfifo", own.resolve(NAME).toString()).start().waitFor();

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatExceptionOfType(TemplateException.class)
                        .isThrownBy(this::text)
                        .withMessageContaining(NAME + ": is not a plain file"));
    }

    @Test
    void saysOnWhichLineBytesAreNotUtf8() throws IOException {
        Files.write(own.resolve(NAME), new byte[] {'a', '\n', 'b', '\n', 'c', (byte) 0xE4, '\n'});

        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(this::text)
                .withMessage("template/" + NAME + ":3: is not UTF-8. Save the file in UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "styles/own.css",
                "styles/site.css",
                "scripts/site.js",
                "static/favicon.svg",
                "i18n/en.properties",
                "i18n/eo.properties",
                "states.properties",
                "pages/home.mustache",
                "incident.md"
            })
    void judgesEveryTextWhoeverNeedsIt(String name) throws IOException {
        Path file = own.resolve(name);
        Files.createDirectories(file.getParent());
        for (int hidden : new int[] {0, 0x1B, 7, 0x202E, 0x2066, 0xFFF9}) {
            Files.writeString(file, "# a\r\n\n# " + Character.toString(hidden) + "\n");

            assertThatExceptionOfType(TemplateException.class)
                    .isThrownBy(this::theme)
                    .withMessage(
                            "template/%s:3: has a hidden character (U+%04X). Delete it; retype the line if it cannot"
                                    + " be seen.",
                            name, hidden);
        }
        Files.write(file, new byte[] {'#', '\n', (byte) 0xE4, '\n'});
        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(this::theme)
                .withMessage("template/%s:2: is not UTF-8. Save the file in UTF-8.", name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"styles/own.css", "scripts/site.js", "static/favicon.svg", "static/icon-192.png"})
    void refusesWhatIsTooLargeWhoeverNeedsIt(String name) throws IOException {
        Files.createDirectories(own.resolve(name).getParent());
        Files.write(own.resolve(name), new byte[(5 << 20) + 1]);

        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(this::theme)
                .withMessage("template/%s: has over 5242880 bytes, which is as many as are allowed. Shorten it.", name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u202E", "\\uD83D", "\\u0000", "\\u001b", "\\uFFFF", "a\\\n   \\u2066"})
    void judgesWhatComesOutOfEscapes(String escape) throws IOException {
        Files.createDirectories(own.resolve("i18n"));
        Files.writeString(own.resolve("i18n/en.properties"), "# ours\nsearch = a " + escape + "\n");

        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(this::theme)
                .withMessageStartingWith("template/i18n/en.properties:2: an escape stands for a hidden character (U+")
                .withMessageEndingWith("). Write what can be seen.");
    }

    @Test
    void readsTextWithAByteOrderMarkAndPairsOfEscapes() throws IOException {
        Files.createDirectories(own.resolve("i18n"));
        Files.writeString(own.resolve("i18n/en.properties"), "\uFEFFsearch = \\uD83D\\uDE00\n");

        assertThat(theme().layers("i18n/en.properties").get(0).properties()).containsEntry("search", "\uD83D\uDE00");
    }

    private Theme theme() {
        return Theme.of(getClass().getClassLoader(), own);
    }
}
