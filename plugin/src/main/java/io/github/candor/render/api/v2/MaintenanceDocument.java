package io.github.candor.render.api.v2;

import java.time.Instant;

/** One window of maintenance: an incident, whose keys stand among its own, with a plan. */
record MaintenanceDocument(IncidentDocument incident, Instant scheduledFor, Instant scheduledUntil) {}
