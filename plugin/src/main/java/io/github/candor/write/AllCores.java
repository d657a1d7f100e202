package io.github.candor.write;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Work on as many threads as the machine has cores: more were measured to be slower. */
final class AllCores {
    private AllCores() {}

    /** So many pieces a core has to do: few enough to cost nothing, and so many that all cores end at nearly the same time. */
    private static final int PIECES = 64;

    /**
     * Makes each element and gives it to {@code action}, in any order. Nothing runs any more when this returns, be it by a
     * failure, so that the caller may delete what was made so far.
     *
     * @throws IOException if the thread is interrupted; whatever an element throws is passed on
     */
    static <T> void forEach(Stream<T> elements, Consumer<T> action) throws IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        List<Spliterator<T>> pieces = pieces(elements.parallel().spliterator(), cores * PIECES);
        AtomicInteger next = new AtomicInteger();
        ForkJoinPool pool = new ForkJoinPool(cores);
        try {
            List<ForkJoinTask<?>> threads = new ArrayList<>();
            for (int i = 0; i < cores; i++) {
                threads.add(pool.submit(() -> work(pieces, next, action)));
            }
            for (ForkJoinTask<?> thread : threads) {
                thread.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while the site was written");
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } finally {
            next.set(pieces.size());
            awaitEnd(pool);
        }
    }

    /** Does piece after piece until none is left, or one fails. */
    private static <T> void work(List<Spliterator<T>> pieces, AtomicInteger next, Consumer<T> action) {
        boolean isDone = false;
        try {
            for (int i = next.getAndIncrement(); i < pieces.size(); i = next.getAndIncrement()) {
                pieces.get(i).forEachRemaining(action);
            }
            isDone = true;
        } finally {
            if (!isDone) {
                next.set(pieces.size());
            }
        }
    }

    /** Returns {@code all} in at least {@code least} pieces, if it can be cut so often, in their order. */
    private static <T> List<Spliterator<T>> pieces(Spliterator<T> all, int least) {
        List<Spliterator<T>> pieces = List.of(all);
        while (pieces.size() < least) {
            List<Spliterator<T>> halves = new ArrayList<>();
            for (Spliterator<T> piece : pieces) {
                Spliterator<T> first = piece.trySplit();
                if (first != null) {
                    halves.add(first);
                }
                halves.add(piece);
            }
            if (halves.size() == pieces.size()) {
                break;
            }
            pieces = halves;
        }
        return pieces;
    }

    /** Returns the failure itself, without the copies that the pool wraps around it from thread to thread. */
    private static RuntimeException unwrapped(ExecutionException e) {
        Throwable failure = e;
        for (Throwable cause = e.getCause(); cause != null && isCopy(failure, cause); cause = cause.getCause()) {
            failure = cause;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }

    private static boolean isCopy(Throwable failure, Throwable cause) {
        return failure instanceof ExecutionException
                || (failure.getClass() == cause.getClass() && cause.toString().equals(failure.getMessage()));
    }

    private static void awaitEnd(ForkJoinPool pool) {
        pool.shutdownNow();
        boolean isInterrupted = Thread.interrupted();
        while (!pool.isTerminated()) {
            try {
                pool.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                isInterrupted = true;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
