package io.github.candor.read.folder;

import io.github.candor.model.Asset;
import io.github.candor.model.Components;
import io.github.candor.model.Entry;
import io.github.candor.model.Incident;
import io.github.candor.model.Maintenance;
import io.github.candor.model.Notice;
import io.github.candor.model.Page;
import io.github.candor.model.Settings;
import io.github.candor.model.SiteContent;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.file.ContentFiles;
import io.github.candor.read.file.DescriptionText;
import io.github.candor.read.file.PublicTextCheck;
import io.github.candor.read.file.StrayFiles;
import io.github.candor.read.file.TextFile;
import io.github.candor.read.front.EntryFile;
import io.github.candor.read.front.IncidentReader;
import io.github.candor.read.front.MaintenanceReader;
import io.github.candor.read.front.NoticeReader;
import io.github.candor.read.front.PageReader;
import io.github.candor.read.front.ReadEntry;
import io.github.candor.read.front.Values;
import io.github.candor.read.markdown.TextLink;
import io.github.candor.read.settings.ComponentsReader;
import io.github.candor.read.settings.SettingsReader;
import io.github.candor.read.yaml.Fields;
import io.github.candor.read.yaml.YamlReader;
import io.github.candor.read.yaml.YamlValue;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads everything in a content folder: files in, {@link SiteContent} and problems out. */
public final class FolderReader {
    private static final Comparator<Incident> NEWEST_INCIDENT = Comparator.comparing(
                    (Incident one) -> one.milestones().started())
            .reversed()
            .thenComparing(Incident::id);
    private static final Comparator<Maintenance> LATEST_MAINTENANCE =
            Comparator.comparing(Maintenance::scheduledFor).reversed().thenComparing(Maintenance::id);
    private static final Comparator<Notice> NEWEST_NOTICE =
            Comparator.comparing(Notice::published).reversed().thenComparing(Notice::id);

    private static final List<String> FOLDERS = List.of("incidents", "maintenance", "notices", "pages");

    private final Path folder;
    private final Problems problems;
    private final ContentFiles files;
    private final Map<String, byte[]> edits;
    private final ReadingProgress progress;
    private final EntryMemory memory;
    private final Map<String, SortedMap<String, Path>> listed = new HashMap<>();
    private final Set<String> found = new HashSet<>();
    private final List<TextLink> links = new ArrayList<>();

    /**
     * Keeps the folder to read.
     *
     * @param edits bytes of files by name that are read in place of what is on disk
     * @param memory of earlier readings of this folder; may be new
     * @param problems gets whatever is wrong
     * @param progress is told of each file
     */
    public FolderReader(
            Path folder, Map<String, byte[]> edits, EntryMemory memory, Problems problems, ReadingProgress progress) {
        this.progress = progress;
        this.folder = folder;
        this.edits = Map.copyOf(edits);
        this.memory = memory;
        this.problems = problems;
        this.files = new ContentFiles(folder, problems);
    }

    /**
     * Reads every file.
     *
     * @param clock the latest time that has come by anybody's clock, not before {@code now}
     * @return what could be understood, or null when there is no usable {@code status.yml}
     */
    public @Nullable SiteContent read(Instant now, Instant clock) {
        new StrayFiles(folder, problems).check();
        list();
        List<Asset> assets = files.assets();
        new AssetCheck(problems).check(assets);
        EntryFile.Site site = site(assets);
        if (site == null) {
            return null;
        }
        memory.begin(site, now, clock);
        IncidentReader incidentReader = new IncidentReader(site, now, clock);
        List<ReadEntry<Incident>> incidents = all("incidents", incidentReader::read);
        List<ReadEntry<Maintenance>> maintenance = all("maintenance", new MaintenanceReader(site, now, clock)::read);
        List<ReadEntry<Notice>> notices = all("notices", new NoticeReader(site, clock)::read);
        List<ReadEntry<Page>> pages = all("pages", new PageReader(site)::read);
        List<ReadEntry<? extends Entry>> entries = new ArrayList<>();
        entries.addAll(incidents);
        entries.addAll(maintenance);
        entries.addAll(notices);
        memory.keepOnly(found);
        new SiteCheck(found, problems).check(entries, pages);
        new RepetitionCheck(problems).check(maintenance, clock);
        if (problems.hasNoErrors()) {
            new NamedCheck(site.settings().feeds().items(), problems).check(entries, clock);
            new CrowdCheck(problems).check(entries);
        }
        if (files.areAllKnown()) {
            checkLinks(entries, pages, assets);
        }
        return new SiteContent(
                site.settings(),
                site.components(),
                sorted(incidents, NEWEST_INCIDENT),
                sorted(maintenance, LATEST_MAINTENANCE),
                sorted(notices, NEWEST_NOTICE),
                sorted(pages, Comparator.comparing(Page::id)),
                assets);
    }

    private void checkLinks(List<ReadEntry<? extends Entry>> entries, List<ReadEntry<Page>> pages, List<Asset> assets) {
        Set<String> aliases = new HashSet<>();
        entries.forEach(one -> aliases.addAll(one.entry().info().aliases()));
        pages.forEach(one -> aliases.addAll(one.entry().aliases()));
        Set<String> paths = assets.stream().map(Asset::path).collect(Collectors.toSet());
        Set<String> drafts = new HashSet<>();
        entries.stream().filter(one -> one.entry().info().isDraft()).forEach(one -> drafts.add(one.file()));
        pages.stream().filter(one -> one.entry().isDraft()).forEach(one -> drafts.add(one.file()));
        links.forEach(
                new LinkCheck(found, paths, aliases, drafts, new FileHeadings(found, this::textOf), problems)::check);
    }

    private void list() {
        for (String subfolder : FOLDERS) {
            SortedMap<String, Path> markdown = files.markdown(subfolder);
            edits.keySet().stream()
                    .filter(name -> name.startsWith(subfolder + "/"))
                    .forEach(name -> markdown.put(name, folder.resolve(name)));
            listed.put(subfolder, markdown);
            found.addAll(markdown.keySet());
        }
        progress.begin(1 + found.size());
    }

    private EntryFile.@Nullable Site site(List<Asset> assets) {
        Path path = folder.resolve("status.yml");
        if (!edits.containsKey("status.yml") && !Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            problems.report(
                    Rule.UNREADABLE_FILE,
                    Place.startOf("status.yml"),
                    "There is no file status.yml in the content folder.",
                    Files.exists(folder.resolve("status.yaml"))
                            ? "Rename status.yaml to status.yml."
                            : "Create it with at least title, url and components.");
            return null;
        }
        TextFile text = text("status.yml", path, problems);
        progress.advance();
        YamlValue.Mapping keys = text == null ? null : YamlReader.read(text.name(), text.text(), 1, problems);
        if (text == null || keys == null) {
            return null;
        }
        PublicTextCheck.checkSecrets(text.name(), text.text(), problems);
        Fields status = Fields.of(keys, SettingsReader.KEYS, problems).require("title", "url", "components");
        links.addAll(DescriptionText.links(text, status));
        ComponentsReader reader = new ComponentsReader(problems);
        Components components = reader.read(status);
        boolean isKnown = status.value("components") instanceof YamlValue.Sequence && !reader.isIncomplete();
        Set<String> paths = assets.stream().map(Asset::path).collect(Collectors.toSet());
        Settings settings = new SettingsReader(status, isKnown ? components : null, paths).read();
        boolean isZoneKnown = !Values.hasNoZone(status, "timezone") && !status.isMisspelt("timezone");
        return new EntryFile.Site(settings, components, isZoneKnown, isKnown ? Set.of() : Set.of(Rule.UNKNOWN_NAME));
    }

    private @Nullable TextFile text(String name, Path path, Problems own) {
        byte[] edited = edits.get(name);
        return edited == null ? TextFile.read(path, name, own) : TextFile.of(edited, name, own);
    }

    /** Returns the text of a file that has been read before, so that its problems are known; null if it cannot be. */
    private @Nullable String textOf(String name) {
        TextFile text = text(name, folder.resolve(name), new Problems());
        return text == null ? null : text.text();
    }

    /** Reads the files of one folder, over all cores; each has its own problems, brought together in order. */
    private <T> List<ReadEntry<T>> all(String subfolder, EntryReading<T> reader) {
        List<Map.Entry<String, Path>> markdown =
                List.copyOf(Objects.requireNonNull(listed.get(subfolder)).entrySet());
        List<FileReading<T>> results = SharedWork.map(markdown, file -> {
            FileReading<T> result = reading(file.getKey(), file.getValue(), reader);
            progress.advance();
            return result;
        });
        List<ReadEntry<T>> entries = new ArrayList<>();
        for (FileReading<T> result : results) {
            problems.addAll(result.problems());
            links.addAll(result.links());
            if (result.entry() != null) {
                entries.add(result.entry());
            }
        }
        return entries;
    }

    private static <T> List<T> sorted(List<ReadEntry<T>> entries, Comparator<T> order) {
        return entries.stream().map(ReadEntry::entry).sorted(order).toList();
    }

    private <T> FileReading<T> reading(String name, Path path, EntryReading<T> reader) {
        Problems own = new Problems();
        TextFile text = text(name, path, own);
        return text == null ? FileReading.of(own) : memory.read(text, reader, own);
    }
}
