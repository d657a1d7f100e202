package io.github.candor.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.Incidents;
import io.github.candor.model.Markdown;
import io.github.candor.model.Milestone;
import io.github.candor.model.Sites;
import io.github.candor.status.StatusBoard;
import java.time.Instant;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EverydayTextTest {
    private static final String FILE = "incidents/2025/one.md";
    private static final String ROOT = "../../";

    /** Shows nothing, and is no everyday text, so that what stands before it is parsed. */
    private static final String DEFINITION = "\n\n[nowhere]: /y";

    private final LinkBase links = LinkBase.of(StatusBoard.at(
            Sites.in("UTC")
                    .with(Sites.component("login"))
                    .with(Incidents.of("other", "UTC")
                            .with(Milestone.STARTED, "2025-01-01 00:00")
                            .build())
                    .content(),
            Instant.parse("2026-01-01T00:00:00Z")));
    private final MarkdownRenderer markdown = new MarkdownRenderer(links);

    @Property(tries = 6000)
    void isWrittenAsAParserWritesIt(@ForAll("texts") String text) {
        sameAsParsed(text);
    }

    @Property(tries = 3000)
    void isWrittenSoWhateverCharactersItHas(@ForAll("characters") String text) {
        sameAsParsed(text);
    }

    private void sameAsParsed(String text) {
        Markdown parsed = new Markdown(text + DEFINITION);
        if (isEveryday(text)) {
            assertThat(markdown.blocks(new Markdown(text), FILE, ROOT, 3))
                    .isEqualTo(markdown.blocks(parsed, FILE, ROOT, 3));
        }
        if (EverydayWords.of(text) != null) {
            assertThat(markdown.words(new Markdown(text))).isEqualTo(markdown.words(parsed));
        }
    }

    private boolean isEveryday(String text) {
        return EverydayHtml.of(text, new TextPlace(links, FILE, ROOT), UnaryOperator.identity()) != null;
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.frequencyOf(
                Tuple.of(
                        12,
                        Arbitraries.of(
                                "We",
                                "restored",
                                "für",
                                "the API",
                                "12:30",
                                "2.5",
                                "note:",
                                "done.",
                                "50 %",
                                "(see",
                                "so)",
                                "can't",
                                "–",
                                "say \"it\"",
                                "#12",
                                "well!")),
                Tuple.of(
                        6,
                        Arbitraries.of(
                                "`code`",
                                "`a b`",
                                "`a*b_c`",
                                "[it](https://example.org/a?b=c#d)",
                                "[a. b](../other.md)",
                                "[gone](../none.md)",
                                "[x](/history/)",
                                "[x](#part)",
                                "[run](javascript:alert(1))",
                                "[run](javascript:alert)",
                                "[m](mailto:a@b.org)",
                                "[a](b%20c)",
                                "[a](<b>)",
                                "[a](b \"c\")",
                                "![a](b.png)",
                                "!",
                                "[a]",
                                "[x]",
                                "[ ]",
                                "[^1]",
                                "[nowhere]",
                                "``",
                                "`",
                                "` a `",
                                "`a|b`",
                                "`a&amp;b`")),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                "*",
                                "_a_",
                                "**a**",
                                "~~",
                                "|",
                                "&amp;",
                                "<b>",
                                "@b.org",
                                "www.a",
                                "www.",
                                "www.example.org",
                                "https://",
                                "example.org",
                                "a@b.org",
                                "\\",
                                "===",
                                "---",
                                "###",
                                "***",
                                "\u00A0",
                                "×",
                                "\t",
                                "...",
                                ":",
                                ".")));
        Arbitrary<String> gap =
                Arbitraries.frequencyOf(Tuple.of(12, Arbitraries.just(" ")), Tuple.of(1, Arbitraries.of("", "  ")));
        Arbitrary<String> words = Combinators.combine(piece, gap)
                .as((a, b) -> a + b)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(parts -> String.join("", parts).strip());
        Arbitrary<String> begin = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just("")),
                Tuple.of(6, Arbitraries.of("- ", "1. ", "2. ")),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                "-  ",
                                "* ",
                                "+ ",
                                "1) ",
                                "07. ",
                                "1234567890. ",
                                "- - ",
                                "  ",
                                "> ",
                                "# ",
                                "-",
                                "12",
                                "- 1. ",
                                "3.")));
        Arbitrary<String> end = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of("\n", "\n\n")),
                Tuple.of(1, Arbitraries.of(" \n", "  \n", "\n \n", "\n\n\n", "\\\n")));
        return Combinators.combine(begin, words, end)
                .as((a, b, c) -> a + b + c)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(lines -> String.join("", lines))
                .flatMap(text -> Arbitraries.of(text, text.strip()));
    }

    @Provide
    Arbitrary<String> characters() {
        return Arbitraries.strings()
                .withChars("ab 1.\n-`[]()\":!#/@w'\u00E4\u2013\u2028\u0085|")
                .ofMinLength(1)
                .ofMaxLength(14)
                .filter(text -> !text.matches("(?s)(.*\\n)?[ \\-\\d.)]*(~~~|```).*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One paragraph.\n\nAnother, of 2 lines\nand more.",
                "Before:\n\n- one\n- two\n\nAfter.",
                "1. one\n2. two\n",
                "7. seven",
                "See `deploy.customer` and [the runbook](https://example.com/runbook/0).",
                "`code` at 12:30, and [a link](../other.md#part) with \"quotes\".",
                "[The notes](/notes/) say more!",
                "- [x](y)"
            })
    void isWhatAuthorsMostlyWrite(String text) {
        assertThat(isEveryday(text)).isTrue();
        assertThat(EverydayWords.of(text)).isNotNull();
        sameAsParsed(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " a",
                "a ",
                "a  \nb",
                "- a\nb",
                "- a\n\n- b",
                "- a\n1. b",
                "- a\n  b",
                "- [x] a",
                "- - a",
                "1) a",
                "1. a\n\n3. b",
                "a\n- b",
                "a\n---",
                "# a",
                "> a",
                "```\na\n```",
                "``a``",
                "` a `",
                "`a",
                "`a|b`",
                "[a]",
                "[a]: b",
                "[a](#b)",
                "[a](b c)",
                "[a](b%20c)",
                "[*a*](b)",
                "![a](b)",
                "[^1]",
                "*a*",
                "a_b_c",
                "a & b",
                "a < b",
                "www.a",
                "see https://a.org",
                "a@b.org",
                "a\\",
                "\ta"
            })
    void isNothingThatAParserHasToLookAt(String text) {
        assertThat(isEveryday(text)).isFalse();
    }
}
