package io.github.candor.golden;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds what is missing or wrong in what pages say of themselves. */
final class SiteMetadata {
    private static final int LONGEST_TITLE = 70;
    private static final int LONGEST_DESCRIPTION = 160;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final BuiltSite site;
    private final String root;
    private final List<String> faults = new ArrayList<>();

    SiteMetadata(BuiltSite site) {
        this.site = site;
        this.root = site.page("index.html").select("link[rel=canonical]").attr("href");
    }

    /** Returns what is wrong, each with its page. */
    List<String> faults() {
        site.forEachPage((name, page) -> {
            // The frame and redirects are no pages to be found or shown.
            if (!page.select("header.site-header").isEmpty()) {
                check(name, page);
            }
        });
        return faults;
    }

    private void check(String name, Document page) {
        String description = page.select("meta[name=description]").attr("content");
        require(!page.title().isEmpty() && page.title().length() <= LONGEST_TITLE, name, "title " + page.title());
        require(
                !description.isEmpty() && description.length() <= LONGEST_DESCRIPTION,
                name,
                "description " + description);
        require(property(page, "og:description").equals(description), name, "og:description");
        require(
                page.select("meta[name=description], meta[property$=:description]")
                                .size()
                        == 1,
                name,
                "descriptions");
        if (!name.equals("404.html")) {
            String address = root + name.replaceFirst("index\\.html$", "");
            require(page.select("link[rel=canonical]").attr("href").equals(address), name, "canonical");
            require(property(page, "og:url").equals(address), name, "og:url");
        }
        require(!property(page, "og:title").isEmpty(), name, "og:title");
        require(!property(page, "og:image:alt").isEmpty(), name, "og:image:alt");
        requireFile(name, property(page, "og:image"));
        for (String icon : page.select("link[rel~=icon], link[rel=manifest]").eachAttr("href")) {
            require(!icon.isEmpty(), name, "icon");
        }
        JsonNode data =
                MAPPER.readTree(page.select("script[type=application/ld+json]").html());
        require(data.path("@context").asString().equals("https://schema.org"), name, "@context");
        require(data.path("@graph").size() > 0, name, "@graph");
        require(data.findValues("description").isEmpty(), name, "a second description");
        for (JsonNode item : data.findValues("itemListElement")) {
            for (JsonNode one : item) {
                boolean isThePage = one.path("position").asInt() == item.size();
                require(one.has("item") != isThePage, name, "an address of each page above, and no other");
                if (one.has("item")) {
                    requireFile(name, one.path("item").asString());
                }
            }
        }
    }

    private void requireFile(String name, String address) {
        String path = address.startsWith(root) ? address.substring(root.length()) : address;
        require(
                site.files().containsKey(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path),
                name,
                "address " + address);
    }

    private void require(boolean isFine, String name, String what) {
        if (!isFine) {
            faults.add(name + ": " + what);
        }
    }

    private static String property(Document page, String name) {
        return page.select("meta[property=" + name + "]").attr("content");
    }
}
