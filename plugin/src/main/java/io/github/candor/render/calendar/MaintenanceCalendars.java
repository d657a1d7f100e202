package io.github.candor.render.calendar;

import io.github.candor.manifest.Nature;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The calendars of planned work: {@code maintenance.ics} of the site, and of every component and group that has any. */
public final class MaintenanceCalendars implements SitePart {
    private static final String PRODUCT = "-//candor.github.io//Candor//EN";
    /** Seldom enough for a file of this size, and soon enough for work that is announced the day before. */
    private static final String REFRESH = "PT1H";

    private static final Instant YEAR_2020 = Instant.parse("2020-01-01T00:00:00Z");

    @Override
    public Stream<Supplier<SiteFile>> files(RenderContext context) {
        return CalendarScope.all(context).map(scope -> PlannedFile.at(scope.path(), () -> file(context, scope)));
    }

    private static SiteFile file(RenderContext context, CalendarScope scope) {
        ContentLines lines = new ContentLines();
        String title = scope.title(context);
        lines.add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", PRODUCT)
                .add("CALSCALE", "GREGORIAN")
                .addText("NAME", title)
                .addText("X-WR-CALNAME", title)
                .add("URL", context.absolute(scope.page()))
                .add("REFRESH-INTERVAL;VALUE=DURATION", REFRESH)
                .add("X-PUBLISHED-TTL", REFRESH);
        List<PlannedEvent> events = scope.events(context);
        zones(context, events).forEach(zone -> zone.write(lines));
        events.forEach(event -> event.write(lines, context));
        lines.add("END", "VCALENDAR");
        List<String> names = events.stream().map(PlannedEvent::name).toList();
        return new SiteFile.Rendered(
                scope.path(),
                lines.bytes(),
                new Nature.Calendar(context.board().content().settings().feedId(), names));
    }

    /**
     * Returns the zones that the events need. A calendar must not be empty, RFC 5545, section 3.6; where there is nothing
     * planned the site's own zone stands in it, the one component that announces nothing.
     */
    private static Iterable<ZoneSpan> zones(RenderContext context, List<PlannedEvent> events) {
        Map<String, ZoneSpan> zones = new LinkedHashMap<>();
        events.stream()
                .flatMap(event -> event.times().zones().stream())
                .forEach(span -> zones.merge(ZoneSpan.tzid(span.zone()), span, ZoneSpan::with));
        ZoneId own = context.board().content().settings().zone();
        return events.isEmpty() ? List.of(new ZoneSpan(own, YEAR_2020, YEAR_2020)) : zones.values();
    }
}
