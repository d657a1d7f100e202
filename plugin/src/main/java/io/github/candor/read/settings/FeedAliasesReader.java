package io.github.candor.read.settings;

import io.github.candor.address.Address;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.Components;
import io.github.candor.model.FileName;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.name.NearMiss;
import io.github.candor.read.yaml.Fields;
import io.github.candor.read.yaml.YamlValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the former addresses of feeds, {@code feeds.aliases}: to each the feed or calendar that lies there too, because programs
 * that follow feeds do not follow the redirects that a static host can give.
 */
public final class FeedAliasesReader {
    static final String NAME = "aliases";

    private static final String STATUS = "status.yml";
    private static final Pattern PATH =
            Pattern.compile("[A-Za-z0-9_~-][A-Za-z0-9._~-]*+(?:/[A-Za-z0-9_~-][A-Za-z0-9._~-]*+)*+");
    private static final int LONGEST = 1_000;
    private static final List<String> FEEDS =
            List.of("history.rss", "history.atom", "history.json", "updates.rss", "updates.atom", "feed.json");

    private final @Nullable Components components;
    private final Problems problems;

    FeedAliasesReader(@Nullable Components components, Problems problems) {
        this.components = components;
        this.problems = problems;
    }

    /** Returns what {@code feeds} say: to each former address that of a file of the site. */
    SortedMap<String, String> read(@Nullable Fields feeds) {
        SortedMap<String, String> read = new TreeMap<>();
        YamlValue.Mapping aliases = feeds == null ? null : feeds.mapping(NAME);
        if (aliases != null) {
            aliases.entries().forEach(entry -> add(entry, read));
        }
        return read;
    }

    private void add(YamlValue.Entry entry, SortedMap<String, String> read) {
        String alias = address(entry.key().text());
        if (!(entry.value() instanceof YamlValue.Scalar written)) {
            problems.report(
                    Rule.WRONG_TYPE,
                    entry.value().place(),
                    "\"" + entry.key().text() + "\" does not say which feed lies there.",
                    "Write it like index.xml: history.rss.");
            return;
        }
        if (!isPath(alias)) {
            problems.report(
                    Rule.INVALID_VALUE,
                    entry.key().place(),
                    "\"" + entry.key().text() + "\" is not the address of a file below the site's root.",
                    "Write it like /index.xml.");
            return;
        }
        String target = address(written.text());
        List<String> known = targets();
        if (known.contains(target) && !isTakenForWhatItIs(alias, target)) {
            problems.report(
                    Rule.INVALID_VALUE,
                    entry.key().place(),
                    "\"" + entry.key().text() + "\" does not end like " + target
                            + ", in which words stand as they were written; browsers could take it for a page.",
                    "End it in " + ending(target) + ", or let a feed of RSS or Atom lie there.");
        } else if (known.contains(target)) {
            read.put(alias, target);
        } else {
            problems.report(
                    Rule.INVALID_VALUE,
                    written.place(),
                    "There is no feed at \"" + written.text() + "\".",
                    NearMiss.find(target, known) == null
                            ? "Use one like history.rss or components/login/history.rss, or maintenance.ics."
                            : NearMiss.advice(target, known));
        }
    }

    /** What is no XML has no marks of authors escaped. */
    private static boolean isTakenForWhatItIs(String alias, String target) {
        return ending(target).equals(".rss") || ending(target).equals(".atom") || alias.endsWith(ending(target));
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.'));
    }

    private static boolean isPath(String alias) {
        return alias.length() <= LONGEST
                && PATH.matcher(alias).matches()
                && Stream.of(alias.split("/", -1)).allMatch(FileName::isPossible);
    }

    private static String address(String text) {
        return text.strip().replaceFirst("^/", "");
    }

    /** Returns the addresses of feeds, and of the calendar that is always there. */
    private List<String> targets() {
        List<String> folders = new ArrayList<>(List.of("", Address.MAINTENANCE.at(), Address.WRITE_UPS.at()));
        if (components != null) {
            Stream.concat(components.groups().stream(), components.all().stream())
                    .map(ComponentNode::id)
                    .forEach(id -> folders.add(Address.COMPONENT.at(id)));
        }
        List<String> targets = new ArrayList<>(List.of(Address.CALENDAR.at("")));
        folders.forEach(folder -> FEEDS.forEach(feed -> targets.add(folder + feed)));
        return targets;
    }

    /** Returns where {@code alias} stands in the {@code status.yml} of {@code folder}, or its beginning if it changed meanwhile. */
    public static Place place(Path folder, String alias) {
        YamlValue.Mapping status = SettingsReader.keys(folder);
        if (status != null
                && status.find("feeds") instanceof YamlValue.Mapping feeds
                && feeds.find(NAME) instanceof YamlValue.Mapping aliases) {
            for (YamlValue.Entry entry : aliases.entries()) {
                if (address(entry.key().text()).equals(alias)) {
                    return entry.key().place();
                }
            }
        }
        return Place.startOf(STATUS);
    }
}
