package io.github.candor.render.feed;

import io.github.candor.model.Channel;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Components;
import io.github.candor.model.Impact;
import io.github.candor.model.UpdateState;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.text.UpdateText;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.KnownEntry;
import io.github.candor.status.incident.KnownIncident;
import io.github.candor.status.incident.KnownMaintenance;
import io.github.candor.status.incident.MaintenanceStatus;
import io.github.candor.status.incident.PublicUpdate;
import io.github.candor.status.incident.Withdrawn;
import io.github.candor.status.span.ComponentWindow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The items of the site's feed of updates, as facts: what rings in a reader, and nothing else, is told to channels. */
public final class Stories {
    /** The feed whose items these are. */
    private static final String FEED = FeedFamily.UPDATES.fileName(FeedFormat.RSS);

    private record Told(
            Subject subject,
            KnownEntry entry,
            String first,
            String heading,
            PublicUpdate update,
            Function<ComponentId, @Nullable ComponentStatus> status) {}

    private final RenderContext context;
    private final Guids guids;
    private final Map<String, Told> byGuid = new LinkedHashMap<>();

    private Stories(RenderContext context) {
        this.context = context;
        this.guids = Guids.of(context.board().content().settings(), FEED);
    }

    /** Returns all that was told up to the board's instant. */
    public static Stories of(RenderContext context) {
        Stories stories = new Stories(context);
        context.board().incidents().forEach(stories::add);
        FeedItems items = new FeedItems(context, stories.guids);
        FeedItems.plans(context.board().maintenance()).forEach(windows -> stories.add(windows, items.told(windows)));
        return stories;
    }

    /** Returns what each is about. */
    public List<Subject> subjects() {
        return byGuid.values().stream().map(Told::subject).toList();
    }

    /** Returns the entry that the item {@code guid} is about. */
    public KnownEntry entry(String guid) {
        return find(guid).entry();
    }

    /** Returns what was said in the item {@code guid}. */
    public PublicUpdate update(String guid) {
        return find(guid).update();
    }

    /** Writes the item {@code guid}. */
    public Story write(String guid) {
        Told told = find(guid);
        KnownEntry entry = told.entry();
        UpdateText text = new UpdateText(context.words(), context.markdown());
        String root = context.board().content().settings().url().toString();
        return new Story(
                told.subject(),
                new Story.Strand(guids.entry(entry.lastingId()), told.first()),
                entry.title(),
                told.heading(),
                told.update().state(),
                entry.concerned().stream()
                        .anyMatch(id -> isTrouble(told.status().apply(id))),
                root + entry.address(),
                text.lines(told.update()),
                plan(entry, told.update()),
                entry.concerned().stream()
                        .map(id -> part(id, told.status().apply(id)))
                        .toList(),
                new Story.Site(
                        context.board().content().settings().title(),
                        context.words().locale()),
                new Story.Source(told.update().text(), entry.info().file(), root, context.markdown()));
    }

    private Told find(String guid) {
        return Objects.requireNonNull(byGuid.get(guid), guid);
    }

    private void add(IncidentStatus status) {
        KnownIncident incident = status.incident();
        Withdrawn withdrawn = incident.withdrawn();
        // Whoever was told of an impact is told that there was none.
        Impact told = withdrawn == null ? incident.impact() : withdrawn.claimed();
        Map<ComponentId, List<ComponentWindow>> windows = status.windowsByComponent();
        add(
                incident,
                told,
                status.updates(),
                update -> id -> ComponentWindow.worst(
                        windows.getOrDefault(id, List.of()), update.at().instant()));
    }

    private void add(List<MaintenanceStatus> windows, List<PublicUpdate> told) {
        KnownMaintenance maintenance = windows.get(0).maintenance();
        add(maintenance, Impact.NONE, told, update -> id -> isWork(update) ? ComponentStatus.UNDER_MAINTENANCE : null);
    }

    private void add(
            KnownEntry entry,
            Impact impact,
            List<PublicUpdate> newestFirst,
            Function<PublicUpdate, Function<ComponentId, @Nullable ComponentStatus>> statuses) {
        for (int i = 0; i < newestFirst.size(); i++) {
            PublicUpdate update = newestFirst.get(i);
            String guid = guids.update(entry, newestFirst, i);
            String first = guids.update(entry, newestFirst, newestFirst.size() - 1);
            Subject subject =
                    new Subject(guid, update.at().instant(), kind(entry, update), impact, leaves(entry.concerned()));
            String heading = Headings.of(context, entry, newestFirst, update);
            byGuid.put(guid, new Told(subject, entry, first, heading, update, statuses.apply(update)));
        }
    }

    /** A channel may name a group, or its members. */
    private List<ComponentId> leaves(List<ComponentId> concerned) {
        var components = context.board().content().components();
        List<ComponentId> all = new ArrayList<>(concerned);
        for (ComponentId id : concerned) {
            var group = components.groupOf(id);
            var node = components.find(id);
            if (group != null) {
                all.add(group.id());
            }
            if (node != null) {
                all.addAll(Components.leafIds(node));
            }
        }
        return all;
    }

    private static Channel.Kind kind(KnownEntry entry, PublicUpdate update) {
        if (update.state() == UpdateState.POSTMORTEM) {
            return Channel.Kind.POSTMORTEMS;
        }
        return entry instanceof KnownMaintenance ? Channel.Kind.MAINTENANCE : Channel.Kind.INCIDENTS;
    }

    private static boolean isWork(PublicUpdate update) {
        return update.state() == UpdateState.IN_PROGRESS || update.state() == UpdateState.VERIFYING;
    }

    private static boolean isTrouble(@Nullable ComponentStatus status) {
        return status != null && status.isTrouble();
    }

    private Story.Part part(ComponentId id, @Nullable ComponentStatus status) {
        String name = context.board().content().components().fullName(id);
        String word = status == null
                ? null
                : context.words().get("status-" + status.id().replace('_', '-'));
        return new Story.Part(name, word);
    }

    private @Nullable String plan(KnownEntry entry, PublicUpdate update) {
        boolean isPlan = update.state() == UpdateState.SCHEDULED || update.state() == UpdateState.MOVED;
        if (!isPlan || !(entry instanceof KnownMaintenance maintenance)) {
            return null;
        }
        return context.words()
                .fill(
                        "feed-planned",
                        context.calendar().when(maintenance.scheduledFor()).text(),
                        context.calendar()
                                .after(maintenance.scheduledFor(), maintenance.scheduledUntil())
                                .text());
    }
}
