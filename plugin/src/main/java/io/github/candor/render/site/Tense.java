package io.github.candor.render.site;

import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.MaintenanceStatus;
import java.util.Collection;

/** Whether a file tells how things are or how they were; what is over stays the same bytes, however often it is made. */
public enum Tense {
    /** It tells of now: it may carry the moment it was made, and be out of date by the mere passing of time. */
    PRESENT,
    /** It depends on what day it is, but tells of no state, so that nothing of the moment it was made is in it. */
    DATED,
    /** It follows from its own words and those it quotes: nothing of the moment it was made is in it. */
    LASTING;

    /** Returns that of what tells of {@code incidents}: the present as long as one of them is open. */
    public static Tense of(Collection<IncidentStatus> incidents) {
        return incidents.stream().anyMatch(IncidentStatus::isOpen) ? PRESENT : LASTING;
    }

    /** Returns that of what tells of all windows of one maintenance: the present as long as one is under way or to come. */
    public static Tense ofWindows(Collection<MaintenanceStatus> windows) {
        return windows.stream().anyMatch(one -> one.isUnderWay() || one.isComing()) ? PRESENT : LASTING;
    }
}
