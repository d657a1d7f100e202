package io.github.candor.notify;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Waits until the web serves what was built, looking ever more seldom. */
final class LiveWait {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final PublishedSite published;
    private final Patience patience;
    private final Consumer<String> progress;

    LiveWait(PublishedSite published, Patience patience, Consumer<String> progress) {
        this.published = published;
        this.patience = patience;
        this.progress = progress;
    }

    /**
     * Returns when every feed has been seen live.
     *
     * @throws NotifyException if that does not happen in time, naming those that differ
     */
    void await(List<BuiltFeed> feeds) throws InterruptedException {
        Instant end = patience.clock().instant().plus(patience.longest());
        Duration next = FIRST_PAUSE;
        List<PublishedSite.Stale> stale = published.stale(feeds);
        while (!stale.isEmpty()) {
            Duration left = Duration.between(patience.clock().instant(), end);
            if (left.isNegative() || left.isZero()) {
                throw new NotifyException(report(feeds.size(), stale));
            }
            Duration pause = next.compareTo(left) < 0 ? next : left;
            progress.accept(live(feeds.size(), stale) + "; looking again in " + seconds(pause));
            patience.pause().pause(pause);
            stale = published.stale(
                    stale.stream().map(PublishedSite.Stale::feed).toList());
            Duration doubled = next.multipliedBy(2);
            next = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
        }
    }

    private String report(int feeds, List<PublishedSite.Stale> stale) {
        List<String> lines = stale.stream()
                .map(one -> published.addressOf(one.feed()) + " " + one.difference())
                .toList();
        return "The site is not live yet, so nobody was told. After " + seconds(patience.longest()) + ", "
                + live(feeds, stale) + ":\n" + Lines.indented(lines)
                + "\nPublish what was built, or wait longer with candor.wait.";
    }

    private static String live(int feeds, List<PublishedSite.Stale> stale) {
        return (feeds - stale.size()) + " of " + feeds + " feeds are live";
    }

    private static String seconds(Duration length) {
        return length.toSeconds() + " s";
    }
}
