package io.github.candor.status.uptime;

import io.github.candor.status.span.Span;

/**
 * A stretch of time that uptime is asked for.
 *
 * @param id name in data and addresses: {@code 24h}, {@code 7d}, {@code 30d}, {@code 90d}, {@code 12mo}, {@code 2024-03},
 *     {@code 2024-q4}, {@code 2024}, {@code all}
 * @param span as asked for, before it is cut to what is known; ends at now for rolling windows
 */
public record UptimeWindow(String id, Span span) {}
