package io.github.candor.read.folder;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Work on all cores, each of which takes the next piece when it has done one, so that all end at nearly the same time. */
final class SharedWork {
    private SharedWork() {}

    /** Returns what {@code make} makes of each of {@code all}, in their order. */
    @SuppressWarnings("unchecked") // Nothing but what was made is in the array.
    static <T, R> List<R> map(List<T> all, Function<T, R> make) {
        Object[] made = new Object[all.size()];
        AtomicInteger next = new AtomicInteger();
        IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .parallel()
                .forEach(core -> {
                    for (int i = next.getAndIncrement(); i < made.length; i = next.getAndIncrement()) {
                        made[i] = make.apply(all.get(i));
                    }
                });
        return (List<R>) Arrays.asList(made);
    }
}
