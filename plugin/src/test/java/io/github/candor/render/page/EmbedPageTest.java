package io.github.candor.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.Component;
import io.github.candor.model.ComponentId;
import io.github.candor.model.Sites;
import io.github.candor.render.RenderedSite;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbedPageTest {
    private static final String SITE = "https://status.example.org/";

    private static Document page(String name) {
        String html = RenderedSite.of(
                        new EmbedPage(),
                        Sites.in("UTC")
                                .with(new Component(
                                        new ComponentId("login"), name, null, LocalDate.of(2025, 1, 1), null))
                                .content(),
                        Instant.parse("2025-02-13T08:00:00Z"))
                .text("embed/index.html");
        return Jsoup.parse(html);
    }

    private static List<String> snippets(Document page) {
        return page.select("pre.copy").stream().map(Element::wholeText).toList();
    }

    private static Element snippet(String selector) {
        return snippets(page("Login")).stream()
                .flatMap(text -> Jsoup.parse(text).select(selector).stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void offersAFrameThatCanDoNothingButOpenLinks() {
        Element frame = snippet("iframe");

        assertThat(frame.attr("src")).isEqualTo(SITE + "embed/widget/");
        assertThat(frame.attr("sandbox")).isEqualTo("allow-popups allow-popups-to-escape-sandbox");
        assertThat(frame.attr("title")).isEqualTo("Status of Test status");
    }

    @Test
    void offersTheRelationOfRfc8631AsALineAndAsAHeader() {
        Element link = snippet("link[rel=status]");

        assertThat(link.attr("href")).isEqualTo(SITE);
        assertThat(link.attributes().size()).isEqualTo(2);
        assertThat(snippets(page("Login"))).contains("Link: <" + SITE + ">; rel=\"status\"");
    }

    @Test
    void offersTheScriptAlsoWithItsChecksum() throws Exception {
        byte[] script = Objects.requireNonNull(RenderedSite.of(
                        new SiteFiles(),
                        Sites.in("UTC").with(Sites.component("login")).content(),
                        Instant.parse("2025-02-13T08:00:00Z"))
                .files()
                .get("embed/status.js"));
        String sum = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(script));

        assertThat(snippet("script:not([integrity])").attr("src")).isEqualTo(SITE + "embed/status.js");
        assertThat(snippet("script[integrity]").attr("integrity")).isEqualTo("sha256-" + sum);
        assertThat(snippet("script[integrity]").attr("crossorigin")).isEqualTo("anonymous");
    }

    @Test
    void offersBadgesAsMarkdownAndHtmlAndShieldsAndALine() {
        assertThat(snippets(page("Login")))
                .contains(
                        "[![Status of Login](" + SITE + "components/login/badge.svg)](" + SITE + "components/login/)\n"
                                + "[![Uptime of Login](" + SITE + "components/login/uptime-badge.svg)](" + SITE
                                + "uptime/login/)",
                        "<a href=\"" + SITE + "\"><img src=\"" + SITE
                                + "badge.svg\" alt=\"Status of Test status\" height=\"20\"></a>",
                        "https://img.shields.io/endpoint?url=https%3A%2F%2Fstatus.example.org%2Fbadge.json",
                        "curl " + SITE + "status.txt");
    }

    @Test
    void showsEachBadgeWithItsWords() {
        assertThat(page("Login").select("main img").eachAttr("alt"))
                .containsExactly(
                        "Test status: All systems operational",
                        "uptime 90 days: 100%",
                        "Login: Operational",
                        "Login uptime 90 days: 100%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"](x) [y", "<b>API</b> & \"Co\"", "`a` *b* _c_ \\ ![d](e)", "&lt;"})
    void offersMarkdownThatMeansTheNameWhateverItIs(String name) {
        String markdown = snippets(page(name)).stream()
                .filter(text -> text.contains("components/login/badge.svg"))
                .findFirst()
                .orElseThrow();
        Document shown = Jsoup.parse(
                HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown)));

        assertThat(shown.select("img").eachAttr("alt")).containsExactly("Status of " + name, "Uptime of " + name);
        assertThat(shown.select("a")).hasSize(2);
    }

    @Test
    void offersTheLinkAndTheHeaderByWhichProgramsFindTheStatus() {
        assertThat(snippets(page("Login")))
                .contains(
                        "<link rel=\"status\" href=\"https://status.example.org/\">",
                        "Link: <https://status.example.org/>; rel=\"status\"");
    }

    @Test
    void namesTheButtonsThatCopyEveryBox() {
        Document page = page("Login");

        assertThat(page.select("[data-copy] pre"))
                .hasSameSizeAs(page.select("pre"))
                .isNotEmpty();
        assertThat(page.select("[data-copy]").eachAttr("data-copy")).containsExactly("Copy");
        assertThat(page.select("[data-copy]").eachAttr("data-copied")).containsExactly("Copied");
    }

    @Test
    void runsNothingOfThatItself() {
        assertThat(page("Login").select("main script")).isEmpty();
        assertThat(page("Login").select("main iframe").eachAttr("src")).containsExactly("widget/index.html");
    }
}
