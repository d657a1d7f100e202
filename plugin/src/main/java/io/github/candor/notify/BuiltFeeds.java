package io.github.candor.notify;

import io.github.candor.address.Address;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the feeds of a built site that may have something new: all of them but archives, and of single incidents those that
 * the newest updates of the site are about.
 */
final class BuiltFeeds {
    /** The site's updates, in a format in which slashes stand as they are. */
    private static final String NEWEST = "updates.rss";

    private static final Pattern INCIDENT = Pattern.compile("/" + Address.INCIDENT.at("([^/<\"]+)"));
    private static final int DEPTH_OF_FEEDS = 3;

    private BuiltFeeds() {}

    /**
     * Returns the feeds in the folder {@code site}, ordered by path.
     *
     * @throws NotifyException if there is no built site
     * @throws IOException if a file cannot be read
     */
    static List<BuiltFeed> in(Path site) throws IOException {
        Path newest = site.resolve(NEWEST);
        if (!Files.isRegularFile(newest)) {
            throw new NotifyException("There is no built site in " + site + ". Run candor:generate first.");
        }
        Set<String> incidents = incidents(Files.readString(newest));
        List<BuiltFeed> feeds = new ArrayList<>();
        for (String path : paths(site)) {
            String incident = Address.INCIDENT.nameIn(path);
            if (Address.FEED.is(path) && (incident == null || incidents.contains(incident))) {
                feeds.add(new BuiltFeed(path, Files.readAllBytes(site.resolve(path))));
            }
        }
        return feeds;
    }

    private static List<String> paths(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site, DEPTH_OF_FEEDS)) {
            return files.map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> incidents(String newest) {
        return INCIDENT.matcher(newest)
                .results()
                .map((MatchResult found) -> found.group(1).replace("&amp;", "&"))
                .collect(Collectors.toSet());
    }
}
