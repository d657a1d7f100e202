package io.github.candor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

class GoldenSubscriptionListsIT {
    private static final String LIST = "subscriptions.opml";
    private static final String SMALL = "<opml version='2.0'><head><title>x</title></head><body>"
            + "<outline type='rss' version='RSS' text='x' xmlUrl='https://example.org/x'/></body></opml>";

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.candor.golden.GoldenCase#all")
    void areOpml(GoldenCase golden) throws Exception {
        BuiltSite site = BuiltSite.of(golden);

        assertThat(schema().firstError(site.bytes(LIST))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.candor.golden.GoldenCase#all")
    void nameFeedsAndPagesThatAreThere(GoldenCase golden) throws Exception {
        BuiltSite site = BuiltSite.of(golden);
        String root = Jsoup.parse(site.text("sitemap.xml"), "", Parser.xmlParser())
                .selectXpath("//*[local-name()='loc']")
                .get(0)
                .text();

        List<String> missing = Jsoup.parse(site.text(LIST), "", Parser.xmlParser()).select("outline").stream()
                .flatMap(one -> List.of(one.attr("xmlUrl"), one.attr("htmlUrl")).stream())
                .filter(address -> !address.startsWith(root) || !isThere(site, address.substring(root.length())))
                .toList();

        assertThat(missing).isEmpty();
    }

    @Test
    void mayBeAsSmallAsThat() throws Exception {
        assertThat(schema().firstError(SMALL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            opml version='2.0'              | opml version='1.0'
            opml version='2.0'              | opml
            <head><title>x</title></head>   |
            <title>x</title>                | <title>x</title><title>y</title>
            <title>x</title>                | <dateModified>2025-01-10T08:00:00Z</dateModified>
            <title>x</title>                | <subtitle>x</subtitle>
            type='rss'                      |
            text='x'                        |
            xmlUrl='https://example.org/x'  |
            xmlUrl='https://example.org/x'  | xmlUrl='x'
            version='RSS'                   | version='RSS2'
            text='x'                        | text='x' own='x'
            """)
    void areRefusedWhereTheyAreNot(String right, @Nullable String wrong) throws Exception {
        String replaced = SMALL.replace(right, wrong == null ? "" : wrong);

        assertThat(replaced).isNotEqualTo(SMALL);
        assertThat(schema().firstError(replaced)).isNotEmpty();
    }

    private static XmlSchema schema() throws SAXException {
        return XmlSchema.of(Path.of("src/test/resources/schemas/opml-2.0-subscriptions.xsd"));
    }

    private static boolean isThere(BuiltSite site, String path) {
        return site.files().containsKey(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
    }
}
