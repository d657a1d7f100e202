package io.github.candor.architecture.bad.render;

import io.github.candor.architecture.bad.model.Entry;
import io.github.candor.architecture.bad.model.Incident;
import io.github.candor.architecture.bad.model.Maintenance;
import io.github.candor.architecture.bad.model.Notice;
import io.github.candor.architecture.bad.model.SiteContent;

/** Shows what authors wrote of any time. */
final class SeesRawEntries {
    private SeesRawEntries() {}

    static String entry(Entry entry) {
        return entry.title();
    }

    static String incident(Incident incident) {
        return incident.title();
    }

    static String maintenance(Maintenance maintenance) {
        return maintenance.title();
    }

    static String notice(Notice notice) {
        return notice.title();
    }

    static String content(SiteContent content) {
        return content.title();
    }
}
