package io.github.candor.migrate.source;

import io.github.candor.author.edit.YamlText;
import io.github.candor.model.OneLine;
import io.github.candor.problem.HiddenText;
import io.github.candor.problem.Place;
import io.github.candor.read.settings.SiteAddress;
import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a log says of its site while it is read. */
public final class SiteDraft {
    private static final String NO_ADDRESS = "https://status.example.org/";

    private final Place place;
    private final Findings findings;
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final List<String> links = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();

    /** Begins a site that is described at {@code place}. */
    public SiteDraft(Place place, Findings findings) {
        this.place = place;
        this.findings = findings;
    }

    /** Puts the title. */
    public SiteDraft title(@Nullable String title) {
        String shown = title == null ? "" : OneLine.of(HiddenText.without(title));
        if (HiddenText.isUnseen(shown)) {
            findings.changed(place, "title:", "The log has no title; it is \"Status\" now.");
        }
        facts.put("title", YamlText.of(HiddenText.isUnseen(shown) ? "Status" : shown));
        return this;
    }

    /** Puts the address; one that no site can have becomes a placeholder. */
    public SiteDraft url(@Nullable String text) {
        String url = text == null ? "" : text.strip();
        boolean isAddress =
                url.matches("https?://[A-Za-z0-9.:-]+(?:/[A-Za-z0-9._~/-]*)?") && SiteAddress.isPossible(url);
        if (!isAddress) {
            findings.changed(
                    place,
                    "url:",
                    (url.isEmpty()
                                    ? "The log has no address"
                                    : "\"" + withoutLogin(url) + "\" is not an address of a site")
                            + "; write yours in place of " + NO_ADDRESS + ".");
        }
        String address = isAddress ? url : NO_ADDRESS;
        facts.put("url", address.endsWith("/") ? address : address + "/");
        return this;
    }

    /** The report is kept beside the content, which may be public. */
    private static String withoutLogin(String url) {
        return url.replaceAll("(?s)//.*@", "//…@");
    }

    /** Puts the introduction, as Markdown of one or more lines. */
    public SiteDraft description(@Nullable String markdown) {
        if (markdown != null && !markdown.isBlank()) {
            String text = markdown.strip();
            boolean isLine = text.indexOf('\n') < 0;
            facts.put(
                    "description",
                    isLine
                            ? YamlText.of(text)
                            : "|2-\n"
                                    + text.lines()
                                            .map(line -> line.isBlank() ? "" : "  " + line.stripTrailing())
                                            .collect(Collectors.joining("\n")));
        }
        return this;
    }

    /** Puts the language, if the site's words are there in it. */
    public SiteDraft language(@Nullable String tag, Surroundings around) {
        if (tag == null || tag.equalsIgnoreCase("en")) {
            return this;
        }
        String known = around.knownLanguage(tag);
        if (known == null) {
            findings.lost(place, "# language", "There are no words of the site in \"" + tag + "\" yet.");
            comments.add("language: " + tag);
        } else {
            facts.put("language", known);
        }
        return this;
    }

    /** Puts the zone. */
    public SiteDraft zone(ZoneId zone) {
        facts.put("timezone", zone.getId());
        return this;
    }

    /** Puts a value that is plain in YAML. */
    public SiteDraft put(String key, String value) {
        facts.put(key, value);
        return this;
    }

    /** Adds a link for the footer; one that is not an address of the web is kept as a comment. */
    public SiteDraft link(String name, String url, Place where) {
        if (isAddress(url)) {
            links.add("{name: " + YamlText.inFlow(name) + ", url: " + YamlText.inFlow(url) + "}");
        } else {
            findings.lost(
                    where, "# link", "The link \"" + name + "\" leads to a page of the former site, " + url + ".");
            comments.add("link: " + name + " " + url);
        }
        return this;
    }

    /**
     * Lets the feeds of the site lie at former addresses too.
     *
     * @param feeds former addresses, each with that of the feed here
     */
    public SiteDraft formerFeeds(Map<String, String> feeds) {
        if (!feeds.isEmpty()) {
            facts.put(
                    "feeds",
                    "\n  aliases:\n"
                            + feeds.entrySet().stream()
                                    .map(one -> "    " + YamlText.of(one.getKey()) + ": " + one.getValue())
                                    .collect(Collectors.joining("\n")));
        }
        return this;
    }

    /** Keeps a line that has no place as a comment. */
    public SiteDraft comment(String line) {
        comments.add(OneLine.of(line));
        return this;
    }

    /** Returns the site with {@code components}. */
    public ImportedSite done(List<ImportedNode> components) {
        if (!links.isEmpty()) {
            facts.put("links", "\n" + links.stream().map(one -> "  - " + one).collect(Collectors.joining("\n")));
        }
        return new ImportedSite(place, facts, components, comments);
    }

    /** Returns the zone named {@code id}, else UTC after saying so. */
    public static ZoneId zone(@Nullable String id, Place place, Findings findings) {
        if (id == null) {
            return ZoneId.of("UTC");
        }
        try {
            ZoneId zone = ZoneId.of(id.strip());
            return zone.getId().matches("(?:Etc/|)(?:UTC|GMT|UCT|Zulu|Universal)|Z") ? ZoneId.of("UTC") : zone;
        } catch (DateTimeException e) {
            findings.changed(place, "timezone:", "\"" + id + "\" is not a time zone; it is UTC now.");
            return ZoneId.of("UTC");
        }
    }

    private static boolean isAddress(String url) {
        try {
            return url.matches("https?://\\S+") && URI.create(url).getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
