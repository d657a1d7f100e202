package io.github.candor.render.api.v2;

import io.github.candor.model.ComponentNode;
import io.github.candor.model.Settings;
import io.github.candor.model.Sha256;
import io.github.candor.model.UpdateState;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.MaintenanceStatus;
import io.github.candor.status.incident.PublicUpdate;
import java.math.BigInteger;

/**
 * Makes ids in Statuspage's form, 12 characters from {@code [a-z0-9]}, out of names that never change: so that they do not
 * either.
 */
final class StatuspageId {
    private static final int LENGTH = 12;
    private static final int BASE = 36;
    private static final BigInteger ALL = BigInteger.valueOf(BASE).pow(LENGTH);

    private StatuspageId() {}

    /** Returns the id of the site: that of Statuspage if it comes from there. */
    static String of(Settings settings) {
        String stated = settings.statuspageId();
        return stated != null ? stated : of("page", settings.feedId());
    }

    /** Returns the id of a component or group. */
    static String of(ComponentNode node) {
        String stated = node.statuspageId();
        return stated != null ? stated : of("component", node.id().value());
    }

    /** Returns the id of an incident. */
    static String of(IncidentStatus incident) {
        String stated = incident.incident().info().statuspageId();
        return stated != null
                ? stated
                : of("incident", incident.incident().lastingId().value());
    }

    /** Returns the id of one window of maintenance; the first has that of the entry, whether it repeats or not. */
    static String of(MaintenanceStatus maintenance) {
        String stated = maintenance.maintenance().info().statuspageId();
        if (stated != null && maintenance.occurrence() == 0) {
            return stated;
        }
        String number = maintenance.occurrence() == 0 ? "" : "#" + maintenance.occurrence();
        return of("maintenance", maintenance.maintenance().lastingId() + number);
    }

    /**
     * Returns the id of an update of the entry with the id {@code owner}: by when it was said and what it declared, so that
     * a fixed typo keeps it. An announcement that nobody dated has no moment of its own.
     *
     * @param number 0, counted on for updates that do not differ in these
     */
    static String of(String owner, PublicUpdate update, int number) {
        boolean isDated = update.state() != UpdateState.SCHEDULED || update.isWritten();
        String at = isDated ? update.at().instant() + " " : "";
        return of("update", owner + " " + at + update.state().id() + " " + number);
    }

    private static String of(String kind, String name) {
        byte[] hash = Sha256.of(kind + ":" + name);
        String digits = new BigInteger(1, hash).mod(ALL).toString(BASE);
        return "0".repeat(LENGTH - digits.length()) + digits;
    }
}
