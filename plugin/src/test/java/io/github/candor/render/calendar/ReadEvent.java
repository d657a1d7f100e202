package io.github.candor.render.calendar;

import io.github.candor.status.span.Span;
import java.time.Instant;
import java.util.List;

/**
 * An event as another program reads it; an absent text is empty.
 *
 * @param windows those that begin within the stretch of time that was asked for, oldest first
 */
public record ReadEvent(
        String uid,
        int sequence,
        Instant stamp,
        String status,
        String summary,
        String description,
        String url,
        List<String> categories,
        List<Span> windows) {}
