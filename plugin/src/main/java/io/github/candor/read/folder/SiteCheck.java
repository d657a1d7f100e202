package io.github.candor.read.folder;

import io.github.candor.address.OwnNames;
import io.github.candor.model.Entry;
import io.github.candor.model.EntryId;
import io.github.candor.model.Incident;
import io.github.candor.model.Page;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.front.EntryFile;
import io.github.candor.read.front.ReadEntry;
import io.github.candor.read.front.StatuspageKey;
import io.github.candor.read.name.Guesses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Checks what files say against each other: ids, addresses, links between entries, tags. */
final class SiteCheck {
    private static final int LONGEST_TITLE = 100;

    private final Set<String> ids;
    private final Problems problems;
    private final Map<EntryId, String> filesById = new HashMap<>();
    private final Map<String, String> filesByAddress = new TreeMap<>();
    private final Map<String, String> filesByStatuspageId = new HashMap<>();
    private final Guesses guesses = new Guesses();

    /**
     * Keeps where problems go.
     *
     * @param files names of all files of entries and pages, also of those that could not be understood
     */
    SiteCheck(Set<String> files, Problems problems) {
        this.ids = files.stream().map(EntryFile::idOf).collect(Collectors.toUnmodifiableSet());
        this.problems = problems;
    }

    /** Reports whatever does not fit together. */
    void check(List<ReadEntry<? extends Entry>> entries, List<ReadEntry<Page>> pages) {
        for (ReadEntry<? extends Entry> one : entries) {
            claim(one.entry().id(), one.file());
            filesByAddress.put(one.entry().address(), one.file());
        }
        for (ReadEntry<Page> one : pages) {
            claim(one.entry().id(), one.file());
            filesByAddress.put(one.entry().id() + "/", one.file());
        }
        for (ReadEntry<? extends Entry> one : entries) {
            claimAliases(one);
        }
        pages.forEach(one -> one.entry().aliases().forEach(alias -> claimAddress(alias, one)));
        entries.forEach(this::checkLinks);
        Map<String, List<ReadEntry<?>>> byTitle = new LinkedHashMap<>();
        entries.forEach(one -> byTitle.computeIfAbsent(one.entry().title(), any -> new ArrayList<>())
                .add(one));
        pages.forEach(one -> byTitle.computeIfAbsent(one.entry().title(), any -> new ArrayList<>())
                .add(one));
        byTitle.forEach(this::checkTitle);
        entries.forEach(this::claimStatuspageId);
        new MergeCheck(problems).check(entries);
        new TagCheck(problems).check(entries);
    }

    private void claim(EntryId id, String file) {
        String first = filesById.putIfAbsent(id, file);
        if (first != null) {
            problems.report(
                    Rule.DUPLICATE_ID,
                    Place.startOf(file),
                    "The id \"" + id + "\" is already that of " + first + ".",
                    "Rename one of the two files; an id is used once in the whole site.");
        }
    }

    private void claimAliases(ReadEntry<? extends Entry> read) {
        for (String alias : read.entry().info().aliases()) {
            if (!alias.equals(read.entry().address())) {
                claimAddress(alias, read);
            }
        }
    }

    private void claimStatuspageId(ReadEntry<? extends Entry> read) {
        String id = read.entry().info().statuspageId();
        String first = id == null ? null : filesByStatuspageId.putIfAbsent(id, read.file());
        if (id != null && first != null) {
            StatuspageKey.reportTwin(id, read.placeOf(StatuspageKey.NAME), first, problems);
        }
    }

    private void claimAddress(String alias, ReadEntry<?> entry) {
        if (OwnNames.holds(alias)) {
            problems.report(
                    Rule.RESERVED_ADDRESS,
                    entry.placeOf("aliases", one -> EntryFile.address(one).equals(alias)),
                    "The address /" + alias + " belongs to a page of Candor's own.",
                    "Leave this alias out.");
            return;
        }
        String first = filesByAddress.putIfAbsent(alias, entry.file());
        if (first != null) {
            problems.report(
                    Rule.DUPLICATE_ID,
                    entry.placeOf("aliases", one -> EntryFile.address(one).equals(alias)),
                    "The alias \"/" + alias + "\" is already an address of " + first + ".",
                    "An old address can lead to one page only.");
        }
    }

    private void checkLinks(ReadEntry<? extends Entry> read) {
        for (EntryId related : read.entry().info().related()) {
            checkLink(related, "related", read);
        }
        if (read.entry() instanceof Incident incident && incident.ties().recurrenceOf() != null) {
            checkLink(incident.ties().recurrenceOf(), "recurrence_of", read);
        }
        if (read.entry() instanceof Incident incident && incident.ties().mergedInto() != null) {
            checkLink(incident.ties().mergedInto(), "merged_into", read);
        }
    }

    private void checkLink(EntryId target, String key, ReadEntry<?> read) {
        if (target.value().equals(EntryFile.idOf(read.file()))) {
            problems.report(
                    Rule.BROKEN_LINK,
                    read.placeOf(key, target.value()::equals),
                    key + " \"" + target + "\" is this entry itself.",
                    "Name another one.");
        } else if (!ids.contains(target.value())) {
            String near = guesses.find(target.value(), () -> idsBeside(read));
            problems.report(
                    Rule.BROKEN_LINK,
                    read.placeOf(key, target.value()::equals),
                    key + " \"" + target + "\" is not an entry of this site.",
                    near == null
                            ? "Write the file name of the other entry without \".md\"."
                            : "Did you mean \"" + near + "\"?");
        }
    }

    private Set<String> idsBeside(ReadEntry<?> read) {
        Set<String> others = new TreeSet<>(ids);
        others.remove(EntryFile.idOf(read.file()));
        return others;
    }

    private void checkTitle(String title, List<ReadEntry<?>> all) {
        if (title.length() > LONGEST_TITLE) {
            int more = all.size() - 1;
            problems.report(
                    Rule.LONG_TITLE,
                    all.get(0).placeOf("title"),
                    "The title has " + title.length() + " characters"
                            + (more == 0
                                    ? "."
                                    : more == 1
                                            ? ", here and in 1 more file."
                                            : ", here and in " + more + " more files."),
                    "Say it in " + LONGEST_TITLE + ", and the rest in the first sentence below.");
        }
    }
}
