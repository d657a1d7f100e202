package io.github.candor.address;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Every kind of address that a site has by itself, below its root: pages as folders, all else as files. What authors name
 * themselves, their own pages, aliases and assets, is beside these.
 *
 * <p>The first kind whose form fits is that of an address.
 */
public enum Address {
    HOME("", Promise.FIXED),
    INCIDENTS("incidents/", Promise.VIEW),
    INCIDENT("incidents/{name}/", Promise.PAGE),
    /** As llmstxt.org has it: the address of the page as a file, and .md. */
    INCIDENT_IN_MARKDOWN("incidents/{name}/index.html.md", Promise.VIEW),
    MAINTENANCE("maintenance/", Promise.VIEW),
    PLANNED_WORK("maintenance/{name}/", Promise.PAGE),
    NOTICES("notices/", Promise.VIEW),
    NOTICE("notices/{name}/", Promise.PAGE),
    REVISIONS("{entries}{name}/revisions/", Promise.VIEW),
    HISTORY("history/", Promise.VIEW),
    YEAR("history/{year}/", Promise.VIEW),
    QUARTER("history/{year}/q{quarter}/", Promise.VIEW),
    QUARTER_PART("history/{year}/q{quarter}/{number}/", Promise.VIEW),
    COMPONENTS("components/", Promise.VIEW),
    COMPONENT("components/{name}/", Promise.FIXED),
    UPTIME("uptime/", Promise.VIEW),
    UPTIME_OF("uptime/{name}/", Promise.VIEW),
    UPTIME_YEAR("uptime/{name}/{year}/", Promise.VIEW),
    AFFECTED("affected/", Promise.VIEW),
    RELIABILITY("reliability/", Promise.VIEW),
    ACTIONS("actions/", Promise.VIEW),
    SEARCH("search/", Promise.VIEW),
    SEARCH_TAGS("search/tags/", Promise.VIEW),
    SEARCH_BY_TAG("search/tag/", Promise.VIEW),
    SEARCH_TAG("search/tag/{name}/", Promise.VIEW),
    SEARCH_BY_SEVERITY("search/severity/", Promise.VIEW),
    SEARCH_SEVERITY("search/severity/{name}/", Promise.VIEW),
    SEARCH_FILE("search/{any}", Promise.VIEW),
    SUBSCRIBE("subscribe/", Promise.PAGE),
    EMBED("embed/", Promise.FIXED),
    WIDGET("embed/widget/", Promise.FIXED),
    EMBED_SCRIPT("embed/status.js", Promise.FIXED),
    EMBED_FILE("embed/{any}", Promise.FIXED),
    VERSIONS("versions/", Promise.VIEW),
    VERSION("versions/{number}.json", Promise.VIEW),
    MANIFEST("versions/manifest.json", Promise.VIEW),
    VERSION_LIST("versions.json", Promise.FIXED),
    NOT_FOUND("404.html", Promise.VIEW),
    CALENDAR("{scope}maintenance.ics", Promise.FIXED),
    /** Of a single incident there is one feed; other formats of it were published once, and were too many. */
    FORMER_INCIDENT_RSS("incidents/{name}/updates.rss", Promise.VIEW),
    FORMER_INCIDENT_JSON("incidents/{name}/feed.json", Promise.VIEW),
    /** A feed that comes and goes with what is said of its incident. */
    INCIDENT_FEED("incidents/{name}/updates.atom", Promise.VIEW),
    FEED("{scope}{feed}", Promise.FIXED),
    WRITE_UPS("postmortems/", Promise.VIEW),
    FEED_ARCHIVE("archive/{archived}", Promise.VIEW),
    SUBSCRIPTION_LIST("subscriptions.opml", Promise.FIXED),
    BADGE("{scope}badge.{ending}", Promise.FIXED),
    UPTIME_BADGE("{scope}uptime-badge.{ending}", Promise.FIXED),
    STATUS_TEXT("status.txt", Promise.FIXED),

    SCHEMA_OF_CONTENT("schemas/{name}.schema.json", Promise.VIEW),
    SCHEMA_OF_API("api/v1/{name}.schema.json", Promise.VIEW),
    SITE_FACTS("api/v1/site.json", Promise.FIXED),
    INCIDENT_FACTS("api/v1/incidents/{name}.json", Promise.FIXED),
    UPTIME_FACTS("api/v1/uptime/{name}.json", Promise.FIXED),
    API("api/v1/{name}", Promise.FIXED),
    STATUSPAGE_API("api/v2/{any}", Promise.FIXED),

    SITEMAP("sitemap.xml", Promise.VIEW),
    ROBOTS("robots.txt", Promise.VIEW),
    LLMS_TEXT("llms.txt", Promise.VIEW),
    WEB_MANIFEST("site.webmanifest", Promise.VIEW),
    FAVICON("favicon.{ending}", Promise.VIEW),
    ICON("icon-{number}.{ending}", Promise.VIEW),
    TOUCH_ICON("apple-touch-icon.{ending}", Promise.VIEW),
    CUSTOM_DOMAIN("CNAME", Promise.FIXED),
    /** Tells GitHub Pages to serve the site as it is. */
    NO_JEKYLL(".nojekyll", Promise.FIXED),
    PREVIEW_PICTURE("preview/{name}.png", Promise.VIEW),
    STYLE("styles/{any}", Promise.VIEW),
    SCRIPT("scripts/{any}", Promise.VIEW);

    /** What a folder's own file is called. */
    private static final String INDEX = "index.html";

    private static final Map<Address, AddressForm> FORMS = forms();

    private final String form;
    private final Promise promise;

    Address(String form, Promise promise) {
        this.form = form;
        this.promise = promise;
    }

    /**
     * Returns the address, like {@code history/2024/} for the year 2024.
     *
     * @param parts what stands in the place of each part, in their order
     */
    public String at(Object... parts) {
        return form().fill(parts);
    }

    /** Returns the kind of an address or of a file, below the site's root; null for what is not ours. */
    public static @Nullable Address of(String path) {
        String address = ofFile(path);
        for (Address one : values()) {
            if (one.form().matches(address)) {
                return one;
            }
        }
        return null;
    }

    /** Returns whether an address or a file, below the site's root, is of this kind. */
    public boolean is(String path) {
        return of(path) == this;
    }

    /**
     * Returns what stands for the name in {@code path}, like {@code login} for a component and the file {@code
     * components/login/badge.svg}.
     *
     * @return null for what is neither of this kind nor below a page of it
     */
    public @Nullable String nameIn(String path) {
        return form().name(path);
    }

    /** Returns the address of the page {@code id} of an author's own. */
    public static String ofPage(Object id) {
        return id + "/";
    }

    /**
     * Returns the address of a page of a list that takes several.
     *
     * @param list address of the first page
     * @param page from 1
     */
    public static String ofPart(String list, int page) {
        return page == 1 ? list : list + page + "/";
    }

    /** Returns the address of a file: that of its folder for an index. */
    public static String ofFile(String path) {
        boolean isIndex = path.equals(INDEX) || path.endsWith("/" + INDEX);
        return isIndex ? path.substring(0, path.length() - INDEX.length()) : path;
    }

    /** Returns the file at an address, which for a folder is its index. */
    public static String fileAt(String address) {
        return address.isEmpty() || address.endsWith("/") ? address + INDEX : address;
    }

    /** Returns how addresses of this kind are written. */
    AddressForm form() {
        return Objects.requireNonNull(FORMS.get(this));
    }

    private static Map<Address, AddressForm> forms() {
        Map<Address, AddressForm> forms = new EnumMap<>(Address.class);
        for (Address one : values()) {
            forms.put(one, new AddressForm(one.form));
        }
        return forms;
    }

    /** Returns what addresses of this kind owe. */
    Promise promise() {
        return promise;
    }
}
