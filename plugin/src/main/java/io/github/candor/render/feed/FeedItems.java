package io.github.candor.render.feed;

import io.github.candor.model.UpdateState;
import io.github.candor.render.site.Newest;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SitePath;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.KnownEntry;
import io.github.candor.status.incident.KnownIncident;
import io.github.candor.status.incident.KnownMaintenance;
import io.github.candor.status.incident.MaintenanceStatus;
import io.github.candor.status.incident.PublicUpdate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the items of both families of feeds from incidents and maintenance as they stand. */
final class FeedItems {
    /**
     * An item that has not been written yet; a long log has many more than are shown.
     *
     * @param key orders what was published at the same moment
     * @param index orders what has the same key
     * @param incident all that it is made from; null where it is made from something else
     * @param name what it will be called
     */
    record Candidate(
            Instant published,
            String key,
            int index,
            @Nullable IncidentStatus incident,
            Supplier<FeedItem.Name> name,
            Supplier<FeedItem> item) {
        /** Compares by age, the newest first. */
        int compareByAge(Candidate other) {
            int age = other.published.compareTo(published);
            int order = age == 0 ? key.compareTo(other.key) : age;
            return order == 0 ? Integer.compare(index, other.index) : order;
        }
    }

    private final RenderContext context;
    private final Guids guids;
    private final UpdateHtml html;

    FeedItems(RenderContext context, Guids guids) {
        this.context = context;
        this.guids = guids;
        this.html = new UpdateHtml(context);
    }

    /** Returns all items of {@code family}, newest first. */
    List<Candidate> of(FeedFamily family, FeedScope scope) {
        return newest(family, scope, Long.MAX_VALUE);
    }

    /** Returns the {@code most} newest items of {@code family}, newest first. */
    List<Candidate> newest(FeedFamily family, FeedScope scope, long most) {
        return Newest.of(all(family, scope), Candidate::compareByAge, most);
    }

    private Stream<Candidate> all(FeedFamily family, FeedScope scope) {
        if (scope.kind() == FeedScope.Kind.POSTMORTEMS) {
            return scope.incidents().stream().map(one -> writeUp(family, one));
        }
        Collection<List<MaintenanceStatus>> plans = plans(scope.maintenance());
        return switch (family) {
            case HISTORY ->
                Stream.concat(
                        scope.incidents().stream().map(this::incident),
                        plans.stream().map(this::maintenance));
            case UPDATES ->
                Stream.concat(
                        scope.incidents().stream().flatMap(one -> updates(one.incident(), one.updates(), one)),
                        plans.stream().flatMap(windows -> updates(windows.get(0).maintenance(), told(windows), null)));
        };
    }

    /** Brings the windows of a repeating entry together. */
    static Collection<List<MaintenanceStatus>> plans(List<MaintenanceStatus> maintenance) {
        return maintenance.stream()
                .collect(Collectors.groupingBy(MaintenanceStatus::id, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /** Returns what was told of all windows of one entry, newest first; what stands for all of them once. */
    List<PublicUpdate> told(List<MaintenanceStatus> windows) {
        KnownMaintenance work = windows.get(0).maintenance();
        Map<String, PublicUpdate> byGuid = new LinkedHashMap<>();
        for (MaintenanceStatus one : windows) {
            for (int i = 0; i < one.told().size(); i++) {
                byGuid.put(guids.update(work, one.told(), i), one.told().get(i));
            }
        }
        List<PublicUpdate> told = new ArrayList<>(byGuid.values());
        if (told.stream().anyMatch(update -> update.isWritten() && isAnnouncement(update))) {
            told.removeIf(update -> !update.isWritten() && isAnnouncement(update));
        }
        told.sort(Comparator.comparing(PublicUpdate::at).reversed());
        return told;
    }

    private static boolean isAnnouncement(PublicUpdate update) {
        return update.state() == UpdateState.SCHEDULED;
    }

    private Candidate incident(IncidentStatus status) {
        KnownIncident incident = status.incident();
        List<PublicUpdate> said = status.updates();
        Instant at = firstSaid(status);
        return new Candidate(
                at,
                incident.id().value(),
                0,
                status,
                () -> name(incident),
                () -> entry(incident, at, status.changedAt(), summary(incident, said), blocks(incident, said)));
    }

    private Candidate maintenance(List<MaintenanceStatus> windows) {
        KnownMaintenance maintenance = windows.get(0).maintenance();
        List<PublicUpdate> told = told(windows);
        Instant at = told.get(told.size() - 1).at().instant();
        return new Candidate(
                at,
                maintenance.id().value(),
                0,
                null,
                () -> name(maintenance),
                () -> entry(
                        maintenance,
                        at,
                        changedAt(windows),
                        summary(maintenance, told),
                        html.plan(maintenance) + "\n" + blocks(maintenance, told)));
    }

    private static Instant changedAt(List<MaintenanceStatus> windows) {
        return windows.stream()
                .map(MaintenanceStatus::changedAt)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private Candidate writeUp(FeedFamily family, IncidentStatus status) {
        KnownIncident incident = status.incident();
        Instant at = Objects.requireNonNull(incident.writeUp().publishedAt());
        Supplier<FeedItem> item = () -> {
            FeedItem one = entry(incident, at, at, summary(incident, status.updates()), html.writeUp(incident));
            return family == FeedFamily.HISTORY ? one : one.unpromisedAs(one.guid() + ":postmortem");
        };
        return new Candidate(
                at, incident.id().value(), 0, status, () -> item.get().name(), item);
    }

    private FeedItem.Name name(KnownEntry entry) {
        return new FeedItem.Name(guids.entry(entry.lastingId()), true);
    }

    private FeedItem.Name name(KnownEntry entry, List<PublicUpdate> newestFirst, int index) {
        return new FeedItem.Name(
                guids.update(entry, newestFirst, index),
                entry instanceof KnownIncident && newestFirst.get(index).milestone() == null);
    }

    private FeedItem entry(KnownEntry entry, Instant published, Instant updated, String summary, String content) {
        FeedItem.Name name = name(entry);
        return new FeedItem(
                name.guid(),
                entry.title(),
                address(entry),
                published,
                updated,
                summary,
                content,
                categories(entry),
                name.isPromised());
    }

    /** What an entry said last at one moment stands first, as it does in its timeline. */
    private Stream<Candidate> updates(
            KnownEntry entry, List<PublicUpdate> newestFirst, @Nullable IncidentStatus incident) {
        return IntStream.range(0, newestFirst.size())
                .mapToObj(index -> new Candidate(
                        newestFirst.get(index).at().instant(),
                        entry.id().value(),
                        index,
                        incident,
                        () -> name(entry, newestFirst, index),
                        () -> update(entry, newestFirst, index)));
    }

    private FeedItem update(KnownEntry entry, List<PublicUpdate> newestFirst, int index) {
        PublicUpdate update = newestFirst.get(index);
        Instant at = update.at().instant();
        FeedItem.Name name = name(entry, newestFirst, index);
        return new FeedItem(
                name.guid(),
                Headings.of(context, entry, newestFirst, update),
                address(entry),
                at,
                at,
                html.plain(update),
                html.block(entry, update) + html.announcement(entry, update),
                categories(entry),
                name.isPromised());
    }

    private String blocks(KnownEntry entry, List<PublicUpdate> newestFirst) {
        return newestFirst.stream().map(update -> html.block(entry, update)).collect(Collectors.joining("\n"));
    }

    private String address(KnownEntry entry) {
        return context.absolute(SitePath.page(entry.address()));
    }

    private static Instant firstSaid(IncidentStatus status) {
        List<PublicUpdate> said = status.updates();
        return said.isEmpty()
                ? status.milestones().started().instant()
                : said.get(said.size() - 1).at().instant();
    }

    private String summary(KnownEntry entry, List<PublicUpdate> newestFirst) {
        String summary = context.markdown().plain(entry.summary());
        if (!summary.isEmpty() || newestFirst.isEmpty()) {
            return summary;
        }
        return html.state(newestFirst.get(0)) + " – " + html.plain(newestFirst.get(0));
    }

    private List<String> categories(KnownEntry entry) {
        return entry.concerned().stream()
                .map(context.board().content().components()::fullName)
                .toList();
    }
}
