package io.github.candor.status;

import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Components;
import io.github.candor.model.EntryId;
import io.github.candor.model.SiteContent;
import io.github.candor.status.figures.FigureTable;
import io.github.candor.status.figures.Period;
import io.github.candor.status.figures.PeriodFigures;
import io.github.candor.status.figures.SpanFigures;
import io.github.candor.status.incident.Announcements;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.KnownMaintenance;
import io.github.candor.status.incident.KnownNotice;
import io.github.candor.status.incident.MaintenanceStatus;
import io.github.candor.status.span.Span;
import io.github.candor.status.span.StatusLine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Every answer about a site at one instant: content and now in, states, windows, days and figures out.
 *
 * <p>Safe for use by several threads. Whatever lies after {@code now} is not known here; an incident that has not
 * started is absent. A null node stands for the whole site.
 */
public final class StatusBoard {
    private final SiteFrame frame;
    private final Instant now;
    private final IncidentLog log;
    private final Map<ComponentId, StatusLine> lines;
    private final UptimeBoard uptime;
    // Every page asks for these, so they are worked out once.
    private final List<IncidentStatus> open;
    private final PageStatus pageStatus;
    private final Instant nextTransition;
    private final @Nullable Instant nextAnnouncement;
    private final @Nullable Instant lastTransition;
    /** Of each period and node once: many pages show the figures of one period. */
    private final Map<FigureKey, PeriodFigures> figures = new ConcurrentHashMap<>();

    private record FigureKey(Period period, @Nullable ComponentId node) {}

    private StatusBoard(SiteContent content, Map<String, Instant> posted, Instant now) {
        this.frame = SiteFrame.of(content);
        this.now = now;
        this.log = new IncidentLog(content, new Announcements(posted, now), now);
        this.lines = StatusLines.of(frame, log, now);
        this.uptime = new UptimeBoard(
                frame,
                Beginning.of(frame, log.incidents(), now),
                Beginning.known(log, posted.values(), now),
                lines,
                now);
        this.open = log.incidents().stream().filter(IncidentStatus::isOpen).toList();
        this.pageStatus = PageStatus.of(statuses());
        Transitions transitions = Transitions.of(content, log.maintenance(), now);
        this.nextTransition = transitions.next();
        this.nextAnnouncement = transitions.announced();
        this.lastTransition = transitions.last();
    }

    /** Returns what is true of {@code content} at {@code now}, where nothing is known of when its files were posted. */
    public static StatusBoard at(SiteContent content, Instant now) {
        return at(content, Map.of(), now);
    }

    /**
     * Returns what is true of {@code content} at {@code now}.
     *
     * @param posted when entries could first be read, by the path of their file
     */
    public static StatusBoard at(SiteContent content, Map<String, Instant> posted, Instant now) {
        return new StatusBoard(content, posted, now);
    }

    /** Returns what the authors stated but for entries, of which only what is true of them now is known. */
    public SiteFrame content() {
        return frame;
    }

    /** Returns the instant that all answers are for. */
    public Instant now() {
        return now;
    }

    /** Returns today's date in the site's zone. */
    public LocalDate today() {
        return now.atZone(zone()).toLocalDate();
    }

    /** Returns the state of the whole site. */
    public PageStatus pageStatus() {
        return pageStatus;
    }

    /** Returns whether an incident is open of which the headline for programs is silent; people are told of it in words. */
    public boolean isSilentlyOpen() {
        return !open.isEmpty() && !pageStatus.headline().isOfTrouble();
    }

    /** Returns the status of a component, or the worst of a group's members; operational of what is not current. */
    public ComponentStatus statusOf(ComponentId node) {
        return StatusLine.worst(lines(node), now);
    }

    /** Returns when the status of a component, or the worst of a group's members, last changed; null when it never did. */
    public @Nullable Instant statusChangedAt(ComponentId node) {
        return StatusLine.changedAt(lines(node), now);
    }

    /** Returns all incidents that have started, newest start first, then by id, also those that were taken back. */
    public List<IncidentStatus> incidents() {
        return log.incidents();
    }

    /** Returns the incidents that have a page of their own: all but those that turned out to be part of another. */
    public List<IncidentStatus> listedIncidents() {
        return log.incidents().stream().filter(one -> !one.isMerged()).toList();
    }

    /** Returns the incidents that hit a component or any member of a group, newest first; all for null. */
    public List<IncidentStatus> incidentsOf(@Nullable ComponentNode node) {
        return log.incidentsOf(node);
    }

    /** Returns the incidents that are not declared over, newest first. */
    public List<IncidentStatus> openIncidents() {
        return open;
    }

    /** Returns the incident with this id, or null if there is none or it has not started. */
    public @Nullable IncidentStatus incident(EntryId id) {
        return log.incident(id);
    }

    /**
     * Returns all announced maintenance, latest planned begin first; of a repeating one, the past occurrences of the last
     * year, the one under way and the next three.
     */
    public List<MaintenanceStatus> maintenance() {
        return log.maintenance();
    }

    /** Returns each planned work once, as its first occurrence that goes on or is to come, else as its last. */
    public List<MaintenanceStatus> nearestMaintenance() {
        return log.nearestMaintenance();
    }

    /** Returns all planned work, each entry once, latest planned beginning of the first window first. */
    public List<KnownMaintenance> plans() {
        return log.plans();
    }

    /** Returns all notices that have been published, newest first. */
    public List<KnownNotice> notices() {
        return log.notices();
    }

    /** Returns the maintenance that names a component or any member of a group; all for null. */
    public List<MaintenanceStatus> maintenanceOf(@Nullable ComponentNode node) {
        return log.maintenanceOf(node);
    }

    /**
     * Returns the periods of {@code kind} from the one with the first incident of {@code node} to the one that now lies in,
     * newest first, empty ones among them; none when there is no incident.
     */
    public List<Period> periods(Period.Kind kind, @Nullable ComponentNode node) {
        List<IncidentStatus> incidents = incidentsOf(node);
        if (incidents.isEmpty()) {
            return List.of();
        }
        Instant first =
                incidents.get(incidents.size() - 1).milestones().started().instant();
        return Period.newestFirst(kind, first.atZone(zone()).toLocalDate(), today());
    }

    /** Returns the figures of {@code node} for {@code period}. */
    public PeriodFigures figures(Period period, @Nullable ComponentNode node) {
        return figures.computeIfAbsent(
                new FigureKey(period, node == null ? null : node.id()),
                key -> new FigureTable(zone()).of(period, incidentsOf(node)));
    }

    /** Returns the figures of {@code node} for a stretch of time that need not be a calendar period. */
    public SpanFigures figures(Span span, @Nullable ComponentNode node) {
        return FigureTable.of(span, incidentsOf(node));
    }

    /** Returns how long components worked. */
    public UptimeBoard uptime() {
        return uptime;
    }

    /** Returns the first instant after now at which any answer will change by itself, which is midnight at the latest. */
    public Instant nextTransitionAt() {
        return nextTransition;
    }

    /** Returns the first instant after now for which anything is announced, be it only an update; null where nothing is. */
    public @Nullable Instant nextAnnouncedAt() {
        return nextAnnouncement;
    }

    /** Returns the newest instant up to now of which content tells; of a site without entries, the beginning of its record. */
    public Instant contentChangedAt() {
        return lastTransition == null ? recordedSince(frame.components().nodes()) : lastTransition;
    }

    /**
     * Returns since when something is claimed of any of {@code nodes}, not after now: the date of what has no other, such as a
     * feed without an item.
     */
    public Instant recordedSince(Collection<? extends ComponentNode> nodes) {
        return Beginning.stated(nodes, zone(), now);
    }

    private List<ComponentStatus> statuses() {
        return frame.components().all().stream()
                .filter(one -> one.isCurrent(today()))
                .map(component -> statusOf(component.id()))
                .toList();
    }

    private List<StatusLine> lines(ComponentId node) {
        ComponentNode known = Objects.requireNonNull(frame.components().find(node), node::value);
        return Components.leafIds(known).stream()
                .map(id -> lines.getOrDefault(id, StatusLine.OPERATIONAL))
                .toList();
    }

    private ZoneId zone() {
        return frame.settings().zone();
    }
}
