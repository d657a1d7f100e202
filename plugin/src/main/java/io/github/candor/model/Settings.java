package io.github.candor.model;

import io.github.candor.problem.Level;
import io.github.candor.problem.Rule;
import java.net.URI;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What {@code status.yml} says about the site as a whole.
 *
 * @param title name of the site, plain text
 * @param url absolute address of the site, ending in {@code /}; scheme and host in lower case
 * @param description introduction on the first page; may be blank
 * @param severities the organisation's own scale, worst first; may be empty
 * @param levels of the rules whose level the author changed
 * @param statuspageId id that Statuspage gave the page before the log moved here, or null
 */
public record Settings(
        String title,
        URI url,
        Markdown description,
        Place place,
        Contacts contacts,
        List<String> severities,
        UptimePolicy uptime,
        Feeds feeds,
        Theme theme,
        Told told,
        Map<Rule, Level> levels,
        @Nullable String statuspageId) {
    public Settings {
        if (!url.isAbsolute() || !url.toString().endsWith("/")) {
            throw new IllegalArgumentException("not an absolute address ending in a slash: " + url);
        }
        url = inLowerCase(url);
        severities = List.copyOf(severities);
        Map<Rule, Level> copy = new EnumMap<>(Rule.class);
        copy.putAll(levels);
        levels = Collections.unmodifiableMap(copy);
    }

    /** Addresses that differ only there are one, but feeds and caches that compare texts take them for two. */
    private static URI inLowerCase(URI url) {
        String text = url.toString();
        String host = String.valueOf(url.getAuthority());
        int end = text.indexOf("//") + 2 + host.length();
        return URI.create(text.substring(0, end).toLowerCase(Locale.ROOT) + text.substring(end));
    }

    /** Returns how much a problem of {@code rule} weighs on this site. */
    public Level levelOf(Rule rule) {
        return levels.getOrDefault(rule, rule.defaultLevel());
    }

    /** Returns the same for another address, absolute and ending in {@code /}. */
    public Settings at(URI other) {
        return new Settings(
                title,
                other,
                description,
                place,
                contacts,
                severities,
                uptime,
                feeds,
                theme,
                told,
                levels,
                statuspageId);
    }

    /** Returns the language of the site's own words and of its dates and numbers. */
    public Locale language() {
        return place.language();
    }

    /** Returns the zone in which times without an offset are read and days are cut. */
    public ZoneId zone() {
        return place.zone();
    }

    /** Returns what names the site in the GUIDs of its feeds; it stays the same for good, whatever happens to the title. */
    public String feedId() {
        return feeds.id();
    }

    /** Returns what visitors are told of how entries changed. */
    public Revisions revisions() {
        return told.revisions();
    }

    /**
     * Where its readers are.
     *
     * @param language of the site's own words and of its dates and numbers
     * @param zone in which times without an offset are read and days are cut
     */
    public record Place(Locale language, ZoneId zone) {}

    /**
     * Where else its visitors find the organisation.
     *
     * @param support address for help, such as {@code mailto:support@example.org}, or null
     * @param links further links for the footer
     * @param subscriptions what the organisation itself offers to those who want to hear of updates, like a mailing list
     */
    public record Contacts(@Nullable URI support, List<Link> links, List<Link> subscriptions) {
        /** Those of an organisation that names none. */
        public static final Contacts NONE = new Contacts(null, List.of(), List.of());

        public Contacts {
            links = List.copyOf(links);
            subscriptions = List.copyOf(subscriptions);
        }
    }

    /**
     * How its feeds are made.
     *
     * @param items how many of them a feed carries at most
     * @param id names the site in the GUIDs of its feeds; must stay the same for good, whatever happens to the title
     * @param hub address of the WebSub hub that tells subscribers of changes, or null
     * @param aliases former addresses of files below the site's root, each with that of the feed that lies there too
     */
    public record Feeds(int items, String id, @Nullable URI hub, SortedMap<String, String> aliases) {
        public Feeds {
            aliases = Collections.unmodifiableSortedMap(new TreeMap<>(aliases));
        }
    }

    /**
     * Who is told what of changes.
     *
     * @param revisions what visitors are told of how entries changed
     * @param channels that are told of every update, in the author's order
     * @param isInMarkdown whether each incident's page has a twin in Markdown, for programs that read
     */
    public record Told(Revisions revisions, List<Channel> channels, boolean isInMarkdown) {
        /** What is told where the author says nothing. */
        public static final Told DEFAULT = new Told(Revisions.DEFAULT, List.of(), false);

        public Told {
            channels = List.copyOf(channels);
        }
    }

    /**
     * How the author changed the default look.
     *
     * @param accent colour like {@code #2563eb}, or null for the default theme's
     * @param logo path of an asset, or null
     */
    public record Theme(@Nullable String accent, @Nullable String logo) {}

    /** A named address. */
    public record Link(String name, URI url) {}

    /**
     * What visitors are told of how entries changed.
     *
     * @param showsAuthors whether the names of those who wrote a revision are shown
     */
    public record Revisions(Show show, boolean showsAuthors) {
        /** What is shown where the author says nothing: every wording, and no name. */
        public static final Revisions DEFAULT = new Revisions(Show.PAGES, false);

        /** How much is shown. */
        public enum Show {
            /** When entries were posted and edited, and pages with the words that changed. */
            PAGES,
            /** Only when entries were posted and edited. */
            DATES,
            /** Nothing. */
            OFF
        }
    }
}
