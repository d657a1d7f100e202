package io.github.candor.migrate.cstate;

import io.github.candor.address.Address;
import io.github.candor.migrate.source.ComponentBook;
import io.github.candor.model.ComponentId;
import io.github.candor.model.FileName;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The addresses of the feeds of cState, all of RSS: of the site, of its issues, and of each system. */
final class CstateFeeds {
    private static final Pattern POSSIBLE = Pattern.compile("[A-Za-z0-9_~-][A-Za-z0-9._~-]*+");

    private static final int LONGEST = 100;

    private CstateFeeds() {}

    /** Returns each with that of the feed here. */
    static Map<String, String> of(CstateConfig config, ComponentBook book) {
        Map<String, String> feeds = new TreeMap<>();
        for (String language : config.languages()) {
            String prefix = config.prefix(language).substring(1);
            if (prefix.isEmpty() || isPossible(language)) {
                feeds.put(prefix + "index.xml", Address.FEED.at("", "history.rss"));
                feeds.put(prefix + "issues/index.xml", Address.FEED.at("", "history.rss"));
                for (String system : config.systems()) {
                    add(feeds, prefix, system, book.find(system));
                }
            }
        }
        return feeds;
    }

    private static boolean isPossible(String name) {
        return name.length() <= LONGEST && POSSIBLE.matcher(name).matches() && FileName.isPossible(name);
    }

    private static void add(Map<String, String> feeds, String prefix, String system, @Nullable ComponentId id) {
        String name = CstateAddresses.hugo(system);
        if (id != null && isPossible(name)) {
            feeds.put(
                    prefix + "affected/" + name + "/index.xml",
                    Address.FEED.at(Address.COMPONENT.at(id), "history.rss"));
        }
    }
}
