package io.github.candor.notify.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a channel has not heard yet. What is older than an hour when it is first seen is no news: it was there before
 * the channel was, or came by an import.
 */
final class Dues {
    /** After which nothing is told any more, however often it was tried. */
    static final Duration LONGEST = Duration.ofHours(24);

    private static final Duration NEWS = Duration.ofHours(1);

    private Dues() {}

    /** Returns lines for those of {@code items} that are new to {@code channel}. */
    static List<Line> of(Ledger ledger, String channel, List<Item> items, Instant now, String run) {
        Instant since = since(ledger.look(channel), now);
        return items.stream()
                .filter(item -> !item.at().isBefore(since) && !item.at().isAfter(now))
                .filter(item -> ledger.find(channel, item.guid()) == null)
                .map(item -> new Line(channel, item.guid(), item.at(), Line.State.DUE, now, run, 0, ""))
                .toList();
    }

    /** Whatever was said an hour before the last look, or later, may not have been published by then. */
    private static Instant since(@Nullable Instant look, Instant now) {
        Instant longest = now.minus(LONGEST);
        Instant news = (look == null || look.isAfter(now) ? now : look).minus(NEWS);
        return news.isBefore(longest) ? longest : news;
    }
}
