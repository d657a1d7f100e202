package io.github.candor.architecture.bad.render;

import org.dmfs.rfc5545.recur.RecurrenceRule;

/** Uses a library that belongs elsewhere. */
record UsesRecurrence(RecurrenceRule foreign) {}
