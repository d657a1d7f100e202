package io.github.candor.manifest;

import io.github.candor.address.Address;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the files of a site are.
 *
 * @param natures by path; a file that is not among them is a {@link Nature.Document}
 */
public record SiteManifest(SortedMap<String, Nature> natures) {
    /** The file in the folder of a built site that holds its manifest; no part of the site. */
    public static final String FILE = ".candor-manifest.json";

    /** Leaves out documents, of which there is nothing to say. */
    public SiteManifest {
        SortedMap<String, Nature> told = new TreeMap<>(natures);
        told.values().removeIf(Nature.DOCUMENT::equals);
        natures = Collections.unmodifiableSortedMap(told);
    }

    /** Returns what the file at {@code path} is. */
    public Nature of(String path) {
        return natures.getOrDefault(path, Nature.DOCUMENT);
    }

    /** Returns the address that the page at {@code path} leads on to, or null if it does not. */
    public @Nullable String target(String path) {
        return of(path) instanceof Nature.Redirect redirect ? redirect.target() : null;
    }

    /** Returns whether a component's figures are those of a group. */
    public boolean isGroup(String component) {
        return of(Address.UPTIME_FACTS.at(component)) instanceof Nature.Clockwork figures && figures.isOfGroup();
    }

    /** Returns all feeds by path. */
    public SortedMap<String, Nature.Feed> feeds() {
        SortedMap<String, Nature.Feed> feeds = new TreeMap<>();
        natures.forEach((path, nature) -> {
            if (nature instanceof Nature.Feed feed) {
                feeds.put(path, feed);
            }
        });
        return feeds;
    }

    /** Returns the names of all items of all feeds. */
    public Set<String> items() {
        Set<String> items = new TreeSet<>();
        feeds().values().forEach(feed -> items.addAll(feed.names()));
        return items;
    }
}
