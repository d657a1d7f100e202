package io.github.candor.publish.past;

import io.github.candor.git.GitTree;
import io.github.candor.manifest.SiteManifest;
import io.github.candor.publish.files.BranchFiles;
import io.github.candor.publish.files.NextFile;
import io.github.candor.publish.files.SiteToPublish;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a site says that the one before it did not; that a page was made later does not count. Paths in their order.
 *
 * @param added files that the site before did not have
 * @param changed files that say something else
 * @param removed files of the site before that are gone
 */
public record Changes(List<String> added, List<String> changed, List<String> removed) {
    public Changes {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    /** Returns what {@code next} says that {@code before} did not. */
    public static Changes between(Past past, SiteToPublish next) throws IOException {
        GitTree before = past.tree();
        Set<String> paths = next.files().keySet();
        List<String> added = paths.stream().filter(path -> !before.has(path)).toList();
        List<String> removed = Stream.concat(
                        before.ids().keySet().stream()
                                .filter(path -> !BranchFiles.tellOfVersions(path) && !BranchFiles.isKept(path)),
                        before.irregular().stream())
                .filter(path -> !paths.contains(path))
                .sorted()
                .toList();
        return new Changes(added, changed(past, next), removed);
    }

    /** Returns whether both sites say the same. */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }

    private static List<String> changed(Past past, SiteToPublish next) throws IOException {
        GitTree before = past.tree();
        SortedMap<String, NextFile> others = new TreeMap<>(next.files());
        others.entrySet()
                .removeIf(file -> !before.has(file.getKey())
                        || before.id(file.getKey()).equals(file.getValue().id()));
        Set<String> same = sayingTheSame(past, next, others);
        return others.keySet().stream().filter(path -> !same.contains(path)).toList();
    }

    /** Of an old site that is brought back every byte counts, and so does one that somebody else has changed. */
    private static Set<String> sayingTheSame(Past past, SiteToPublish next, SortedMap<String, NextFile> others)
            throws IOException {
        SiteManifest manifest = next.manifest();
        if (next.restores() != null || manifest == null || others.isEmpty()) {
            return Set.of();
        }
        GitTree published = past.published();
        SortedMap<String, NextFile> unharmed = new TreeMap<>(others);
        unharmed.keySet()
                .removeIf(path -> !published.has(path)
                        || !published.id(path).equals(past.tree().id(path)));
        return past.facts().sayingTheSame(unharmed, manifest);
    }
}
