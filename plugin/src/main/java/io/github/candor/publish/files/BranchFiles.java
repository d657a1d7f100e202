package io.github.candor.publish.files;

import io.github.candor.address.Address;
import io.github.candor.git.GitTree;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Knows the files of a branch that are no part of what a version says: what tells of versions, and what is for the host. */
public final class BranchFiles {
    /** What GitHub Pages reads. */
    private static final Set<String> FOR_THE_HOST = Set.of(Address.CUSTOM_DOMAIN.at(), Address.NO_JEKYLL.at());

    private BranchFiles() {}

    /** Returns whether {@code path} tells of versions, and is no part of what a version is. */
    public static boolean tellOfVersions(String path) {
        return path.equals(Address.VERSION_LIST.at())
                || path.startsWith(Address.VERSIONS.at())
                || path.equals(Address.SITE_FACTS.at());
    }

    /** Returns whether the file at {@code path} stays unless the new site has another. */
    public static boolean isKept(String path) {
        return isForTheHost(path) || Address.VERSION.is(path);
    }

    /** Returns whether the file at {@code path} tells GitHub Pages how to serve the site. */
    public static boolean isForTheHost(String path) {
        return FOR_THE_HOST.contains(path);
    }

    /** Returns the names of the files of {@code before} that stay, by path. */
    public static SortedMap<String, String> kept(GitTree before) {
        SortedMap<String, String> kept = new TreeMap<>(before.ids());
        kept.keySet().removeIf(path -> !isKept(path));
        return kept;
    }
}
