package io.github.candor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.address.Address;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.candor.golden.GoldenCase#all")
    void listsNoPageThatNoOtherLeadsTo(GoldenCase golden) throws IOException {
        BuiltSite site = BuiltSite.of(golden);
        String root =
                page(site, "index.html").expectFirst("link[rel=canonical]").attr("href");
        Set<String> listed = Jsoup.parse(text(site, "sitemap.xml"), Parser.xmlParser()).select("loc").stream()
                .map(loc -> Address.fileAt(loc.text().substring(root.length())))
                .collect(Collectors.toCollection(TreeSet::new));

        listed.removeAll(reached(site, root));
        // Authors keep a page out of the menu if they like; all tags stand on the page of the search itself while they
        // are few.
        listed.removeIf(path -> Address.of(path) == null || Address.SEARCH_TAGS.is(path));

        assertThat(listed)
                .as(
                        "pages that nobody comes to by links from the first page; link them in layout.mustache or on a page")
                .isEmpty();
    }

    private static Set<String> reached(BuiltSite site, String root) {
        Set<String> reached = new HashSet<>(Set.of("index.html"));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            String path = open.remove();
            for (Element link : Jsoup.parse(text(site, path), root + path).select("a[href]")) {
                String target = link.absUrl("href").replaceFirst("[?#].*", "");
                if (target.startsWith(root)) {
                    String file = Address.fileAt(target.substring(root.length()));
                    if (file.endsWith(".html") && site.files().containsKey(file) && reached.add(file)) {
                        open.add(file);
                    }
                }
            }
        }
        return reached;
    }

    private static Document page(BuiltSite site, String path) {
        return Jsoup.parse(text(site, path));
    }

    private static String text(BuiltSite site, String path) {
        return Objects.requireNonNull(site.files().get(path));
    }
}
