package io.github.candor.publish;

import io.github.candor.git.GitTree;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
    static Changes between(GitTree before, NextSite next) throws IOException {
        Set<String> paths = next.files().keySet();
        List<String> added = paths.stream().filter(path -> !before.has(path)).toList();
        List<String> removed = Stream.concat(
                        before.ids().keySet().stream().filter(path -> !Chronicle.holds(path) && !Kept.isKept(path)),
                        before.irregular().stream())
                .filter(path -> !paths.contains(path))
                .sorted()
                .toList();
        return new Changes(added, changed(before, next), removed);
    }

    /** Returns whether both sites say the same. */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }

    private static List<String> changed(GitTree before, NextSite next) throws IOException {
        List<String> other = next.files().entrySet().stream()
                .filter(file -> before.has(file.getKey())
                        && !before.id(file.getKey()).equals(file.getValue().id()))
                .map(Map.Entry::getKey)
                .toList();
        List<String> changed = new ArrayList<>();
        for (List<String> some : Portions.of(other)) {
            Map<String, byte[]> old = before.bytes(some);
            for (String path : some) {
                if (!saysTheSame(path, Objects.requireNonNull(old.get(path)), next)) {
                    changed.add(path);
                }
            }
        }
        return changed;
    }

    /** Of an old site that is brought back every byte counts. */
    private static boolean saysTheSame(String path, byte[] old, NextSite next) throws IOException {
        NextFile file = Objects.requireNonNull(next.files().get(path));
        return next.restores() == null
                && file.source() != null
                && AsOf.isAllThatDiffers(path, old, Files.readAllBytes(file.source()));
    }
}
