package io.github.candor.author;

import io.github.candor.author.edit.EntryEdit;
import io.github.candor.author.edit.Facts;
import io.github.candor.author.edit.NewUpdate;
import io.github.candor.author.questions.WrittenTime;
import io.github.candor.model.AffectedComponent;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Incident;
import io.github.candor.model.Markdown;
import io.github.candor.model.Milestone;
import io.github.candor.model.Moment;
import io.github.candor.model.OneCase;
import io.github.candor.model.Timeline;
import io.github.candor.model.TimelineEntry;
import io.github.candor.model.Update;
import io.github.candor.model.UpdateState;
import io.github.candor.problem.RefusalException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Opens an incident again that was resolved: what says so in the front matter and in the timeline goes, the calm from then on
 * is kept in the updates, and the harm that comes back is stated.
 */
final class Reopening {
    private final Incident incident;
    private final EntryEdit edit;
    private final Moment resolved;
    private final Map<ComponentId, ComponentStatus> harm = new LinkedHashMap<>();
    private final Map<Instant, Map<ComponentId, ComponentStatus>> calm = new TreeMap<>();

    Reopening(Incident incident, EntryEdit edit, Moment resolved) {
        this.incident = incident;
        this.edit = edit;
        this.resolved = resolved;
    }

    /** Takes the end back; {@code next} is the time of the update that follows. */
    void takeBackEnd(Instant next) {
        String file = incident.info().file();
        if (resolved.isVague()) {
            throw new RefusalException(file + ": \"resolved\" is not known to the minute, so nothing can come after it."
                    + " Write its time first, like 2025-02-13 10:49.");
        }
        if (next.isBefore(resolved.instant())) {
            throw new RefusalException(file + ": the incident was resolved only later, at "
                    + WrittenTime.of(resolved.instant(), zone()) + ". Leave candor.at out, or give a time after that.");
        }
        incident.affected().forEach(this::read);
        keepLog();
        edit.remove(Milestone.RESOLVED.id());
        Facts.OfIncident facts = ((Facts.OfIncident) Facts.of(incident)).resolved(null);
        int line = edit.updatesEdit().lineOf(Milestone.RESOLVED);
        if (line > 0) {
            edit.unset(line, "resolved");
            edit.compareBy(Reopening::withoutWordOf);
        }
        edit.expect(facts);
    }

    /** Returns the statuses that components had before all was well, in order. */
    Map<ComponentId, ComponentStatus> harm() {
        return harm;
    }

    private ZoneId zone() {
        return incident.info().zone();
    }

    /** Notes how a component was hit until when, unless windows of its own say it. */
    private void read(AffectedComponent affected) {
        if (!affected.windows().isEmpty()) {
            edit.note("The windows of " + affected.id()
                    + " are in the front matter: if it is hit again, add one there by" + " hand.");
            return;
        }
        List<Update> changes = incident.updates().stream()
                .filter(update -> update.changes().containsKey(affected.id()))
                .toList();
        ComponentStatus last = changes.isEmpty()
                ? affected.status()
                : changes.get(changes.size() - 1).changes().getOrDefault(affected.id(), ComponentStatus.OPERATIONAL);
        Moment end = changes.isEmpty() ? endOfHarm() : resolved;
        if (last != ComponentStatus.OPERATIONAL) {
            calm.computeIfAbsent(end.instant(), at -> new LinkedHashMap<>())
                    .put(affected.id(), ComponentStatus.OPERATIONAL);
        }
        ComponentStatus worst = last == ComponentStatus.OPERATIONAL ? before(changes, affected) : last;
        if (worst != ComponentStatus.OPERATIONAL) {
            harm.put(affected.id(), worst);
        }
    }

    /** Returns the last status of a component that was not well. */
    private static ComponentStatus before(List<Update> changes, AffectedComponent affected) {
        return changes.stream()
                .map(update -> update.changes().getOrDefault(affected.id(), ComponentStatus.OPERATIONAL))
                .filter(status -> status != ComponentStatus.OPERATIONAL)
                .reduce((first, last) -> last)
                .orElse(affected.status());
    }

    private Moment endOfHarm() {
        return Stream.of(Milestone.MITIGATED, Milestone.REPAIRED)
                .map(incident.milestones()::get)
                .filter(one -> one != null && !one.isVague())
                .findFirst()
                .orElse(resolved);
    }

    /** Writes what the milestones told so far, which updates replace, and when the harm ended. */
    private void keepLog() {
        Map<Instant, UpdateState> told = new TreeMap<>();
        if (incident.updates().isEmpty()) {
            Moment first = incident.milestones().first(Milestone.DETECTED, Milestone.STARTED);
            if (first != null && !first.isVague()) {
                told.put(first.instant(), UpdateState.INVESTIGATING);
            }
        }
        calm.keySet().forEach(at -> told.put(at, UpdateState.MONITORING));
        boolean isTold = incident.updates().stream().anyMatch(one -> one.state() == UpdateState.RESOLVED);
        if (calm.containsKey(resolved.instant()) || !isTold) {
            told.put(resolved.instant(), UpdateState.RESOLVED);
        }
        for (Map.Entry<Instant, UpdateState> one : told.entrySet()) {
            keep(one.getKey(), one.getValue());
        }
    }

    private void keep(Instant at, UpdateState state) {
        Map<ComponentId, ComponentStatus> changes = calm.getOrDefault(at, Map.of());
        List<Update> same = incident.updates().stream()
                .filter(one -> one.at().instant().equals(at))
                .filter(one -> state != UpdateState.RESOLVED || one.state() == state)
                .toList();
        if (same.isEmpty()) {
            edit.tell(new NewUpdate(at, state, "", changes));
        } else if (!changes.isEmpty()) {
            edit.give(same.get(same.size() - 1), changes);
        }
    }

    /** The word that set the milestone becomes a part of the entry's text, so that text is not compared. */
    private static Facts withoutWordOf(Facts facts) {
        if (!(facts instanceof Facts.OfIncident one)) {
            return facts;
        }
        List<TimelineEntry> entries = new ArrayList<>();
        for (TimelineEntry entry : one.timeline().entries()) {
            boolean isEnd = entry.milestone() == Milestone.RESOLVED
                    || OneCase.lower(entry.text().source()).startsWith("resolved");
            entries.add(
                    isEnd
                            ? new TimelineEntry(entry.at(), entry.until(), null, Markdown.EMPTY, entry.remarks())
                            : entry);
        }
        return one.with(new Timeline(one.timeline().introduction(), entries));
    }

    /** Returns the statuses that come back, as a question offers them. */
    static String asBefore(Map<ComponentId, ComponentStatus> again) {
        return again.entrySet().stream()
                .map(one -> one.getKey() + ":" + one.getValue().id())
                .collect(Collectors.joining(", ", "", ", as before"));
    }

    /** Says which components are hit again without having been named. */
    static String note(Map<ComponentId, ComponentStatus> again) {
        return "As before it was resolved: "
                + again.entrySet().stream()
                        .map(one -> one.getKey() + " is " + one.getValue().id())
                        .collect(Collectors.joining(", "))
                + ". If that is wrong, correct the braces of the update.";
    }
}
