package io.github.candor.fuzz;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Characters, numbers and pieces of text that readers stumble over. */
final class OddText {
    private static final List<String> SIGNS = List.of(
            "\n",
            "\r",
            "\t",
            "\0",
            "\u001B",
            "\u007F",
            "\u0085",
            "\u00A0",
            "\u00AD",
            "\u0130",
            "\u0301",
            "\u200B",
            "\u200D",
            "\u2028",
            "\u2029",
            "\u202E",
            "\u2066",
            "\u3000",
            "\uFEFF",
            "\uFFFD",
            "\uFFFF",
            "\uD83D\uDE00",
            "é",
            "ß",
            "字");

    /** Each printable character of ASCII, others that are special, and pairs that begin or separate something. */
    static final List<String> PIECES = Stream.of(
                    IntStream.rangeClosed(' ', '~').mapToObj(Character::toString),
                    SIGNS.stream(),
                    Stream.of(
                            "a.", "a/", "../", "a-", "-a", "a@", "a b ", ": ", "- ", "a\n", " \n", "- a\n", "> ", "[a",
                            "[]", "](", "![", "[[", "]]", "{{", "}}", "<a", "<!--", "-->", "&#", "&a;", "``` \n", "**",
                            "*a", "_a", "~~", "|a", "|-", "a|\n", "# ", "\\\\", "\r\n", "10:20 ", "1.", "%41", "a,",
                            "\"\"", "''", "é\u0301"))
            .flatMap(pieces -> pieces)
            .toList();

    /** The same with one letter and one digit, which stand for the others. */
    static final List<String> UNLIKE_PIECES = PIECES.stream()
            .filter(piece -> piece.length() > 1 || "a1".contains(piece) || !Character.isLetterOrDigit(piece.charAt(0)))
            .toList();

    /** What may stand anywhere. */
    static final List<String> ANYWHERE = Stream.of(
                    SIGNS.stream(),
                    Stream.of(
                            "",
                            " ",
                            "null",
                            "~",
                            "true",
                            "no",
                            "0",
                            "-1",
                            "1e999999999",
                            "1e-999999999",
                            "99999999999999999999",
                            "2147483648",
                            "0x10",
                            "1_000",
                            "NaN",
                            "-0",
                            "010",
                            "99.99999999999999999999999999",
                            "2025-02-30",
                            "0000-01-01",
                            "-9999-01-01",
                            "+99999-12-31",
                            "9999-12-31 23:59",
                            "99999-01-01",
                            "1970-01-01",
                            "2025-02-13T24:00",
                            "2025-06-30T23:59:60Z",
                            "~2024-12-15",
                            "12:30",
                            "\"\\u202E\"",
                            "\"\\uD83D\"",
                            "\"\\0\"",
                            "\"\\e\"",
                            "\"\\uFFFF\"",
                            "&#x202e;",
                            "&#xD800;",
                            "&#0;",
                            "&#x1F600;",
                            "..",
                            "../..",
                            "/",
                            "//",
                            "/etc/passwd",
                            "C:\\",
                            "con",
                            "nul",
                            "a.",
                            "index.html",
                            "javascript:alert(1)",
                            "https://[::1",
                            "http://a:b@c/",
                            "mailto:",
                            "data:,",
                            "xn--",
                            "*a",
                            "&a",
                            "!!int",
                            "!x",
                            "%",
                            "@",
                            "`",
                            "|",
                            ">",
                            "<<",
                            "? ",
                            "---",
                            "...",
                            "- ",
                            "{",
                            "}",
                            "[",
                            "]",
                            "[[[[",
                            "]]]]",
                            ": ",
                            " #",
                            "''",
                            "\"",
                            "\\",
                            "{{x}}",
                            "${x}",
                            "<script>",
                            "]]>",
                            "-->",
                            "::error::x",
                            "\u001B]8;;x\u0007"))
            .flatMap(pieces -> pieces)
            .collect(Collectors.toUnmodifiableList());

    private OddText() {}
}
