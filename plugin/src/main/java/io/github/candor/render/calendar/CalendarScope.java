package io.github.candor.render.calendar;

import io.github.candor.address.Address;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.EntryId;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SitePath;
import io.github.candor.status.SiteFrame;
import io.github.candor.status.incident.MaintenanceStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar is about: the whole site, or one component or group.
 *
 * @param node null for the whole site
 */
record CalendarScope(@Nullable ComponentNode node) {
    /** Returns the whole site, and the groups and components that any planned work names. */
    static Stream<CalendarScope> all(RenderContext context) {
        var components = context.board().content().components();
        Stream<ComponentNode> nodes = Stream.concat(components.groups().stream(), components.all().stream());
        return Stream.concat(Stream.of(new CalendarScope(null)), nodes.map(CalendarScope::new))
                .filter(scope -> scope.isWritten(context));
    }

    /** Returns whether it has a calendar: the site always, so that it can be subscribed to before the first announcement. */
    boolean isWritten(RenderContext context) {
        return node == null || !context.board().maintenanceOf(node).isEmpty();
    }

    /** Returns where its calendar lies. */
    SitePath path() {
        return new SitePath(Address.CALENDAR.at(folder()));
    }

    /** Returns the page that the calendar follows. */
    SitePath page() {
        return SitePath.page(node == null ? Address.MAINTENANCE.at() : folder());
    }

    /** Returns what the calendar is called. */
    String title(RenderContext context) {
        SiteFrame content = context.board().content();
        String site = content.settings().title();
        String subject =
                node == null ? site : site + " – " + content.components().fullName(node.id());
        return context.words().fill("maintenance-calendar-title", subject);
    }

    /**
     * Returns the events of every entry that has a page, in the order of the content: that of the windows would change as
     * time goes on.
     */
    List<PlannedEvent> events(RenderContext context) {
        Map<EntryId, MaintenanceStatus> byId = new LinkedHashMap<>();
        context.board().maintenanceOf(node).forEach(one -> byId.putIfAbsent(one.id(), one));
        return context.board().plans().stream()
                .map(one -> byId.get(one.id()))
                .filter(Objects::nonNull)
                .map(PlannedEvent::of)
                .toList();
    }

    private String folder() {
        return node == null ? "" : Address.COMPONENT.at(node.id());
    }
}
