package io.github.candor.model;

import java.util.Locale;

/** What an update declares; the words of incidents and of maintenance are Atlassian Statuspage's. */
public enum UpdateState {
    INVESTIGATING,
    IDENTIFIED,
    MONITORING,
    RESOLVED,
    /** News that leaves the state as it is. */
    UPDATE,
    POSTMORTEM,
    /** The incident was none, and counts nowhere. */
    RETRACTED,
    /** The incident is part of another, which tells the whole. */
    MERGED,
    SCHEDULED,
    IN_PROGRESS,
    VERIFYING,
    COMPLETED,
    /** Planned work has another date. */
    MOVED,
    /** Planned work will not take place. */
    CANCELLED;

    /** Returns the public word, like {@code in_progress}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether an incident of which this was said goes on. */
    public boolean goesOn() {
        return compareTo(RESOLVED) < 0;
    }

    /** Returns whether it takes an incident back: nothing of it counts any more. */
    public boolean isWithdrawal() {
        return this == RETRACTED || this == MERGED;
    }

    /** Returns whether an incident may be in this state, rather than maintenance, without being taken back. */
    public boolean isOfIncident() {
        return compareTo(POSTMORTEM) <= 0;
    }

    /** Returns whether it is news that leaves the state of maintenance as it is, whatever it says of the plan. */
    public boolean isNews() {
        return this == UPDATE || isOfPlan();
    }

    /** Returns whether it tells that a plan changed. */
    public boolean isOfPlan() {
        return this == MOVED || this == CANCELLED;
    }

    /** Returns whether maintenance may be in this state; {@code UPDATE} is for both. */
    public boolean isOfMaintenance() {
        return this == UPDATE || (compareTo(SCHEDULED) >= 0 && !isOfPlan());
    }
}
