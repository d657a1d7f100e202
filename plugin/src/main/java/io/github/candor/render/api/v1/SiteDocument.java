package io.github.candor.render.api.v1;

import io.github.candor.model.Component;
import io.github.candor.model.ComponentGroup;
import io.github.candor.model.PublishedVersion;
import io.github.candor.model.PublishedVersions;
import io.github.candor.model.Settings;
import io.github.candor.render.json.KeyGroup;
import io.github.candor.render.site.RenderContext;
import io.github.candor.status.StatusBoard;
import io.github.candor.status.incident.IncidentStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code site.json}: the site as a whole. The keys of its parts stand in one row.
 *
 * @param incidents how many there are in all; none that was taken back
 */
record SiteDocument(
        Site site,
        State state,
        Published published,
        int incidents,
        List<String> openIncidents,
        List<GroupDocument> groups,
        List<ComponentDocument> components) {
    SiteDocument {
        openIncidents = List.copyOf(openIncidents);
        groups = List.copyOf(groups);
        components = List.copyOf(components);
    }

    /** What the site is. */
    record Site(String title, String url, String language, String timeZone) implements KeyGroup {
        static Site of(Settings settings) {
            return new Site(
                    settings.title(),
                    settings.url().toString(),
                    settings.language().toLanguageTag(),
                    settings.zone().getId());
        }
    }

    /**
     * How it stands.
     *
     * @param headline Statuspage's English sentence
     * @param builtAt instant that everything is true for
     * @param nextTransitionAt first instant at which anything will change by itself
     * @param contentChangedAt newest moment of which content tells
     */
    record State(String indicator, String headline, Instant builtAt, Instant nextTransitionAt, Instant contentChangedAt)
            implements KeyGroup {
        static State of(StatusBoard board) {
            return new State(
                    board.pageStatus().indicator().id(),
                    board.pageStatus().headline().text(),
                    board.now(),
                    board.nextTransitionAt(),
                    board.contentChangedAt());
        }
    }

    /**
     * Which version of it this is.
     *
     * @param version its number, or null for a site that was not published by Candor
     * @param commit of the content, or null
     */
    record Published(@Nullable Integer version, @Nullable String commit) implements KeyGroup {
        static Published of(@Nullable PublishedVersions versions) {
            PublishedVersion live = versions == null ? null : versions.newest();
            return live == null ? new Published(null, null) : new Published(live.number(), live.contentCommit());
        }
    }

    /** A group and its members. */
    record GroupDocument(
            String id,
            String name,
            @Nullable String description,
            @Nullable String status,
            List<String> components) {
        static GroupDocument of(StatusBoard board, ComponentGroup group) {
            return new GroupDocument(
                    group.id().value(),
                    group.name(),
                    group.description(),
                    group.isCurrent(board.today()) ? board.statusOf(group.id()).id() : null,
                    group.members().stream().map(member -> member.id().value()).toList());
        }
    }

    /** A component; {@code status} is null of what is retired or still to come. */
    record ComponentDocument(
            String id,
            String name,
            @Nullable String description,
            @Nullable String group,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable BigDecimal objective,
            @Nullable String status) {
        static ComponentDocument of(StatusBoard board, Component component) {
            ComponentGroup group = board.content().components().groupOf(component.id());
            return new ComponentDocument(
                    component.id().value(),
                    component.name(),
                    component.description(),
                    group == null ? null : group.id().value(),
                    component.since(),
                    component.isGone(board.today()) ? component.until() : null,
                    component.objective(),
                    component.isCurrent(board.today())
                            ? board.statusOf(component.id()).id()
                            : null);
        }
    }

    static SiteDocument of(RenderContext context) {
        StatusBoard board = context.board();
        return new SiteDocument(
                Site.of(board.content().settings()),
                State.of(board),
                Published.of(context.versions()),
                (int) board.incidents().stream()
                        .filter(IncidentStatus::isCounted)
                        .count(),
                board.openIncidents().stream().map(one -> one.id().value()).toList(),
                board.content().components().groups().stream()
                        .map(group -> GroupDocument.of(board, group))
                        .toList(),
                board.content().components().all().stream()
                        .map(component -> ComponentDocument.of(board, component))
                        .toList());
    }
}
