package io.github.candor.status.span;

import io.github.candor.model.ComponentStatus;
import io.github.candor.model.EntryId;

/** What one entry says of one component for a stretch of time; claims of several entries may overlap. */
public record Claim(Span span, ComponentStatus status, EntryId cause) {}
