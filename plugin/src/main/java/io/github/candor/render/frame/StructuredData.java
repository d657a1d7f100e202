package io.github.candor.render.frame;

import io.github.candor.address.Address;
import io.github.candor.model.Settings;
import io.github.candor.model.Sha256;
import io.github.candor.render.frame.PageHead.Article;
import io.github.candor.render.json.JsonDocument;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SitePath;
import io.github.candor.render.theme.Characters;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says what a page is in the words of schema.org, as JSON-LD; nothing that its author did not state or that cannot be seen. */
final class StructuredData {
    private final RenderContext context;
    private final Settings settings;

    private StructuredData(RenderContext context) {
        this.context = context;
        this.settings = context.board().content().settings();
    }

    /** Returns the JSON of a page, fit to stand in a script element; its description stands in the page once, and not here. */
    static String of(RenderContext context, PageHead head) {
        StructuredData data = new StructuredData(context);
        boolean isFirst = head.path().equals(SitePath.page(Address.HOME.at()));
        List<Map<String, Object>> graph = new ArrayList<>();
        Article article = head.article();
        if (isFirst) {
            Map<String, Object> site = data.site();
            site.put("inLanguage", context.words().locale().toLanguageTag());
            graph.add(site);
        } else {
            if (article != null) {
                graph.add(data.article(head, article));
            }
            graph.add(data.trail(head));
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", "https://schema.org");
        document.put("@graph", graph);
        String json = new String(JsonDocument.of(document), StandardCharsets.UTF_8).strip();
        // Nothing in it may look like the end of the element or the beginning of a comment.
        return Characters.allowed(json.replace("<", "\\u003c"));
    }

    /**
     * Returns by what a policy knows {@code json}, as CSP Level 3 writes hashes. No browser asks for it, since data never
     * run, but programs that hold pages against their policy do.
     */
    static String hash(String json) {
        return "sha256-" + Base64.getEncoder().encodeToString(Sha256.of(json));
    }

    private Map<String, Object> site() {
        Map<String, Object> site = thing("WebSite", settings.title());
        site.put("url", settings.url().toString());
        return site;
    }

    private Map<String, Object> article(PageHead head, Article article) {
        String language = article.language();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", "Article");
        data.put("headline", head.title());
        if (article.published() != null) {
            data.put("datePublished", article.published());
        }
        data.put("dateModified", article.changed());
        data.put("temporalCoverage", article.covers());
        data.put("inLanguage", language == null ? settings.language().toLanguageTag() : language);
        put(
                data,
                "about",
                article.about().stream().map(name -> thing("Thing", name)).toList());
        put(data, "keywords", article.tags());
        if (!article.credits().isEmpty()) {
            data.put("creditText", String.join(", ", article.credits()));
        }
        data.put(
                "image",
                context.absolute(
                        new SitePath(Address.PREVIEW_PICTURE.at(head.picture().name()))));
        return data;
    }

    private Map<String, Object> trail(PageHead head) {
        List<Map<String, Object>> items = new ArrayList<>();
        items.add(item(1, settings.title(), ""));
        head.trail().forEach(link -> items.add(item(items.size() + 1, link.name(), link.address())));
        // Of the page itself the name is enough: its address is the canonical one.
        items.add(item(items.size() + 1, head.title()));
        Map<String, Object> trail = new LinkedHashMap<>();
        trail.put("@type", "BreadcrumbList");
        trail.put("itemListElement", items);
        return trail;
    }

    private Map<String, Object> item(int position, String name, String address) {
        Map<String, Object> item = item(position, name);
        item.put("item", settings.url() + address);
        return item;
    }

    private static Map<String, Object> item(int position, String name) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("@type", "ListItem");
        item.put("position", position);
        item.put("name", name);
        return item;
    }

    private static Map<String, Object> thing(String type, String name) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        thing.put("name", name);
        return thing;
    }

    private static void put(Map<String, Object> data, String key, List<?> values) {
        if (!values.isEmpty()) {
            data.put(key, values);
        }
    }
}
