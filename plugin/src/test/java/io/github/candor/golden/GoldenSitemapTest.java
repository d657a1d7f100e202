package io.github.candor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.address.Address;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a search engine may show, it is told of, and nothing else. */
class GoldenSitemapTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.candor.golden.GoldenCase#all")
    void listsEveryPageThatAVisitorShouldFind(GoldenCase golden) throws IOException {
        BuiltSite site = BuiltSite.of(golden);
        String root =
                page(site, "index.html").expectFirst("link[rel=canonical]").attr("href");
        Set<String> listed = Jsoup.parse(text(site, "sitemap.xml"), Parser.xmlParser()).select("loc").stream()
                .map(loc -> Address.fileAt(loc.text().substring(root.length())))
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> found = site.files().keySet().stream()
                .filter(path -> path.endsWith(".html") && !path.startsWith("assets/"))
                .filter(path -> page(site, path)
                        .select("meta[name=robots][content=noindex]")
                        .isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(found).contains("affected/index.html", "notices/index.html");
    }

    private static Document page(BuiltSite site, String path) {
        return Jsoup.parse(text(site, path));
    }

    private static String text(BuiltSite site, String path) {
        return Objects.requireNonNull(site.files().get(path));
    }
}
