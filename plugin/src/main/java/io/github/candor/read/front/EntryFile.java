package io.github.candor.read.front;

import io.github.candor.model.Components;
import io.github.candor.model.EntryId;
import io.github.candor.model.EntryInfo;
import io.github.candor.model.FileName;
import io.github.candor.model.Markdown;
import io.github.candor.model.Settings;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.body.Body;
import io.github.candor.read.body.BodyReader;
import io.github.candor.read.file.FrontMatter;
import io.github.candor.read.file.TextFile;
import io.github.candor.read.markdown.BodyContext;
import io.github.candor.read.markdown.Uncommented;
import io.github.candor.read.yaml.Fields;
import io.github.candor.read.yaml.YamlValue;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One Markdown file of content while it is read: its keys, its body, its problems. */
public final class EntryFile {
    /** Keys that incidents, maintenance and notices share. */
    static final List<String> SHARED_KEYS =
            List.of("title", "components", "timezone", "language", "tags", "aliases", "authors", "related", "draft");

    /** Folders whose name begins with a dot are hidden, or are not served. */
    private static final Pattern PATH =
            Pattern.compile("[A-Za-z0-9_~-][A-Za-z0-9._~-]*+(?:/[A-Za-z0-9_~-][A-Za-z0-9._~-]*+)*+");

    private static final int LONGEST_ADDRESS = 1_000;
    private static final int MOST_ALIASES = 100;

    private final TextFile file;
    private final FrontMatter matter;
    private final Site site;
    private final Problems problems;
    private final Fields fields;
    private final ZoneId zone;
    private final boolean isZoneKnown;

    /**
     * What all files of a site are read with.
     *
     * @param isZoneKnown whether {@code status.yml} says in which zone times are meant
     * @param unjudged rules that go by something that is wrong in {@code status.yml}
     */
    public record Site(Settings settings, Components components, boolean isZoneKnown, Set<Rule> unjudged) {
        /** Returns whether files say the same, read with this or with {@code other}. */
        public boolean isLike(@Nullable Site other) {
            return other != null
                    && settings.equals(other.settings)
                    && isZoneKnown == other.isZoneKnown
                    && unjudged.equals(other.unjudged)
                    && components.nodes().equals(other.components.nodes());
        }
    }

    private EntryFile(TextFile file, FrontMatter matter, List<String> keys, Site site, Problems problems) {
        this.file = file;
        this.matter = matter;
        this.site = site;
        this.problems = problems;
        this.fields = Fields.of(matter.keys(), keys, problems);
        this.zone = Values.zone(fields, "timezone", site.settings().zone());
        this.isZoneKnown = fields.value("timezone") == null ? site.isZoneKnown : !Values.hasNoZone(fields, "timezone");
        problems.stopJudgingBy(site.unjudged);
        problems.stopJudgingBy(isZoneKnown ? Set.of() : Rule.ofTimes());
    }

    /**
     * Opens {@code file}, whose front matter may have {@code keys}; null after reporting that it has no front matter or no
     * name that can be an id.
     */
    static @Nullable EntryFile open(TextFile file, List<String> keys, Site site, Problems problems) {
        String name = idOf(file.name());
        if (!EntryId.isValid(name)) {
            problems.report(
                    Rule.INVALID_ID,
                    Place.startOf(file.name()),
                    "The file name \"" + name + "\" cannot be part of an address.",
                    FileName.advice(
                            name, "Use lower-case letters, digits and hyphens, like 2025-02-13-teacher-roles.md."));
            return null;
        }
        FrontMatter matter = FrontMatter.split(file, problems);
        return matter == null ? null : new EntryFile(file, matter, keys, site, problems);
    }

    /** Returns the keys together with others. */
    static List<String> keys(List<String> own) {
        List<String> keys = new ArrayList<>(SHARED_KEYS);
        keys.addAll(2, own);
        return keys;
    }

    Fields fields() {
        return fields;
    }

    Problems problems() {
        return problems;
    }

    Site site() {
        return site;
    }

    /** Returns the zone that times without an offset are read in. */
    ZoneId zone() {
        return zone;
    }

    /** Returns whether the zone is what the author meant, and not in place of one that is none. */
    boolean isZoneKnown() {
        return isZoneKnown;
    }

    /** Returns the id, which is the file name without extension. */
    EntryId id() {
        return new EntryId(idOf(file.name()));
    }

    /** Returns the title, empty after it was reported to be missing. */
    String title() {
        String title = fields.line("title");
        return title == null ? "" : title;
    }

    /** Returns what all kinds of entries state. */
    EntryInfo info() {
        List<EntryId> related = new ArrayList<>();
        for (YamlValue.Scalar one : fields.scalars("related")) {
            EntryId id = entryId(one, "related");
            if (id != null) {
                related.add(id);
            }
        }
        return new EntryInfo(
                id(),
                file.name(),
                title(),
                zone(),
                Values.language(fields, "language"),
                TagsReader.read(fields),
                aliases(),
                fields.texts("authors"),
                related,
                fields.isTrue("draft"),
                StatuspageKey.read(fields));
    }

    /** Returns the former addresses without slashes around them but with one at the end. */
    List<String> aliases() {
        List<String> aliases = new ArrayList<>();
        for (YamlValue.Scalar one : Values.atMost(MOST_ALIASES, fields, "aliases")) {
            String address = address(one.text().strip());
            String path = address.replaceFirst("/$", "");
            boolean isOfAHost = one.text().strip().startsWith("//");
            if (isOfAHost || !PATH.matcher(path).matches()) {
                problems.report(
                        Rule.INVALID_VALUE,
                        one.place(),
                        "aliases: \"" + one.text() + "\" is not an address below the site's root.",
                        "Write it like /incidents/old-name/.");
            } else if (path.length() > LONGEST_ADDRESS
                    || !Stream.of(path.split("/", -1)).allMatch(FileName::isPossible)) {
                problems.report(
                        Rule.INVALID_VALUE,
                        one.place(),
                        "aliases: \"" + one.text() + "\" cannot be the name of a file.",
                        FileName.ADVICE);
            } else {
                aliases.add(address);
            }
        }
        return aliases;
    }

    /** Returns the address that {@code alias} means: without slashes in front, and with one at the end if it is a folder's. */
    public static String address(String alias) {
        String path = alias.replaceFirst("^/+", "").replaceFirst("/*$", "");
        return path.endsWith(".html") ? path : path + "/";
    }

    /** Returns the id that {@code scalar} names, or null after reporting that it cannot be one. */
    @Nullable
    EntryId entryId(YamlValue.Scalar scalar, String key) {
        String text = scalar.text().strip();
        if (EntryId.isValid(text)) {
            return new EntryId(text);
        }
        problems.report(
                Rule.INVALID_ID,
                scalar.place(),
                key + " \"" + text + "\" is not the id of an entry.",
                "An id is a file name without \".md\".");
        return null;
    }

    /** Returns the text below the front matter as it will be shown. */
    Markdown text() {
        Uncommented read = Uncommented.read(file.name(), matter.body(), matter.bodyLine(), problems);
        return new Markdown(read.text().strip());
    }

    /** Returns what the text below the front matter says. */
    Body body(BodyContext.Kind kind, @Nullable LocalDate startDay) {
        BodyContext context = new BodyContext(kind, zone(), startDay, site.components());
        return BodyReader.read(file.name(), matter.body(), matter.bodyLine(), context, problems);
    }

    /** Returns {@code entry} with the keys that it was read from. */
    <T> ReadEntry<T> read(T entry) {
        return new ReadEntry<>(entry, file.name(), matter.keys());
    }

    /** Returns what {@code file}, a path, has between its last slash and its extension. */
    public static String idOf(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
    }
}
