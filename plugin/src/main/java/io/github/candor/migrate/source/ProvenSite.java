package io.github.candor.migrate.source;

import io.github.candor.model.SiteContent;
import java.time.Duration;
import java.util.Map;
import java.util.SortedMap;

/**
 * A site as it was built in memory.
 *
 * @param content what its files say
 * @param documents bytes of its files for programs by address, like {@code api/v2/summary.json}
 * @param downtime of each component since the beginning with each outage counted in full, by id
 * @param files of entries by what the log calls them
 * @param edited files that were changed here since they were imported, so that they may differ
 */
public record ProvenSite(
        SiteContent content,
        SortedMap<String, byte[]> documents,
        Map<String, Duration> downtime,
        Map<String, String> files,
        java.util.Set<String> edited) {
    public ProvenSite {
        downtime = Map.copyOf(downtime);
        files = Map.copyOf(files);
        edited = java.util.Set.copyOf(edited);
    }
}
