package io.github.candor.status.incident;

import io.github.candor.model.EntryFacts;

/**
 * An entry as it is known at one instant: nothing of it that is dated later, and no reference to what is not there yet. What
 * bears no date is as old as the entry itself.
 */
public sealed interface KnownEntry extends EntryFacts permits KnownIncident, KnownMaintenance, KnownNotice {}
