package io.github.candor.model;

import java.time.ZoneOffset;
import java.util.List;

/** Maintenance for tests. */
public final class PlannedWork {
    private PlannedWork() {}

    /** Returns an upgrade of one component, its times in UTC and written like {@code 2024-10-14 10:30}. */
    public static Maintenance of(String component, String from, String to) {
        EntryInfo info = new EntryInfo(
                new EntryId("upgrade"),
                "maintenance/upgrade.md",
                "Upgrade",
                ZoneOffset.UTC,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false);
        return new Maintenance(
                info,
                List.of(new AffectedComponent(
                        new ComponentId(component), ComponentStatus.UNDER_MAINTENANCE, List.of())),
                Incidents.at(from, "UTC"),
                Incidents.at(to, "UTC"),
                null,
                null,
                null,
                false,
                null,
                Markdown.EMPTY,
                List.of(),
                List.of());
    }
}
