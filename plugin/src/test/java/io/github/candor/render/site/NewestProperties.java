package io.github.candor.render.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The newest against all, sorted. */
class NewestProperties {
    @Property(tries = 300, seed = "20261128")
    void areTheFirstOfAllSorted(
            @ForAll @Size(max = 400) List<@IntRange(max = 60) Integer> all,
            @ForAll @IntRange(min = 1, max = 70) int most) {
        // Equal by this order, and yet told apart.
        Comparator<Integer> order = Comparator.comparing(number -> number / 3);

        assertThat(Newest.of(all.stream(), order, most))
                .isEqualTo(all.stream().sorted(order).limit(most).toList());
        assertThat(Newest.of(all.stream(), order, Long.MAX_VALUE))
                .isEqualTo(all.stream().sorted(order).toList());
    }
}
