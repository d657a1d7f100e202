package io.github.candor.preview;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Holds the newest {@link PreviewState}, and lets others wait for a newer one. Safe for use by several threads. */
final class Latest {
    private record Held(PreviewState state, CountDownLatch isReplaced) {
        static Held of(PreviewState state) {
            return new Held(state, new CountDownLatch(1));
        }
    }

    private volatile Held held;
    private volatile boolean isClosed;

    /** Begins with {@code first}. */
    Latest(PreviewState first) {
        this.held = Held.of(first);
    }

    PreviewState get() {
        return held.state();
    }

    /** Replaces the state; only one thread may do that. */
    void set(PreviewState next) {
        Held before = held;
        held = Held.of(next);
        before.isReplaced().countDown();
    }

    /** Returns the newest state: at once if it is not {@code known}, else when it changes, or unchanged after {@code longest}. */
    PreviewState awaitOther(PreviewState known, Duration longest) throws InterruptedException {
        Held before = held;
        boolean isNew =
                !before.state().equals(known) || before.isReplaced().await(longest.toMillis(), TimeUnit.MILLISECONDS);
        return isNew ? held.state() : known;
    }

    /** Returns whether nothing new will come. */
    boolean isClosed() {
        return isClosed;
    }

    /** Ends all waiting. */
    void close() {
        isClosed = true;
        held.isReplaced().countDown();
    }
}
