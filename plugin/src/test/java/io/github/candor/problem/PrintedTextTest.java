package io.github.candor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sign-in fails",
                "Größe, 日本語, العربية, עברית",
                "a\n\tb",
                "login::part of a line",
                "https://[::1]/",
                "👩‍💻 and 🏳️‍🌈",
                "## [x] is a heading",
                "C:\\users"
            })
    void leavesWhatPeopleWrite(String text) {
        assertThat(PrintedText.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "::error::pwned, \\u003A:error::pwned",
        "'  ::set-output name=x::y', '  \\u003A:set-output name=x::y'",
        "'\u00a0\u3000\u2003::error::x', '\u00a0\u3000\u2003\\u003A:error::x'",
        "##[error]pwned, ##\\u005Berror]pwned",
        "a ##[group] b, a ##\\u005Bgroup] b"
    })
    void spellsOutCommandsOfBuildServers(String text, String printed) {
        assertThat(PrintedText.of(text)).isEqualTo(printed);
        assertThat(PrintedText.of("first\n" + text)).isEqualTo("first\n" + printed);
    }

    @Test
    void spellsOutWhatMovesTheCursorOrHidesText() {
        assertThat(PrintedText.of("\u001B[2J")).isEqualTo("\\u001B[2J");
        assertThat(PrintedText.of("\u001B]8;;https://evil.example/\u0007x"))
                .isEqualTo("\\u001B]8;;https://evil.example/\\u0007x");
        assertThat(PrintedText.of("\u009B31m")).isEqualTo("\\u009B31m");
        assertThat(PrintedText.of("a\u202Eb\u2066c")).isEqualTo("a\\u202Eb\\u2066c");
        assertThat(PrintedText.of("good\rbad")).isEqualTo("good\\u000Dbad");
        assertThat(PrintedText.of("a\r\nb")).isEqualTo("a\nb");
        assertThat(PrintedText.of("\b\u007F\u0000")).isEqualTo("\\u0008\\u007F\\u0000");
        assertThat(PrintedText.of("a\u2028::error::b")).isEqualTo("a\\u2028::error::b");
        assertThat(PrintedText.of("\uD83D!")).isEqualTo("\\uD83D!");
        assertThat(PrintedText.of("x" + Character.toString(0xE0041))).isEqualTo("x\\uDB40\\uDC41");
    }

    @Test
    void staysTheSameWhenPrintedTwice() {
        String once = PrintedText.of("::error::\u001B[0m ##[x]");

        assertThat(PrintedText.of(once)).isEqualTo(once);
    }

    @Test
    void keepsACommandOfOurs() {
        assertThat(PrintedText.ofCommand("::error file=a.md::x \u001B[0m ##[error]y"))
                .isEqualTo("::error file=a.md::x \\u001B[0m ##\\u005Berror]y");
    }

    @Test
    void isQuickForOneLongLine() {
        assertThat(PrintedText.of(" ".repeat(1_000_000) + "::").length()).isEqualTo(1_000_007);
    }
}
