package io.github.candor.notify;

import io.github.candor.address.Address;
import io.github.candor.disk.OrdinaryFile;
import io.github.candor.manifest.ManifestReader;
import io.github.candor.manifest.Nature;
import io.github.candor.manifest.SiteManifest;
import io.github.candor.problem.RefusalException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the feeds of a built site that may have something new: all of them but archives, and of single incidents those that
 * the newest updates of the site are about.
 */
final class BuiltFeeds {
    private static final String NEWEST = Address.FEED.at("", "updates.rss");

    private BuiltFeeds() {}

    /**
     * Returns the feeds in the folder {@code site}, ordered by path.
     *
     * @throws RefusalException if there is no built site
     * @throws IOException if a file cannot be read
     */
    static List<BuiltFeed> in(Path site) throws IOException {
        Map<String, Nature.Feed> all = manifest(site).feeds();
        Nature.Feed newest = all.get(NEWEST);
        Set<String> told = newest == null ? Set.of() : newest.names();
        List<BuiltFeed> feeds = new ArrayList<>();
        for (Map.Entry<String, Nature.Feed> feed : all.entrySet()) {
            if (isNews(feed.getKey(), feed.getValue(), told)) {
                feeds.add(new BuiltFeed(feed.getKey(), OrdinaryFile.bytes(site.resolve(feed.getKey()))));
            }
        }
        return feeds;
    }

    private static boolean isNews(String path, Nature.Feed feed, Set<String> told) {
        boolean isOfOneIncident = Address.INCIDENT.nameIn(path) != null;
        return !Address.FEED_ARCHIVE.is(path) && (!isOfOneIncident || !Collections.disjoint(feed.names(), told));
    }

    private static SiteManifest manifest(Path site) throws IOException {
        Path manifest = site.resolve(SiteManifest.FILE);
        if (!Files.isRegularFile(manifest)) {
            throw new RefusalException("There is no built site in " + site + ". Run candor:generate first.");
        }
        byte[] json = OrdinaryFile.bytes(manifest);
        try {
            return ManifestReader.read(json);
        } catch (IOException e) {
            throw new RefusalException("The file " + SiteManifest.FILE + " of the site in " + site
                    + " is not as Candor wrote it. Run candor:generate again.");
        }
    }
}
