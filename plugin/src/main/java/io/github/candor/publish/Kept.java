package io.github.candor.publish;

import io.github.candor.address.Address;
import io.github.candor.git.GitTree;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Knows what stays in a branch although the new site does not have it: what GitHub Pages reads, and the facts of versions. */
final class Kept {
    private static final Set<String> FOR_THE_HOST = Set.of(DomainFile.PATH, Address.NO_JEKYLL.at());

    private Kept() {}

    /** Returns whether the file at {@code path} stays unless the new site has another. */
    static boolean isKept(String path) {
        return isForTheHost(path) || Address.VERSION.is(path);
    }

    /** Returns whether the file at {@code path} tells GitHub Pages how to serve the site. */
    static boolean isForTheHost(String path) {
        return FOR_THE_HOST.contains(path);
    }

    /** Returns the names of the files of {@code before} that stay, by path. */
    static SortedMap<String, String> of(GitTree before) {
        SortedMap<String, String> kept = new TreeMap<>(before.ids());
        kept.keySet().removeIf(path -> !isKept(path));
        return kept;
    }
}
