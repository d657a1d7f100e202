package io.github.candor.status;

import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.EntryId;
import io.github.candor.model.SiteContent;
import io.github.candor.status.figures.Period;
import io.github.candor.status.figures.PeriodFigures;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.MaintenanceStatus;
import io.github.candor.status.uptime.DayBar;
import io.github.candor.status.uptime.ErrorBudget;
import io.github.candor.status.uptime.Uptime;
import io.github.candor.status.uptime.UptimeWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every answer about a site at one instant: content and now in, states, windows, days and figures out.
 *
 * <p>Safe for use by several threads. Whatever lies after {@code now} is not known here; an incident that has not
 * started is absent. A null node stands for the whole site.
 */
public final class StatusBoard {
    /** Returns what is true of {@code content} at {@code now}. */
    public static StatusBoard at(SiteContent content, Instant now) {
        throw new UnsupportedOperationException();
    }

    /** Returns what the authors stated. */
    public SiteContent content() {
        throw new UnsupportedOperationException();
    }

    /** Returns the instant that all answers are for. */
    public Instant now() {
        throw new UnsupportedOperationException();
    }

    /** Returns the state of the whole site. */
    public PageStatus pageStatus() {
        throw new UnsupportedOperationException();
    }

    /** Returns the status of a component, or the worst of a group's members. */
    public ComponentStatus statusOf(ComponentId node) {
        throw new UnsupportedOperationException();
    }

    /** Returns all incidents that have started, newest start first, then by id. */
    public List<IncidentStatus> incidents() {
        throw new UnsupportedOperationException();
    }

    /** Returns the incidents that hit a component or any member of a group, newest first; all for null. */
    public List<IncidentStatus> incidentsOf(@Nullable ComponentNode node) {
        throw new UnsupportedOperationException();
    }

    /** Returns the incidents that are not declared over, newest first. */
    public List<IncidentStatus> openIncidents() {
        throw new UnsupportedOperationException();
    }

    /** Returns the incident with this id, or null if there is none or it has not started. */
    public @Nullable IncidentStatus incident(EntryId id) {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns all announced maintenance, latest planned begin first; of a repeating one, the past occurrences of the last
     * year, the one under way and the next three.
     */
    public List<MaintenanceStatus> maintenance() {
        throw new UnsupportedOperationException();
    }

    /** Returns the maintenance that names a component or any member of a group; all for null. */
    public List<MaintenanceStatus> maintenanceOf(@Nullable ComponentNode node) {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns the periods of {@code kind} from the one with the first incident of {@code node} to the one that now lies in,
     * newest first, empty ones among them; none when there is no incident.
     */
    public List<Period> periods(Period.Kind kind, @Nullable ComponentNode node) {
        throw new UnsupportedOperationException();
    }

    /** Returns the figures of {@code node} for {@code period}. */
    public PeriodFigures figures(Period period, @Nullable ComponentNode node) {
        throw new UnsupportedOperationException();
    }

    /** Returns the rolling windows in order: 24 hours, 7, 30 and 90 days, 12 months, and since the beginning. */
    public List<UptimeWindow> rollingWindows() {
        throw new UnsupportedOperationException();
    }

    /** Returns the window in which objectives are judged, by the site's policy. */
    public UptimeWindow objectiveWindow() {
        throw new UnsupportedOperationException();
    }

    /** Returns a calendar period as an uptime window. */
    public UptimeWindow windowOf(Period period) {
        throw new UnsupportedOperationException();
    }

    /** Returns the uptime of {@code node} by the site's policy, or null when nothing of the window is known. */
    public @Nullable Uptime uptime(ComponentNode node, UptimeWindow window) {
        throw new UnsupportedOperationException();
    }

    /** Returns the error budget of a component with an objective, else null. */
    public @Nullable ErrorBudget budget(ComponentNode node) {
        throw new UnsupportedOperationException();
    }

    /** Returns one bar per calendar day of the site's zone, from {@code first} to {@code last}, both inclusive. */
    public List<DayBar> days(ComponentNode node, LocalDate first, LocalDate last) {
        throw new UnsupportedOperationException();
    }

    /** Returns today's date in the site's zone. */
    public LocalDate today() {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns the first instant after now at which any answer will change by itself: an edge of maintenance, a promised
     * update, any stated moment still to come, or midnight in the site's zone.
     */
    public Instant nextTransitionAt() {
        throw new UnsupportedOperationException();
    }

    /** Returns the newest instant, not after now, at which content says anything happened or was said. */
    public Instant contentChangedAt() {
        throw new UnsupportedOperationException();
    }
}
