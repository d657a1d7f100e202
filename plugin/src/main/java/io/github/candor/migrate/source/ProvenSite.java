package io.github.candor.migrate.source;

import io.github.candor.model.SiteContent;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A site as it was built in memory.
 *
 * @param content what its files say
 * @param documents bytes of its files for programs by address, like {@code api/v2/summary.json}
 * @param downtime of each component since the beginning with each outage counted in full, by id
 * @param files of entries by what the log calls them
 * @param edited files that were changed or removed here since they were imported, so that they may differ
 */
public record ProvenSite(
        SiteContent content,
        SortedMap<String, byte[]> documents,
        Map<String, Duration> downtime,
        Map<String, String> files,
        Set<String> edited) {
    /** Under which name {@code documents} has every incident, in the form of {@code api/v2/incidents.json}. */
    public static final String ALL_INCIDENTS = "incidents";

    /** Under which name {@code documents} has all maintenance, in the form of {@code api/v2/scheduled-maintenances.json}. */
    public static final String ALL_MAINTENANCE = "maintenance";

    private static final String STATUS = "status.yml";

    public ProvenSite {
        downtime = Map.copyOf(downtime);
        files = Map.copyOf(files);
        edited = Set.copyOf(edited);
    }

    /** Returns why {@code file} may differ from the log; empty when nothing explains it. */
    public String reason(@Nullable String file) {
        return file != null && edited.contains(file) ? "It was edited or removed here since it was imported." : "";
    }

    /** Returns why the site and its components may differ from the log; empty when nothing explains it. */
    public String reasonOfSite() {
        return reason(STATUS);
    }
}
