package io.github.candor.notify.ledger;

import java.time.Instant;

/**
 * Something that was said, and that a channel may want to hear.
 *
 * @param guid that of the feed of updates
 * @param at when it was said
 */
public record Item(String guid, Instant at) {}
