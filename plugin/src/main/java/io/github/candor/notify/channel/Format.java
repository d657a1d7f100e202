package io.github.candor.notify.channel;

import io.github.candor.render.feed.Story;

/** Writes a story as one service wants it. */
@FunctionalInterface
interface Format {
    /** Returns the request that tells {@code story}. */
    Post post(Story story);
}
