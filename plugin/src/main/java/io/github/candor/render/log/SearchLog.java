package io.github.candor.render.log;

import io.github.candor.address.Address;
import io.github.candor.model.ComponentGroup;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Moment;
import io.github.candor.render.search.Searchable;
import io.github.candor.render.search.Searchable.Look;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.text.Excerpt;
import io.github.candor.render.text.When;
import io.github.candor.render.view.StatusView;
import io.github.candor.render.view.ViewMaker;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.KnownEntry;
import io.github.candor.status.incident.KnownNotice;
import io.github.candor.status.incident.MaintenanceStatus;
import io.github.candor.status.incident.Mergers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that can be searched, oldest first: incidents, maintenance and notices, as far as the public knows them. */
final class SearchLog {
    /** So much of a text is kept for showing hits in it; words are found in all of it. */
    private static final int EXCERPT = 600;

    private static final int SHORT = 300;
    private static final int MOST_TAGS = 12;

    private static final List<ComponentStatus> STATUSES = List.of(ComponentStatus.values());
    private static final int MAINTENANCE_LOOK = STATUSES.size();
    private static final int NOTICE_LOOK = MAINTENANCE_LOOK + 1;

    private final RenderContext context;
    private final ViewMaker views;
    private final Mergers mergers;

    SearchLog(RenderContext context) {
        this.context = context;
        this.views = new ViewMaker(context);
        this.mergers = Mergers.of(context.board().incidents());
    }

    /**
     * What an entry is found by and shown with besides its own facts.
     *
     * @param kind value of the choice {@code kind}
     * @param state what is said of it while it goes on, else null
     */
    private record Facts(
            String kind,
            String address,
            int look,
            Moment at,
            @Nullable String state,
            @Nullable String severity,
            String text) {}

    /** An entry and when it began. */
    private record Dated(Moment at, Searchable entry) {}

    /** Returns the looks of all kinds of entries: incidents by the worst status that they gave, maintenance, notices. */
    List<Look> looks() {
        Stream<Look> incidents = STATUSES.stream().map(this::look);
        Look maintenance = new Look("under_maintenance", "◐", context.words().get("planned"));
        Look notice = new Look("notice-kind", "○", context.words().get("search-notice"));
        return Stream.concat(incidents, Stream.of(maintenance, notice)).toList();
    }

    /** An incident that hit no component, or was none, is only called one. */
    private Look look(ComponentStatus worst) {
        if (worst == ComponentStatus.OPERATIONAL) {
            return new Look("notice-kind", "○", context.words().get("incident"));
        }
        StatusView view = views.status(worst);
        return new Look(view.id(), view.shape(), view.word());
    }

    /** Returns all entries, oldest first. */
    List<Searchable> entries() {
        Stream<Dated> incidents =
                context.board().listedIncidents().parallelStream().map(this::incident);
        Stream<Dated> notices = context.board().notices().stream().map(this::notice);
        return Stream.of(
                        incidents, context.board().nearestMaintenance().stream().map(this::maintenance), notices)
                .flatMap(entries -> entries)
                .sorted(Comparator.comparing((Dated one) -> one.at().instant())
                        .thenComparing(one -> one.entry().shown().address()))
                .map(Dated::entry)
                .toList();
    }

    private Dated incident(IncidentStatus status) {
        return dated(
                status.incident(),
                new Facts(
                        "incident",
                        Address.INCIDENT.at(status.id()),
                        STATUSES.indexOf(Objects.requireNonNullElse(status.worst(), ComponentStatus.OPERATIONAL)),
                        status.milestones().started(),
                        status.isOpen() || status.isRetracted() ? views.state(status.state()) : null,
                        status.incident().severity(),
                        SearchTexts.of(status, mergers.into(status.id()), context.markdown())));
    }

    private Dated maintenance(MaintenanceStatus status) {
        boolean isNear = status.isComing() || status.isUnderWay();
        return dated(
                status.maintenance(),
                new Facts(
                        "maintenance",
                        Address.PLANNED_WORK.at(status.id()),
                        MAINTENANCE_LOOK,
                        status.maintenance().scheduledFor(),
                        isNear ? views.state(status.state()) : null,
                        null,
                        SearchTexts.of(status, context.markdown())));
    }

    private Dated notice(KnownNotice notice) {
        String address = Address.NOTICE.at(notice.id());
        String text = context.markdown().words(notice.summary());
        return dated(notice, new Facts("notice", address, NOTICE_LOOK, notice.published(), null, null, text));
    }

    private Dated dated(KnownEntry entry, Facts facts) {
        Set<ComponentNode> nodes = nodes(entry);
        List<String> tags = entry.info().tags();
        List<String> names = new ArrayList<>(tags);
        List<String> choices = new ArrayList<>();
        choices.add(Searchable.choice("kind", facts.kind()));
        choices.add(Searchable.choice(
                "year", String.valueOf(context.calendar().dayOf(facts.at()).getYear())));
        tags.forEach(tag -> choices.add(Searchable.choice("tag", tag)));
        for (ComponentNode node : nodes) {
            names.add(node.name());
            choices.add(Searchable.choice("component", node.id().value()));
        }
        if (facts.severity() != null) {
            names.add(facts.severity());
            choices.add(Searchable.choice("severity", facts.severity()));
        }
        return new Dated(facts.at(), new Searchable(shown(entry, facts), names, facts.text(), choices));
    }

    private Searchable.Shown shown(KnownEntry entry, Facts facts) {
        When when = context.calendar().when(facts.at());
        List<String> about = new ArrayList<>();
        String names = views.names(ids(entry));
        if (!names.isEmpty()) {
            about.add(Excerpt.of(names, SHORT));
        }
        return new Searchable.Shown(
                facts.address(),
                Excerpt.of(entry.title(), SHORT),
                facts.look(),
                when.iso(),
                when.text(),
                facts.state(),
                about,
                entry.info().tags().stream().limit(MOST_TAGS).toList(),
                Excerpt.of(facts.text(), EXCERPT));
    }

    private static List<ComponentId> ids(KnownEntry entry) {
        return entry.concerned();
    }

    /** Returns the named components and the groups they belong to. */
    private Set<ComponentNode> nodes(KnownEntry entry) {
        var components = context.board().content().components();
        Set<ComponentNode> nodes = new LinkedHashSet<>();
        for (ComponentId id : ids(entry)) {
            nodes.add(Objects.requireNonNull(components.find(id), id::value));
            ComponentGroup group = components.groupOf(id);
            if (group != null) {
                nodes.add(group);
            }
        }
        return nodes;
    }
}
