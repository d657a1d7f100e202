package io.github.candor.status;

import io.github.candor.model.Component;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.KnownMaintenance;
import io.github.candor.status.incident.MaintenanceStatus;
import io.github.candor.status.span.Claim;
import io.github.candor.status.span.ComponentWindow;
import io.github.candor.status.span.Span;
import io.github.candor.status.span.StatusLine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Brings together what all entries claim of each component: incidents and maintenance in, a line a component out. */
final class StatusLines {
    private final Instant now;
    private final Map<ComponentId, List<Claim>> claims = new HashMap<>();

    private StatusLines(Instant now) {
        this.now = now;
    }

    /** Returns the line of every component up to and including {@code now}. */
    static Map<ComponentId, StatusLine> of(SiteFrame frame, IncidentLog log, Instant now) {
        StatusLines lines = new StatusLines(now);
        log.incidents().forEach(lines::claim);
        log.maintenance().forEach(lines::claim);
        log.longPast().forEach(one -> lines.claim(one.maintenance(), one.actual()));
        Map<ComponentId, StatusLine> byId = new HashMap<>();
        for (Component component : frame.components().all()) {
            List<Claim> all = lines.claims.getOrDefault(component.id(), List.of());
            byId.put(
                    component.id(),
                    StatusLine.of(upTo(component.until(), frame.settings().zone(), all)));
        }
        return Map.copyOf(byId);
    }

    /** Nothing is claimed of a component after its last day. */
    private static List<Claim> upTo(@Nullable LocalDate until, ZoneId zone, List<Claim> claims) {
        if (until == null) {
            return claims;
        }
        Span record = new Span(Instant.MIN, until.plusDays(1).atStartOfDay(zone).toInstant());
        return claims.stream()
                .filter(claim -> claim.span().from().isBefore(record.to()))
                .map(claim -> new Claim(claim.span().cutTo(record), claim.status(), claim.cause()))
                .toList();
    }

    private void claim(IncidentStatus incident) {
        for (ComponentWindow window : incident.windows()) {
            Instant to = window.to() == null ? pastNow() : window.to().instant();
            add(window.component(), new Claim(new Span(window.from().instant(), to), window.status(), incident.id()));
        }
    }

    private void claim(MaintenanceStatus one) {
        if (one.isCancelled() || one.isComing()) {
            return;
        }
        Instant to = one.isUnderWay() ? pastNow() : one.actual().to();
        claim(one.maintenance(), new Span(one.actual().from(), to));
    }

    private void claim(KnownMaintenance work, Span span) {
        for (ComponentId component : work.named()) {
            add(component, new Claim(span, ComponentStatus.UNDER_MAINTENANCE, work.id()));
        }
    }

    private void add(ComponentId component, Claim claim) {
        claims.computeIfAbsent(component, id -> new ArrayList<>()).add(claim);
    }

    /** What goes on must hold at now itself, and ends are exclusive; whatever is measured is cut to now. */
    private Instant pastNow() {
        return now.plusNanos(1);
    }
}
