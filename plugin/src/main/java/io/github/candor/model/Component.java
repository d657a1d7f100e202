package io.github.candor.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of the service whose status is told.
 *
 * @param id unique over components and groups
 * @param name what visitors see
 * @param description one line of plain text, or null
 * @param since first day, in the site's zone, for which anything is claimed; null means since the first
 *     that is known of the site
 * @param until last day, in the site's zone, for which anything is claimed, or null for no end
 * @param objective availability promised over the uptime window, in per cent, like 99.9; or null
 * @param statuspageId id that Statuspage gave it before the log moved here, or null
 * @param alerts who sees what monitoring says of it
 */
public record Component(
        ComponentId id,
        String name,
        @Nullable String description,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable BigDecimal objective,
        @Nullable String statuspageId,
        Alerts alerts)
        implements ComponentNode {
    /** Who sees an incident that monitoring opens. */
    public enum Alerts {
        /** Its authors, until one of them says so. */
        DRAFT,
        /** Everybody, at once. */
        PUBLIC
    }

    @Override
    public boolean isGone(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    /** Returns whether it begins only after {@code day}. */
    public boolean isToCome(LocalDate day) {
        return since != null && since.isAfter(day);
    }

    /** Keeps a component that Statuspage never knew. */
    public Component(
            ComponentId id,
            String name,
            @Nullable String description,
            @Nullable LocalDate since,
            @Nullable BigDecimal objective) {
        this(id, name, description, since, null, objective, null, Alerts.DRAFT);
    }

    /** Ids are unique, and nodes are often looked up. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
