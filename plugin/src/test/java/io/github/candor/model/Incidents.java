package io.github.candor.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An incident for tests, its times written like {@code 2024-10-14 10:30} in one zone. */
public final class Incidents {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final String id;
    private final ZoneId zone;
    private final Map<Milestone, Moment> milestones = new EnumMap<>(Milestone.class);
    private final List<AffectedComponent> affected = new ArrayList<>();
    private final List<Update> updates = new ArrayList<>();
    private final List<String> causes = new ArrayList<>();
    private final List<String> factors = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<ActionItem> actions = new ArrayList<>();
    private final List<EntryId> related = new ArrayList<>();
    private String title;
    private @Nullable Detector detector;
    private @Nullable Moment nextUpdate;
    private @Nullable LocalDate postmortem;
    private Incident.Ties ties = Incident.Ties.NONE;
    private @Nullable Impact impact;
    private Markdown summary = Markdown.EMPTY;
    private Timeline timeline = Timeline.NONE;

    private Incidents(String id, ZoneId zone) {
        this.id = id;
        this.title = id;
        this.zone = zone;
    }

    /** Begins an incident whose times are read in {@code zone}. */
    public static Incidents of(String id, String zone) {
        return new Incidents(id, ZoneId.of(zone));
    }

    /** Returns a moment in {@code zone}. */
    public static Moment at(String text, String zone) {
        return Moment.at(LocalDateTime.parse(text, FORM).atZone(ZoneId.of(zone)).toInstant());
    }

    /** Returns the impact of {@code incident} as stated, else as it follows from the worst that it did in all. */
    public static Impact impact(Incident incident) {
        Impact stated = incident.statedImpact();
        return stated == null ? Impact.from(AffectedComponent.worst(incident.affected())) : stated;
    }

    /** States a title; else it is the id. */
    public Incidents titled(String text) {
        title = text;
        return this;
    }

    /** States a milestone. */
    public Incidents with(Milestone milestone, String time) {
        milestones.put(milestone, at(time, zone.getId()));
        return this;
    }

    /** States a milestone that is not known to the minute. */
    public Incidents with(Milestone milestone, Moment moment) {
        milestones.put(milestone, moment);
        return this;
    }

    /** States what was hit, and how badly, from start to end. */
    public Incidents hit(String component, ComponentStatus status) {
        affected.add(new AffectedComponent(new ComponentId(component), status, List.of()));
        return this;
    }

    /** Names what updates say was hit, the worst of it {@code status}; nothing is said of the time before them. */
    public Incidents named(String component, ComponentStatus status) {
        affected.add(new AffectedComponent(new ComponentId(component), status, null, List.of()));
        return this;
    }

    /** States a window in which a component was hit; a null end is left to the milestones. */
    public Incidents hit(String component, ComponentStatus status, String from, @Nullable String to) {
        ComponentId known = new ComponentId(component);
        ImpactWindow window =
                new ImpactWindow(status, at(from, zone.getId()), to == null ? null : at(to, zone.getId()));
        List<ImpactWindow> windows = new ArrayList<>();
        affected.removeIf(one -> one.id().equals(known) && windows.addAll(one.windows()));
        windows.add(window);
        affected.add(new AffectedComponent(known, status, windows));
        return this;
    }

    /** States what the public was told. */
    public Incidents said(String time, UpdateState state) {
        return said(time, state, Map.of());
    }

    /** States what the public was told, and which statuses changed with it. */
    public Incidents said(String time, UpdateState state, Map<String, ComponentStatus> changes) {
        Map<ComponentId, ComponentStatus> byId = new java.util.TreeMap<>();
        changes.forEach((component, status) -> byId.put(new ComponentId(component), status));
        updates.add(new Update(at(time, zone.getId()), state, new Markdown("Said."), byId));
        return this;
    }

    /** States what the public was told, word by word. */
    public Incidents said(String time, UpdateState state, String text) {
        updates.add(new Update(at(time, zone.getId()), state, new Markdown(text), Map.of()));
        return this;
    }

    /** States the impact. */
    public Incidents with(Impact stated) {
        impact = stated;
        return this;
    }

    /** States the text before the first heading. */
    public Incidents about(String text) {
        summary = new Markdown(text);
        return this;
    }

    /** States a line of the timeline that tells of a milestone. */
    public Incidents told(String time, Milestone milestone, String text) {
        List<TimelineEntry> entries = new ArrayList<>(timeline.entries());
        entries.add(new TimelineEntry(at(time, zone.getId()), null, milestone, new Markdown(text), List.of()));
        timeline = new Timeline(Markdown.EMPTY, entries);
        return with(milestone, time);
    }

    /** States who noticed. */
    public Incidents detectedBy(Detector stated) {
        detector = stated;
        return this;
    }

    /** Promises the next word. */
    public Incidents promised(String time) {
        nextUpdate = at(time, zone.getId());
        return this;
    }

    /** States what was learnt: a cause, a factor and a section. */
    public Incidents learnt(String cause, String factor, String section) {
        causes.add(cause);
        factors.add(factor);
        sections.add(new Section(section, List.of(), new Markdown(section)));
        return this;
    }

    /** States the day on which the write-up was published. */
    public Incidents written(String day) {
        postmortem = LocalDate.parse(day);
        return this;
    }

    /** Adds an action item, which was done on {@code day}, or at some time for null. */
    public Incidents did(String what, @Nullable String day) {
        actions.add(new ActionItem(
                new Markdown(what), true, null, null, null, day == null ? null : LocalDate.parse(day), null));
        return this;
    }

    /** Promises something by a day. */
    public Incidents promised(String what, String due) {
        actions.add(new ActionItem(Markdown.ofPlain(what), false, null, null, LocalDate.parse(due), null, null));
        return this;
    }

    /** Names other entries. */
    public Incidents relatedTo(String... ids) {
        List.of(ids).forEach(other -> related.add(new EntryId(other)));
        return this;
    }

    /** Names the incident that it repeats. */
    public Incidents recurrenceOf(String other) {
        ties = new Incident.Ties(new EntryId(other), ties.retracted(), ties.mergedInto());
        return this;
    }

    /** Takes it back as none, for a reason. */
    public Incidents retracted(String reason) {
        ties = new Incident.Ties(ties.recurrenceOf(), reason, null);
        return this;
    }

    /** Takes it back as part of another. */
    public Incidents mergedInto(String other) {
        ties = new Incident.Ties(ties.recurrenceOf(), null, new EntryId(other));
        return this;
    }

    /** Returns the incident. */
    public Incident build() {
        EntryInfo info = new EntryInfo(
                new EntryId(id),
                "incidents/" + id + ".md",
                title,
                zone,
                null,
                List.of(),
                List.of(),
                List.of(),
                related,
                false);
        return new Incident(
                info,
                affected,
                impact,
                null,
                new Milestones(milestones),
                detector,
                nextUpdate,
                ties,
                summary,
                timeline,
                updates,
                new Incident.Learnt(causes, factors, postmortem, sections, actions));
    }
}
