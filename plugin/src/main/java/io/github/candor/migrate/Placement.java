package io.github.candor.migrate;

import io.github.candor.author.edit.EntryName;
import io.github.candor.disk.OrdinaryFile;
import io.github.candor.migrate.source.Finding;
import io.github.candor.migrate.source.ImportedEntry;
import io.github.candor.migrate.source.ImportedLog;
import io.github.candor.migrate.source.ImportedNode;
import io.github.candor.migrate.source.Surroundings;
import io.github.candor.model.EntryId;
import io.github.candor.model.OneLine;
import io.github.candor.model.SiteContent;
import io.github.candor.problem.Logins;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds a file for each entry of a log, and what is to become of it. */
final class Placement {
    private static final String STATUS = "status.yml";

    private final Path folder;
    private final String kind;
    private final ImportRecord record;
    private final Surroundings around;
    private final Map<String, String> pathsByKey;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> lastNumbers = new HashMap<>();

    /**
     * Keeps what is there.
     *
     * @param kind of log, in front of every key
     */
    Placement(Path folder, String kind, ImportRecord record, Surroundings around) {
        this.folder = folder;
        this.kind = kind;
        this.record = record;
        this.around = around;
        this.pathsByKey = record.pathsByKey();
        SiteContent site = around.site();
        if (site != null) {
            Stream.of(site.incidents(), site.maintenance(), site.notices())
                    .flatMap(List::stream)
                    .forEach(entry -> taken.add(entry.id().value()));
            site.pages().forEach(page -> taken.add(String.valueOf(page.id())));
        }
        record.files().keySet().forEach(path -> taken.add(idOf(path)));
    }

    /** Returns the files that {@code log} becomes. */
    PlannedFiles place(ImportedLog log) throws IOException {
        String status = StatusText.of(log.site());
        String statusKey = kind + ":" + STATUS;
        PlannedFile.Fate fate = fate(STATUS, status);
        List<Finding> missing = fate == PlannedFile.Fate.KEPT ? missingComponents(log) : List.of();
        PlannedFile site = new PlannedFile(STATUS, statusKey, log.site().place(), status, null, fate, missing);
        ZoneId zone = around.zone(zoneOf(log));
        EntryText text = new EntryText(zone);
        Repairs repairs = new Repairs(log);
        List<PlannedFile> entries = new ArrayList<>();
        for (ImportedEntry entry : log.entries()) {
            ImportedEntry repaired = repairs.of(entry);
            PlannedFile planned = planned(repaired, text);
            entries.add(text.hasLogin(repaired) ? planned.with(PlannedFile.loginsAreLeftOut(entry.place())) : planned);
        }
        return new PlannedFiles(site, entries, record);
    }

    private PlannedFile planned(ImportedEntry entry, EntryText text) throws IOException {
        String path = path(entry);
        String whole = text.of(entry);
        String plain = text.plain(entry);
        String key = key(entry);
        if (!plain.equals(whole) && isWritten(path, plain)) {
            // The check refused its headings then, and would again.
            return new PlannedFile(path, key, entry.place(), plain, null, fate(path, plain), entry.findings())
                    .with(plain, PlannedFile.headingsAreBold(entry.place(), ""));
        }
        return new PlannedFile(path, key, entry.place(), whole, plain, fate(path, whole), entry.findings());
    }

    /** An edited list of components is its author's: what is missing in it is only named, as it should be written. */
    private List<Finding> missingComponents(ImportedLog log) {
        SiteContent site = around.site();
        List<Finding> missing = new ArrayList<>();
        for (ImportedNode node : log.site().components()) {
            List<ImportedNode> leaves = node.members().isEmpty() ? List.of(node) : node.members();
            for (ImportedNode leaf : leaves) {
                if (site != null && site.components().find(leaf.id()) == null) {
                    String lines = OneLine.of(StatusText.of(leaf));
                    missing.add(new Finding(
                            Finding.Kind.LOST,
                            log.site().place(),
                            "status.yml lacks the component \"" + leaf.name()
                                    + "\", and so every entry that names it is held"
                                    + " back. Add it to the list and import again: " + lines,
                            "components:"));
                }
            }
        }
        return missing;
    }

    private static ZoneId zoneOf(ImportedLog log) {
        return ZoneId.of(log.site().facts().getOrDefault("timezone", "UTC"));
    }

    private PlannedFile.Fate fate(String path, String text) throws IOException {
        ImportRecord.Written written = record.files().get(path);
        Path file = folder.resolve(path);
        boolean isThere = Files.isRegularFile(file);
        String wanted = ImportRecord.hash(text.getBytes(StandardCharsets.UTF_8));
        if (written == null) {
            return !isThere ? PlannedFile.Fate.ADDED : sameOrKept(file, wanted);
        }
        if (wanted.equals(written.hash())) {
            return !isThere
                    ? PlannedFile.Fate.REMOVED
                    : wanted.equals(hashOf(file)) ? PlannedFile.Fate.SAME : PlannedFile.Fate.EDITED;
        }
        boolean isAsWritten = isThere && hashOf(file).equals(written.hash());
        if (isAsWritten) {
            return PlannedFile.Fate.CHANGED;
        }
        return isThere ? sameOrKept(file, wanted) : PlannedFile.Fate.REMOVED;
    }

    private static PlannedFile.Fate sameOrKept(Path file, String wanted) throws IOException {
        return hashOf(file).equals(wanted) ? PlannedFile.Fate.SAME : PlannedFile.Fate.KEPT;
    }

    private static String hashOf(Path file) throws IOException {
        return ImportRecord.hash(OrdinaryFile.bytes(file));
    }

    /** Returns whether {@code text} is what an earlier import wrote to {@code path}, or left there before it broke off. */
    private boolean isWritten(String path, String text) throws IOException {
        String hash = ImportRecord.hash(text.getBytes(StandardCharsets.UTF_8));
        ImportRecord.Written written = record.files().get(path);
        Path file = folder.resolve(path);
        return written != null ? hash.equals(written.hash()) : Files.isRegularFile(file) && hash.equals(hashOf(file));
    }

    /** Returns the path that the entry got before, else one that is free. */
    private String path(ImportedEntry entry) throws IOException {
        String known = pathsByKey.get(key(entry));
        if (known != null) {
            return known;
        }
        String start = entry.kind().folder() + "/" + entry.day().getYear() + "/";
        String wanted = wanted(entry);
        // A run that broke off before its record was written has left this very file.
        Path left = folder.resolve(start + wanted + ".md");
        boolean isLeft = Files.isRegularFile(left)
                && OrdinaryFile.text(left, StandardCharsets.UTF_8)
                        .equals(new EntryText(around.zone(ZoneId.of("UTC"))).of(entry));
        String id = wanted;
        while (!isLeft && taken.contains(id)) {
            id = wanted + "-" + lastNumbers.merge(wanted, 2, (last, two) -> last + 1);
        }
        taken.add(id);
        return start + id + ".md";
    }

    private String key(ImportedEntry entry) {
        return Logins.without(kind + ":" + entry.key());
    }

    private static String wanted(ImportedEntry entry) {
        String name = entry.name().substring(entry.name().lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (EntryId.isValid(name)) {
            return name;
        }
        String slug = EntryName.slug(name.isEmpty() ? entry.facts().getOrDefault("title", "") : name);
        boolean isDated = slug.matches("\\d{4}-\\d{2}-\\d{2}(?:-.*)?");
        String day = entry.day().toString();
        return isDated ? slug : day + "-" + (slug.isEmpty() ? "entry" : slug);
    }

    private static String idOf(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
    }

    /** Says why the file of {@code planned} stays as it is here, for a report. */
    static Finding kept(PlannedFile planned) {
        return planned.fate() == PlannedFile.Fate.KEPT
                ? new Finding(
                        Finding.Kind.LOST,
                        planned.source(),
                        "It changed in the log, and was edited here since it was imported: the edit stays.",
                        "")
                : new Finding(
                        Finding.Kind.CHANGED,
                        planned.source(),
                        "It was edited here since it was imported: the edit stays.",
                        "");
    }
}
