package io.github.candor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.candor.programs.NpmPackages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds what is published against schemas that other people published. */
@EnabledIf("io.github.candor.programs.NpmPackages#areExpected")
class GoldenSchemasIT {
    private static final String CASES = "io.github.candor.golden.GoldenCase#all";
    private static final JsonMapper MAPPER = new JsonMapper();

    @ParameterizedTest(name = "{0}")
    @MethodSource(CASES)
    void itsFeedsInJsonAreJsonFeeds(GoldenCase golden) throws Exception {
        Map<String, JsonNode> feeds = jsonFeeds(BuiltSite.of(golden));
        Schema schema = jsonFeed();

        assertThat(feeds)
                .containsKeys("feed.json", "history.json", "maintenance/feed.json", "postmortems/history.json");
        assertThat(feeds.values()).allSatisfy(feed -> {
            assertThat(feed.path("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
            assertThat(schema.validate(feed)).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'version': 'https://jsonfeed.org/version/1.1', 'title': 'x'}",
                "{'version': 'https://jsonfeed.org/version/2', 'title': 'x', 'items': []}",
                "{'version': 'https://jsonfeed.org/version/1.1', 'title': 'x', 'items': [], 'own': 1}",
                "{'version': 'https://jsonfeed.org/version/1.1', 'title': 'x', 'items': [], 'feed_url': 'feed.json'}",
                "{'version': 'https://jsonfeed.org/version/1.1', 'title': 'x', 'items': [{'id': '1'}]}",
                "{'version': 'https://jsonfeed.org/version/1.1', 'title': 'x', 'items': [{'id': 1, 'content_html': ''}]}",
                "{'version': 'https://jsonfeed.org/version/1.1', 'title': 'x', 'items':"
                        + " [{'id': '1', 'content_html': '', 'date_published': '2025-01-10 08:00'}]}"
            })
    void whatIsNoJsonFeedIsRefused(String feed) throws Exception {
        assertThat(jsonFeed().validate(MAPPER.readTree(feed.replace('\'', '"'))))
                .isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(CASES)
    void itsListOfPagesIsASitemap(GoldenCase golden) throws Exception {
        assertThat(sitemap().firstError(BuiltSite.of(golden).bytes("sitemap.xml")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<url></url>",
                "<url><loc>https://example.org/</loc><lastmod>yesterday</lastmod></url>",
                "<url><lastmod>2025-01-10</lastmod><loc>https://example.org/</loc></url>",
                "<url><loc>https://example.org/</loc><own/></url>"
            })
    void whatIsNoSitemapIsRefused(String urls) throws Exception {
        String sitemap = "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>" + urls + "</urlset>";

        assertThat(sitemap().firstError(sitemap)).isNotEmpty();
    }

    /** Archives too, whatever they are called: all that says of itself that it is a JSON Feed. */
    private static Map<String, JsonNode> jsonFeeds(BuiltSite site) {
        Map<String, JsonNode> feeds = new TreeMap<>();
        for (String name : site.files().keySet()) {
            if (name.endsWith(".json")) {
                JsonNode document = MAPPER.readTree(site.bytes(name));
                if (document.path("version").asString("").contains("jsonfeed")) {
                    feeds.put(name, document);
                }
            }
        }
        return feeds;
    }

    private static Schema jsonFeed() throws IOException, InterruptedException {
        String schema = Files.readString(packages().resolve("jsonfeed-schema/schema-v1.1.json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema);
    }

    private static XmlSchema sitemap() throws IOException, InterruptedException, SAXException {
        return XmlSchema.of(packages().resolve("sitemap/schema/sitemap.xsd"));
    }

    private static Path packages() throws IOException, InterruptedException {
        return NpmPackages.of("schemas").resolve("node_modules");
    }
}
