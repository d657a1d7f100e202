package io.github.candor.notify;

import io.github.candor.problem.RefusalException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Waits until the web serves what was built, looking ever more seldom. */
final class LiveWait {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    /** For one look at all feeds, however short the patience is. */
    static final Duration LOOK = Duration.ofMinutes(2);

    private final LiveSite published;
    private final Patience patience;
    private final Consumer<String> progress;

    LiveWait(LiveSite published, Patience patience, Consumer<String> progress) {
        this.published = published;
        this.patience = patience;
        this.progress = progress;
    }

    /**
     * Returns when every feed has been seen live.
     *
     * @throws RefusalException if that does not happen in time, naming those that differ
     */
    void await(List<BuiltFeed> feeds) throws InterruptedException {
        Deadline end = Deadline.in(patience.longest(), patience.clock());
        Duration next = FIRST_PAUSE;
        List<LiveSite.Stale> stale = look(feeds, end);
        while (!stale.isEmpty()) {
            Duration left = end.left();
            if (end.isOver()) {
                throw new RefusalException(report(feeds.size(), stale));
            }
            Duration pause = next.compareTo(left) < 0 ? next : left;
            progress.accept(live(feeds.size(), stale) + "; looking again in " + seconds(pause));
            patience.pause().pause(pause);
            stale = look(stale.stream().map(LiveSite.Stale::feed).toList(), end);
            Duration doubled = next.multipliedBy(2);
            next = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
        }
    }

    private List<LiveSite.Stale> look(List<BuiltFeed> feeds, Deadline end) {
        return published.stale(feeds, end.orLater(Deadline.in(LOOK, patience.clock())));
    }

    private String report(int feeds, List<LiveSite.Stale> stale) {
        List<String> lines = stale.stream()
                .map(one -> published.addressOf(one.feed()) + " " + one.difference())
                .toList();
        return "The site is not live yet, so nobody was told. After " + seconds(patience.longest()) + ", "
                + live(feeds, stale) + ":\n" + Lines.indented(lines)
                + "\nPublish what was built, or wait longer with candor.wait.";
    }

    private static String live(int feeds, List<LiveSite.Stale> stale) {
        return (feeds - stale.size()) + " of " + feeds + " feeds are live";
    }

    private static String seconds(Duration length) {
        return length.toSeconds() + " s";
    }
}
