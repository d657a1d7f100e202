package io.github.candor.migrate.statusfy;

import io.github.candor.address.Address;
import io.github.candor.migrate.data.FrontMatterFile;
import io.github.candor.migrate.proof.EntryFacts;
import io.github.candor.migrate.proof.EntryProof;
import io.github.candor.migrate.source.ComponentBook;
import io.github.candor.migrate.source.Findings;
import io.github.candor.migrate.source.ImportedEntry;
import io.github.candor.migrate.source.ImportedLog;
import io.github.candor.migrate.source.SiteDraft;
import io.github.candor.migrate.source.Source;
import io.github.candor.migrate.source.SourceFiles;
import io.github.candor.migrate.source.Surroundings;
import io.github.candor.problem.ContentException;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a site of Statusfy: the folder that holds its {@code config.js}. */
public final class StatusfySource implements Source {
    private static final String CONFIG = "config.js";
    private static final Pattern ENTRY = Pattern.compile("content/(?:([a-z]{2}(?:-[A-Za-z]+)?)/)?([^/]+)\\.md");
    private static final Pattern SYSTEMS = Pattern.compile("systems\\s*+:\\s*+\\[");
    private static final Pattern QUOTED = Pattern.compile("[\"'`]([^\"'`]*)[\"'`]");

    @Override
    public boolean recognises(SourceFiles files) {
        return files.has(CONFIG)
                && files.names().stream()
                        .filter(name -> ENTRY.matcher(name).matches())
                        .limit(20)
                        .anyMatch(name -> {
                            String text = files.text(name, new Problems());
                            return text != null && text.contains("affectedsystems");
                        });
    }

    @Override
    public ImportedLog read(SourceFiles files, Surroundings around) throws ContentException {
        Findings findings = new Findings();
        Problems problems = new Problems();
        String config = files.text(CONFIG, problems);
        if (config == null) {
            throw new ContentException(problems.sorted());
        }
        ZoneId zone = ZoneId.of("UTC");
        ComponentBook book = new ComponentBook(around.site());
        systems(config).forEach(name -> book.add(new ComponentBook.Named(name, name, null), null));
        StatusfyEntries reader = new StatusfyEntries(book, around.zone(zone));
        List<ImportedEntry> entries = new ArrayList<>();
        List<EntryFacts> facts = new ArrayList<>();
        int count = 1;
        for (String name : files.names()) {
            Matcher named = ENTRY.matcher(name);
            if (named.matches() && !named.group(2).startsWith("_")) {
                count++;
                Problems broken = new Problems();
                String text = files.text(name, broken);
                FrontMatterFile file = text == null ? null : FrontMatterFile.split(name, text, broken);
                findings.unreadable(broken);
                StatusfyEntries.Read read = file == null ? null : reader.read(name, named.group(2), file, findings);
                if (read != null) {
                    entries.add(read.entry());
                    facts.add(read.facts());
                }
            }
        }
        String title = text(config, "title");
        if (book.isEmpty()) {
            book.add(new ComponentBook.Named("", title == null ? "Service" : title, null), null);
        }
        SiteDraft site = new SiteDraft(Place.startOf(CONFIG), findings)
                .title(title)
                .url(text(config, "baseUrl"))
                .description(text(config, "description"))
                .language(text(config, "defaultLocale"), around)
                .zone(zone)
                .formerFeeds(feeds(text(config, "defaultLocale")));
        findings.lost(
                Place.startOf(CONFIG),
                "",
                "Of a program only title, baseUrl, description, defaultLocale and systems are read; look through the"
                        + " rest.");
        return new ImportedLog(site.done(book.nodes()), entries, count, findings.all(), new EntryProof(facts));
    }

    private static Map<String, String> feeds(@Nullable String locale) {
        String language = locale != null && locale.matches("[A-Za-z]{2,3}(?:-[A-Za-z]+)?") ? locale : "en";
        Map<String, String> feeds = new TreeMap<>();
        feeds.put("feeds/incidents." + language + ".xml", Address.FEED.at("", "history.rss"));
        feeds.put("feeds/incidents." + language + ".atom", Address.FEED.at("", "history.atom"));
        feeds.put("calendars/scheduled." + language + ".ics", Address.CALENDAR.at(""));
        return feeds;
    }

    private static List<String> systems(String config) {
        Matcher list = SYSTEMS.matcher(config);
        int end = list.find() ? config.indexOf(']', list.end()) : -1;
        return end >= 0
                ? QUOTED.matcher(config.substring(list.end(), end))
                        .results()
                        .map(found -> found.group(1).strip())
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList()
                : List.of();
    }

    /** The first setting of this name: the file is a program, which nobody runs here. */
    private static @Nullable String text(String config, String key) {
        Matcher found = Pattern.compile(
                        "(?m)^[ \\t]*+[\"']?" + key + "[\"']?\\s*+:\\s*+(?:\"([^\"\\n]*+)\"|'([^'\\n]*+)')")
                .matcher(config);
        if (!found.find()) {
            return null;
        }
        return found.group(1) != null ? found.group(1) : found.group(2);
    }
}
