package io.github.candor.render.markdown;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was made, so that nothing is made twice, up to a bound; what was not asked for longest goes first. Safe for
 * use by several threads: who asks for what another is making waits for it.
 */
final class Memory<K, V> {
    private final Map<K, Made<V>> known = new LinkedHashMap<>(16, 0.75f, true);
    private final long most;
    private final ToLongFunction<V> weight;
    private long held;

    /**
     * Starts with nothing.
     *
     * @param most what all that is remembered may weigh, but for the newest, which stays whatever it weighs
     * @param weight says what one weighs
     */
    Memory(long most, ToLongFunction<V> weight) {
        this.most = most;
        this.weight = weight;
    }

    /** Returns what was made for {@code key}, or else makes it. */
    V get(K key, Supplier<V> maker) {
        Made<V> made;
        synchronized (known) {
            made = known.computeIfAbsent(key, any -> new Made<>());
        }
        synchronized (made) {
            if (made.value == null) {
                made.value = maker.get();
                keep(key, made, weight.applyAsLong(made.value));
            }
            return made.value;
        }
    }

    private void keep(K key, Made<V> made, long weighs) {
        synchronized (known) {
            if (known.get(key) == made) {
                made.weighs = weighs;
                held += weighs;
            }
            Iterator<Made<V>> oldest = known.values().iterator();
            while (held > most && oldest.hasNext()) {
                Made<V> one = oldest.next();
                if (one != made && one.weighs > 0) {
                    held -= one.weighs;
                    oldest.remove();
                }
            }
        }
    }

    /** What was made, or is being made. */
    private static final class Made<V> {
        private @Nullable V value;
        private long weighs;
    }
}
