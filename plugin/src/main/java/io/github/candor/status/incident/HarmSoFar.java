package io.github.candor.status.incident;

import io.github.candor.model.AffectedComponent;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.ImpactWindow;
import io.github.candor.model.Incident;
import io.github.candor.model.Moment;
import io.github.candor.status.span.ComponentWindow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Leaves out of an incident what it did to components later than now, so that its impact, unless stated, is that so far. */
final class HarmSoFar {
    private final Instant now;

    HarmSoFar(Instant now) {
        this.now = now;
    }

    /** Returns the components that were hit up to now, by {@code windows}, or are named as not hit, in the author's order. */
    List<AffectedComponent> of(Incident incident, List<ComponentWindow> windows) {
        if (incident.affected().stream().noneMatch(one -> goesOn(one, incident))) {
            return incident.affected();
        }
        List<AffectedComponent> known = new ArrayList<>();
        for (AffectedComponent one : incident.affected()) {
            AffectedComponent sofar = goesOn(one, incident) ? known(one, windows) : one;
            if (sofar != null) {
                known.add(sofar);
            }
        }
        return known;
    }

    private boolean goesOn(AffectedComponent one, Incident incident) {
        Stream<Moment> changes = incident.updates().stream()
                .filter(update -> update.changes().containsKey(one.id()))
                .map(update -> update.at());
        Stream<Moment> begins = one.windows().stream().map(ImpactWindow::from).flatMap(Stream::ofNullable);
        return Stream.concat(changes, begins).anyMatch(at -> at.instant().isAfter(now));
    }

    private static @Nullable AffectedComponent known(AffectedComponent one, List<ComponentWindow> windows) {
        ComponentStatus worst = windows.stream()
                .filter(window -> window.component().equals(one.id()))
                .map(ComponentWindow::status)
                .reduce(ComponentStatus.OPERATIONAL, ComponentStatus::worse);
        boolean isNamedOnly = one.stated() == ComponentStatus.OPERATIONAL;
        return worst.isTrouble() || isNamedOnly
                ? new AffectedComponent(one.id(), worst, one.stated(), List.of())
                : null;
    }
}
