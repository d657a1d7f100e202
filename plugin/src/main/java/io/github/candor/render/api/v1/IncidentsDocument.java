package io.github.candor.render.api.v1;

import io.github.candor.address.Address;
import io.github.candor.model.Moment;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SitePath;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.Interval;
import io.github.candor.status.incident.Measurement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code incidents.json}: the list of all incidents, newest first; each has a document of its own. */
record IncidentsDocument(List<Line> incidents) {
    IncidentsDocument {
        incidents = List.copyOf(incidents);
    }

    /**
     * One incident.
     *
     * @param resolvedAt null while it is open
     * @param duration so far, while it is open; null of one that was taken back
     */
    record Line(
            String id,
            String title,
            String url,
            String state,
            String impact,
            @Nullable String severity,
            List<String> components,
            Instant startedAt,
            @Nullable Instant resolvedAt,
            @Nullable Duration duration) {
        static Line of(RenderContext context, IncidentStatus one) {
            Moment resolved = one.over();
            @Nullable Measurement duration = one.measurement(Interval.DURATION);
            return new Line(
                    one.id().value(),
                    one.incident().title(),
                    context.absolute(SitePath.page(Address.INCIDENT.at(one.id()))),
                    one.state().id(),
                    one.incident().impact().id(),
                    one.incident().severity(),
                    one.incident().concerned().stream().map(id -> id.value()).toList(),
                    one.milestones().started().instant(),
                    resolved == null ? null : resolved.instant(),
                    duration == null ? null : duration.length());
        }
    }

    static IncidentsDocument of(RenderContext context) {
        return new IncidentsDocument(context.board().incidents().stream()
                .map(one -> Line.of(context, one))
                .toList());
    }
}
