package io.github.candor.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.Incidents;
import io.github.candor.model.Markdown;
import io.github.candor.model.Milestone;
import io.github.candor.model.Sites;
import io.github.candor.status.StatusBoard;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownRendererTest {
    private final LinkBase links = LinkBase.of(StatusBoard.at(
            Sites.in("UTC")
                    .with(Sites.component("login"))
                    .with(Incidents.of("other", "UTC")
                            .with(Milestone.STARTED, "2025-01-01 00:00")
                            .build())
                    .content(),
            Instant.parse("2026-01-01T00:00:00Z")));
    private final MarkdownRenderer renderer = new MarkdownRenderer(links);

    private String blocks(String markdown) {
        return renderer.blocks(new Markdown(markdown), "incidents/2025/one.md", "../../", 3)
                .strip();
    }

    @Test
    void showsRawHtmlAsText() {
        assertThat(blocks("a <b onclick=x>b</b> c")).isEqualTo("<p>a &lt;b onclick=x&gt;b&lt;/b&gt; c</p>");
        assertThat(blocks("<script>alert(1)</script>")).doesNotContain("<script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x"})
    void takesTheTargetFromALinkWithADangerousScheme(String target) {
        assertThat(blocks("[x](" + target + ")")).doesNotContainIgnoringCase(target.substring(0, 8));
    }

    @ParameterizedTest
    @CsvSource({
        "../other.md, ../../incidents/other/",
        "/history/2024/, ../../history/2024/",
        "../../assets/plan.png, ../../assets/plan.png",
        "https://example.org/a, https://example.org/a",
        "#part, #part",
        "mailto:support@example.org, mailto:support@example.org"
    })
    void leadsWhereItLeadsOnTheAuthorsDisk(String written, String address) {
        assertThat(blocks("[x](" + written + ")")).contains("href=\"" + address + "\"");
    }

    /** On the first page, in a feed, on its own page. */
    @ParameterizedTest
    @CsvSource({
        "#figures, '', incidents/other/#figures",
        "#figures, https://a.example/x/, https://a.example/x/incidents/other/#figures",
        "#figures, ../../, #figures",
        "#figures, ../../../, ../../../incidents/other/#figures",
        "'<>', https://a.example/x/, https://a.example/x/incidents/other/",
        "../../up.md, https://a.example/x/, https://a.example/x/up.md",
        "<../assets/a plan.png>, https://a.example/x/, https://a.example/x/assets/a%20plan.png"
    })
    void leadsToTheSamePlaceFromWhereverItIsShown(String written, String root, String address) {
        assertThat(renderer.inline(new Markdown("[x](" + written + ")"), "incidents/other.md", root))
                .contains("href=\"" + address + "\"");
    }

    @Test
    void leadsNowhereForAnEntryThatIsNotThereYet() {
        assertThat(blocks("See [the *next* one](../later.md#why).")).isEqualTo("<p>See the <em>next</em> one.</p>");
        assertThat(blocks("[a](/assets/later.md)")).contains("href=\"../../assets/later.md\"");
    }

    @Test
    void leadsFromElsewhereToTheFootnotesOfItsPage() {
        String html = renderer.blocks(new Markdown("A[^1]\n\n[^1]: B"), "incidents/other.md", "https://a.example/", 3);

        assertThat(Jsoup.parse(html).select("a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(address -> assertThat(address).startsWith("https://a.example/incidents/other/#fn"));
    }

    @Test
    void showsNoForeignPictureOnTheFirstPageEither() {
        assertThat(renderer.inline(new Markdown("![plan](https://other.example/p.png)"), "incidents/other.md", ""))
                .doesNotContain("<img")
                .contains("<a href=\"https://other.example/p.png\"");
    }

    @ParameterizedTest
    @CsvSource({
        "See ![the plan](../../assets/p.png) here, See the plan here",
        "![](../../assets/p.png), ''",
        "[![plan](p.png)](https://example.org/), plan",
        "![*big* plan](p.png 'A title'), big plan"
    })
    void isInPlainTextThePicturesWordsAndNeverItsPath(String written, String plain) {
        assertThat(renderer.plain(new Markdown(written))).isEqualTo(plain);
        assertThat(renderer.lines(new Markdown(written))).isEqualTo(plain);
        assertThat(renderer.words(new Markdown(written))).isEqualTo(plain);
    }

    @Test
    void setsTheHighestHeadingToTheLevelThatThePageHasRoomFor() {
        assertThat(blocks("# One\n\n## Two")).isEqualTo("<h3>One</h3>\n<h4>Two</h4>");
    }

    @Test
    void leavesOutTheParagraphAroundASingleLine() {
        assertThat(renderer.inline(new Markdown("a *b*"), "x.md", "")).isEqualTo("a <em>b</em>");
        assertThat(renderer.inline(new Markdown("- a"), "x.md", "")).startsWith("<ul>");
    }

    @Test
    void writesPlainTextInOneLine() {
        assertThat(renderer.plain(new Markdown("One *two*\n\n- three\n- [four](x)")))
                .startsWith("One two");
    }

    @Test
    void givesTheWordsThatAReaderSees() {
        Markdown text = new Markdown("""
                ## Head
                A [link](https://example.org/ "title") in *two*
                lines, ~~gone~~ `code` un**break**able &amp; <b>raw</b>.

                - [x] one
                - two

                | a | b |
                |---|---|
                | c | d |
                """);

        assertThat(renderer.words(text))
                .isEqualTo("Head A link in two lines, gone code unbreakable & <b>raw</b>. one two a b c d");
    }

    @Test
    void tellsFootnotesOfOnePieceFromThoseOfAnother() {
        String one = blocks("One[^1].\n\n[^1]: First.");
        String other = blocks("Other[^1].\n\n[^1]: First.");

        assertThat(one).contains("<div class=\"footnotes\">").doesNotContain("section");
        assertThat(ids(one)).hasSize(2).doesNotContainAnyElementsOf(ids(other));
        assertThat(Jsoup.parse(one).select("a").eachAttr("href").stream().map(link -> link.substring(1)))
                .containsExactlyInAnyOrderElementsOf(ids(one));
    }

    @Test
    void tellsFootnotesApartWhoseTextsHaveOneHashCode() {
        String one = "Aa[^1].\n\n[^1]: First.";
        String other = "BB[^1].\n\n[^1]: First.";

        assertThat(one.hashCode()).isEqualTo(other.hashCode());
        assertThat(ids(blocks(one))).hasSize(2).doesNotContainAnyElementsOf(ids(blocks(other)));
    }

    @Test
    void tellsFootnotesOfOneFileFromThoseOfAnother() {
        Markdown same = new Markdown("Same[^1].\n\n[^1]: First.");
        String one = renderer.blocks(same, "incidents/one.md", "", 2);
        String other = renderer.blocks(same, "incidents/other.md", "", 2);

        assertThat(ids(one)).hasSize(2).doesNotContainAnyElementsOf(ids(other));
    }

    private static List<String> ids(String html) {
        return Jsoup.parse(html).select("[id]").eachAttr("id");
    }

    @Test
    void tellsFootnotesOfDifferentTextsApart() {
        String one = blocks("Aa[^1]\n\n[^1]: Note");
        String other = blocks("BB[^1]\n\n[^1]: Note");
        assertThat("Aa[^1]\n\n[^1]: Note").hasSameHashCodeAs("BB[^1]\n\n[^1]: Note");

        assertThat(Jsoup.parse(one).select("[id]").eachAttr("id"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(Jsoup.parse(other).select("[id]").eachAttr("id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "1. ", "**", "[", "![", "(", "`", "*_", "<", "~", "#"})
    void survivesAnyMarkHoweverOften(String mark) {
        String text = mark.repeat(5_000 / mark.length() * 20 / (mark.contains("[") ? 20 : 1)) + " a";

        assertThat(renderer.words(new Markdown(text))).isNotNull();
        assertThat(renderer.plain(new Markdown(text))).isNotNull();
        assertThat(renderer.lines(new Markdown(text))).isNotNull();
        assertThat(blocks(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a &#x202e; b",
                "a &#8238; b",
                "a &#xFFF9; b",
                "[a](/b \"&#x202e;\")",
                "![a](/b.png '&#x202e;')",
                "[&#x202e;](/a)",
                "a &#xD800; b",
                "a &#7; b",
                "**&#x9b;31m**",
                "| a |\n|---|\n| &#x2066; |"
            })
    void showsNoHiddenCharacterEvenIfOneIsReadByItsNumber(String markdown) {
        Markdown text = new Markdown(markdown);
        for (String shown : List.of(
                blocks(markdown),
                renderer.inline(text, "a.md", ""),
                renderer.plain(text),
                renderer.words(text),
                renderer.lines(text))) {
            assertThat(shown.chars())
                    .as(shown)
                    .noneMatch(one -> (one != '\n' && Character.isISOControl(one))
                            || (one >= 0xD800 && one <= 0xDFFF)
                            || (one >= 0xFFF9 && one <= 0xFFFB)
                            || (one >= 0x202A && one <= 0x202E)
                            || (one >= 0x2066 && one <= 0x2069));
        }
    }
}
