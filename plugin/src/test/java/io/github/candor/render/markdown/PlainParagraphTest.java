package io.github.candor.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.Markdown;
import io.github.candor.model.Sites;
import io.github.candor.status.StatusBoard;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainParagraphTest {
    /** Shows nothing, and is more than a plain paragraph, so that what stands before it is parsed. */
    private static final String DEFINITION = "\n\n[nowhere]: /y";

    private final MarkdownRenderer markdown = new MarkdownRenderer(LinkBase.of(
            StatusBoard.at(Sites.in("UTC").with(Sites.component("login")).content(), Instant.EPOCH)));

    @Property(tries = 3000)
    void meansWhatAParserMakesOfIt(@ForAll("texts") String text) {
        assertThat(markdown.blocks(new Markdown(text), "a.md", "", 3))
                .isEqualTo(markdown.blocks(new Markdown(text + DEFINITION), "a.md", "", 3));
        assertThat(markdown.inline(new Markdown(text), "a.md", ""))
                .isEqualTo(markdown.inline(new Markdown(text + DEFINITION), "a.md", ""));
        assertThat(markdown.words(new Markdown(text))).isEqualTo(markdown.words(new Markdown(text + DEFINITION)));
        assertThat(markdown.plain(new Markdown(text))).isEqualTo(markdown.plain(new Markdown(text + DEFINITION)));
        assertThat(markdown.lines(new Markdown(text))).isEqualTo(markdown.lines(new Markdown(text + DEFINITION)));
        assertThat(markdown.isLine(new Markdown(text))).isEqualTo(markdown.isLine(new Markdown(text + DEFINITION)));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.of(
                "We",
                "restored",
                "the",
                "API",
                "für",
                "a",
                "1.",
                "12:30",
                "50%",
                "re-read",
                "and/or",
                "(see",
                "below)",
                "can't",
                "note: all",
                "www.example.org",
                "example.org/a",
                "a=b",
                "C+",
                "$5",
                "–",
                "“so”",
                "…",
                "www.a",
                "-",
                "+",
                "*",
                "_",
                "~~",
                "`",
                "|",
                "#",
                "===",
                "---",
                "[x]",
                "!",
                "\\",
                "&amp;",
                "<b>",
                "\"",
                "@b.org",
                "https://example.org",
                "mailto:a@b.org",
                "::",
                "\u00A0",
                "\u2028",
                "×",
                "\t");
        Arbitrary<String> gap = Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.just(" ")),
                Tuple.of(3, Arbitraries.of("  ", "", "\n", "\n ", " \n", "  \n", "\n\n")));
        Arbitrary<String> plain =
                Arbitraries.of("We", "restored", "the", "API", "für", "note: all", "(see", "50%", "1.", "-");
        // A block of code that is never closed would take the definition in.
        return Arbitraries.oneOf(run(plain, gap), run(piece, gap))
                .filter(text -> !text.matches("(?s)(.*\\n)? {0,3}(~~~|```).*"));
    }

    private static Arbitrary<String> run(Arbitrary<String> piece, Arbitrary<String> gap) {
        return Combinators.combine(piece, gap)
                .as((a, b) -> a + b)
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(parts -> String.join("", parts).strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We restored the API.",
                "Fixed: the cache (30 % of requests) is warm again – we can't say more",
                "Two lines\nof one paragraph",
                "Version 2.5 (see below...) is out."
            })
    void isWhatAuthorsMostlyWrite(String text) {
        assertThat(PlainParagraph.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a ",
                "- a",
                "1. a",
                "a\n- b",
                "a\n\nb",
                "a  \nb",
                "*a*",
                "see https://a.org",
                "a@b.org",
                "a\n===",
                "a & b",
                "www.a",
                "a1.www.b",
                "see www.example.org"
            })
    void isNothingThatAParserHasToLookAt(String text) {
        assertThat(PlainParagraph.is(text)).isFalse();
    }
}
