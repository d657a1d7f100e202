package io.github.candor.read.settings;

import io.github.candor.model.Components;
import io.github.candor.model.FeedId;
import io.github.candor.model.Markdown;
import io.github.candor.model.Settings;
import io.github.candor.problem.Level;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.file.TextFile;
import io.github.candor.read.front.PublishedAddress;
import io.github.candor.read.front.StatuspageKey;
import io.github.candor.read.front.Values;
import io.github.candor.read.name.NearMiss;
import io.github.candor.read.yaml.Fields;
import io.github.candor.read.yaml.YamlReader;
import io.github.candor.read.yaml.YamlValue;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads everything in {@code status.yml} but the components. */
public final class SettingsReader {
    /** All keys of {@code status.yml}. */
    public static final List<String> KEYS = List.of(
            "title",
            "url",
            "description",
            "language",
            "timezone",
            "support",
            "components",
            "severities",
            "uptime",
            "feeds",
            "theme",
            "links",
            "subscribe",
            "revisions",
            "markdown",
            "notify",
            "checks",
            StatuspageKey.NAME);

    public static final List<String> FEED_KEYS = List.of("items", "id", "hub", FeedAliasesReader.NAME);
    public static final List<String> THEME_KEYS = List.of("accent", "logo");

    private static final String FILE = "status.yml";
    private static final int FEED_ITEMS = 50;
    private static final Pattern COLOUR = Pattern.compile("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

    private final Fields status;
    private final Problems problems;
    private final @Nullable Components components;
    private final Set<String> assets;

    /**
     * Keeps the keys to read.
     *
     * @param components that channels may name, or null where some of them could not be understood
     * @param assets paths of all files below {@code assets/}
     */
    public SettingsReader(Fields status, @Nullable Components components, Set<String> assets) {
        this.status = status;
        this.components = components;
        this.problems = status.problems();
        this.assets = assets;
    }

    /** Returns the settings; what is missing or wrong has been reported and has some value. */
    public Settings read() {
        String title = status.text("title");
        YamlValue.Mapping feeds = status.mapping("feeds");
        Fields feedFields = feeds == null ? null : Fields.of(feeds, FEED_KEYS, problems);
        Locale language = Values.language(status, "language");
        URI url = SiteAddress.read(status);
        return new Settings(
                title == null ? "" : title,
                url,
                new Markdown(Objects.requireNonNullElse(Values.prose(status, "description"), "")),
                new Settings.Place(
                        language == null ? Locale.ENGLISH : language,
                        Values.zone(status, "timezone", ZoneId.of("UTC"))),
                contacts(),
                severities(),
                new UptimePolicyReader(problems).read(status),
                new Settings.Feeds(
                        feedItems(feedFields),
                        feedId(feedFields, url),
                        hub(feedFields),
                        new FeedAliasesReader(components, problems).read(feedFields)),
                theme(),
                new Settings.Told(
                        new RevisionsReader(problems).read(status),
                        new ChannelsReader(status, components).read(),
                        status.isTrue("markdown")),
                levels(),
                StatuspageKey.read(status));
    }

    /** Returns where the value of {@code key} stands in the {@code status.yml} of {@code folder}, or its beginning if it changed meanwhile. */
    public static Place place(Path folder, String key) {
        YamlValue.Mapping status = keys(folder);
        YamlValue value = status == null ? null : status.find(key);
        return value == null ? Place.startOf(FILE) : value.place();
    }

    /** Returns what stands in the {@code status.yml} of {@code folder}, whose problems are known, or null if it cannot be read. */
    static YamlValue.@Nullable Mapping keys(Path folder) {
        Problems unheard = new Problems();
        TextFile text = TextFile.read(folder.resolve(FILE), FILE, unheard);
        return text == null ? null : YamlReader.read(FILE, text.text(), 1, unheard);
    }

    private Settings.Contacts contacts() {
        YamlValue.Scalar support = status.scalar("support");
        LinksReader links = new LinksReader(status);
        return new Settings.Contacts(
                support == null ? null : PublishedAddress.read(support, "support", problems),
                links.read("links", "{name: Contact, url: https://example.org/contact}"),
                links.read("subscribe", "{name: Mailing list, url: https://lists.example.org/status}"));
    }

    private List<String> severities() {
        Values.checkOnce(status.scalars("severities"), "severities", problems);
        return status.texts("severities");
    }

    private int feedItems(@Nullable Fields feeds) {
        String text = feeds == null ? null : feeds.text("items");
        if (feeds == null || text == null) {
            return FEED_ITEMS;
        }
        if (!text.matches("[1-9]\\d{0,3}")) {
            problems.report(
                    Rule.INVALID_VALUE,
                    feeds.placeOf("items"),
                    "items \"" + text + "\" is not a number of items.",
                    "Write a whole number from 1 to 9999; 50 is the default.");
            return FEED_ITEMS;
        }
        return Integer.parseInt(text);
    }

    private String feedId(@Nullable Fields feeds, URI url) {
        String stated = feeds == null ? null : feeds.text("id");
        if (feeds != null && stated != null && !stated.matches("[a-z0-9][a-z0-9-]*")) {
            problems.report(
                    Rule.INVALID_ID,
                    feeds.placeOf("id"),
                    "id \"" + stated + "\" cannot name the feeds.",
                    "Use lower-case letters, digits and hyphens, and never change it.");
        }
        return stated != null ? stated : FeedId.from(url);
    }

    private @Nullable URI hub(@Nullable Fields feeds) {
        YamlValue.Scalar hub = feeds == null ? null : feeds.scalar("hub");
        return hub == null ? null : PublishedAddress.ofTheWeb(hub, "hub", problems);
    }

    private Settings.Theme theme() {
        YamlValue.Mapping mapping = status.mapping("theme");
        if (mapping == null) {
            return new Settings.Theme(null, null);
        }
        Fields theme = Fields.of(mapping, THEME_KEYS, problems);
        String accent = theme.text("accent");
        if (accent != null && !COLOUR.matcher(accent).matches()) {
            problems.report(
                    Rule.INVALID_VALUE,
                    theme.placeOf("accent"),
                    "accent \"" + accent + "\" is not a colour.",
                    "Write it in quotes like \"#2563eb\".");
            accent = null;
        }
        String logo = theme.text("logo");
        if (logo != null && !assets.contains(logo)) {
            problems.report(
                    Rule.MISSING_ASSET,
                    theme.placeOf("logo"),
                    "There is no file \"" + logo + "\".",
                    assets.isEmpty() ? "Put it into the folder assets/." : NearMiss.advice(logo, assets));
        }
        return new Settings.Theme(accent, logo);
    }

    private Map<Rule, Level> levels() {
        Map<Rule, Level> levels = new EnumMap<>(Rule.class);
        YamlValue.Mapping mapping = status.mapping("checks");
        if (mapping == null) {
            return levels;
        }
        Map<String, Rule> adjustable = new TreeMap<>();
        Stream.of(Rule.values())
                .filter(rule -> rule.defaultLevel() == Level.WARNING)
                .forEach(rule -> adjustable.put(rule.id(), rule));
        Fields checks = Fields.of(mapping, List.copyOf(adjustable.keySet()), problems);
        adjustable.forEach((id, rule) -> {
            Level level = level(checks, id);
            if (level != null) {
                levels.put(rule, level);
            }
        });
        return levels;
    }

    private @Nullable Level level(Fields checks, String id) {
        String text = checks.text(id);
        for (Level level : Level.values()) {
            if (level.name().toLowerCase(Locale.ROOT).equals(text)) {
                return level;
            }
        }
        if (text != null) {
            problems.report(
                    Rule.INVALID_VALUE,
                    checks.placeOf(id),
                    id + " \"" + text + "\" is not a level.",
                    NearMiss.advice(text, List.of("error", "warning", "off")));
        }
        return null;
    }
}
