package io.github.candor.write;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Work on as many threads as the machine has cores: more were measured to be slower. */
final class AllCores {
    private AllCores() {}

    /**
     * Makes each element and gives it to {@code action}, in any order. Nothing runs any more when this returns, be it by a
     * failure, so that the caller may delete what was made so far.
     *
     * @throws IOException if the thread is interrupted; whatever an element throws is passed on
     */
    static <T> void forEach(Stream<T> elements, Consumer<T> action) throws IOException {
        ForkJoinPool pool = new ForkJoinPool(Runtime.getRuntime().availableProcessors());
        try {
            pool.submit(() -> elements.parallel().forEach(action)).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while the site was written");
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } finally {
            awaitEnd(pool);
        }
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
