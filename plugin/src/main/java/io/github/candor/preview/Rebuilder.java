package io.github.candor.preview;

import io.github.candor.problem.ContentException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Makes the site anew when a file changes, when the time to show is moved, and when time itself has made it wrong.
 *
 * <p>It looks at all files again and again rather than asking the system to be told: that is the same everywhere, on
 * shared and mounted folders too, and whichever way an editor saves.
 */
final class Rebuilder implements Runnable {
    private static final long QUIET_MILLIS = 30;
    private static final int MOST_UNREST = 100;
    private static final long SHORTEST_PAUSE_MILLIS = 40;
    private static final long LONGEST_PAUSE_MILLIS = 1_000;
    /** Looking takes at most the twentieth part of a core. */
    private static final int PAUSE_BY_LOOKING = 20;

    private static final Duration RETRY = Duration.ofSeconds(10);

    private static final long LONGEST_BUILD_SECONDS = 60;

    /** Somebody wants to see the site at an instant, or by the clock for null, and waits until that was tried. */
    private record Wish(@Nullable Instant instant, CountDownLatch tried) {}

    private final SiteSource source;
    private final Watched files;
    private final InstantSource clock;
    private final URI host;
    private final Latest latest;
    private final PreviewLog log;
    private final BlockingQueue<Wish> wishes = new LinkedBlockingQueue<>();
    private volatile @Nullable String lastPage;
    // What follows is known to the running thread alone.
    private Map<Path, Watched.Stamp> built = Map.of();
    private Instant builtAt = Instant.MIN;
    private @Nullable Instant chosen;

    Rebuilder(SiteSource source, Watched files, InstantSource clock, URI host, Latest latest, PreviewLog log) {
        this.source = source;
        this.files = files;
        this.clock = clock;
        this.host = host;
        this.latest = latest;
        this.log = log;
    }

    /** Returns what time it is, whatever is shown. */
    Instant clock() {
        return clock.instant();
    }

    /** Shows the site as it is at {@code instant}, or by the clock for null; returns when that was tried. */
    void moveTo(@Nullable Instant instant) throws InterruptedException {
        Wish wish = new Wish(instant, new CountDownLatch(1));
        wishes.add(wish);
        if (!wish.tried().await(LONGEST_BUILD_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the site was not made within a minute");
        }
    }

    /** Remembers the path of the page that was asked for last: a new site is shown only if this one can be made. */
    void remember(String path) {
        lastPage = path;
    }

    /** Begins with the first wish, and runs until the thread is interrupted. */
    @Override
    public void run() {
        try {
            Wish wish = wishes.take();
            while (true) {
                chosen = wish == null ? chosen : wish.instant();
                long pauseMillis = guardedRound(wish != null);
                if (wish != null) {
                    wish.tried().countDown();
                }
                wish = wishes.poll(pauseMillis, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever goes wrong, be it a fault of ours or want of memory, the author can go on: perhaps the next edit avoids it. */
    private long guardedRound(boolean isWished) throws InterruptedException {
        try {
            return round(isWished);
        } catch (RuntimeException | Error e) {
            tryToTell(e);
            return LONGEST_PAUSE_MILLIS;
        }
    }

    private void tryToTell(Throwable fault) {
        try {
            fail(fault);
        } catch (RuntimeException | Error e) {
            // Not even memory to say so: the next round, or the next edit, finds more of it.
        }
    }

    /** Looks at the files, makes the site if need be, and returns for how many milliseconds to rest. */
    private long round(boolean isWished) throws InterruptedException {
        Instant begin = clock.instant();
        Map<Path, Watched.Stamp> seen = files.look();
        long lookingMillis = Duration.between(begin, clock.instant()).toMillis();
        if (isWished || !seen.equals(built) || isOutOfDate(begin)) {
            built = quiet(seen);
            build();
        }
        return Math.min(LONGEST_PAUSE_MILLIS, Math.max(SHORTEST_PAUSE_MILLIS, lookingMillis * PAUSE_BY_LOOKING));
    }

    /** Waits until the files keep still: editors write in several steps, and version control many files. */
    private Map<Path, Watched.Stamp> quiet(Map<Path, Watched.Stamp> first) throws InterruptedException {
        Map<Path, Watched.Stamp> seen = first;
        for (int i = 0; i < MOST_UNREST && !seen.equals(built); i++) {
            Thread.sleep(QUIET_MILLIS);
            Map<Path, Watched.Stamp> next = files.look();
            if (next.equals(seen)) {
                return next;
            }
            seen = next;
        }
        return seen;
    }

    /** By the clock, a site has an end; and a mistake may have been only that something had not happened yet. */
    private boolean isOutOfDate(Instant now) {
        ServedSite site = latest.get().site();
        if (chosen != null) {
            return false;
        }
        return latest.get().mistakes().isEmpty()
                ? site != null && !now.isBefore(site.facts().nextTransitionAt())
                : now.isAfter(builtAt.plus(RETRY));
    }

    private void build() {
        Instant begin = clock.instant();
        Instant now = chosen == null ? begin : chosen;
        builtAt = begin;
        try {
            PreviewSite facts = source.build(host, now, now.isAfter(begin) ? now : begin);
            ServedSite site = ServedSite.of(facts);
            String page = lastPage;
            new Pages(site).find(page == null ? site.base() : page);
            latest.set(latest.get().with(site, chosen != null));
            log.shows(facts, Duration.between(begin, clock.instant()));
        } catch (ContentException e) {
            Path content = files.content();
            List<Mistake> mistakes = Mistake.of(e.problems(), content);
            show(mistakes, () -> log.finds(e.problems()));
        }
    }

    private void fail(Throwable e) {
        show(List.of(Mistake.of(e)), () -> log.fails(e));
    }

    private void show(List<Mistake> mistakes, Runnable telling) {
        PreviewState before = latest.get();
        PreviewState after = before.with(mistakes);
        if (!after.equals(before)) {
            latest.set(after);
            telling.run();
        }
    }
}
