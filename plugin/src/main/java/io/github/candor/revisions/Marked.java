package io.github.candor.revisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Things that may each be recognised by several marks; of two with the same mark the first has it. */
final class Marked<T> {
    private final Map<String, T> byMark = new HashMap<>();
    private final Set<T> left = new LinkedHashSet<>();

    void put(List<String> marks, T thing) {
        left.add(thing);
        marks.forEach(mark -> byMark.putIfAbsent(mark, thing));
    }

    /** Takes out what has one of {@code marks}, looked for in their order; null if nothing has. */
    @Nullable
    T take(List<String> marks) {
        for (String mark : marks) {
            T found = byMark.get(mark);
            if (found != null && left.remove(found)) {
                return found;
            }
        }
        return null;
    }

    /** Returns what was put here and not taken out, in order. */
    List<T> all() {
        return new ArrayList<>(left);
    }
}
