package io.github.candor.render.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpreadTest {
    private static List<String> part(String name, int size) {
        return IntStream.range(0, size).mapToObj(i -> name + i).toList();
    }

    @Test
    void keepsEveryElementAndTheOrderOfEachPart() {
        List<List<String>> parts = List.of(part("a", 700), part("b", 3), part("c", 1_300), part("d", 0), part("e", 5));
        List<String> spread = Spread.of(parts);

        assertThat(spread).hasSize(2_008);
        for (List<String> part : parts) {
            assertThat(spread.stream().filter(part::contains).toList()).isEqualTo(part);
        }
    }

    @Test
    void givesEachStretchItsShareOfEveryPart() {
        List<String> spread = Spread.of(List.of(part("page", 1_000), part("facts", 1_000), part("few", 9)));

        for (int from = 0; from < spread.size() - 200; from += 200) {
            List<String> stretch = spread.subList(from, from + 200);
            assertThat(count(stretch, "page")).isBetween(98L, 102L);
            assertThat(count(stretch, "facts")).isBetween(98L, 102L);
        }
    }

    @Test
    void spreadsManySmallPartsAsOne() {
        List<List<String>> parts = new ArrayList<>(List.of(part("page", 10_000)));
        Stream.of("a", "b", "c", "d").map(name -> part("small-" + name, 1)).forEach(parts::add);
        List<String> spread = Spread.of(parts);

        for (int from = 0; from < 10_000; from += 2_501) {
            assertThat(count(spread.subList(from, from + 2_501), "small")).isEqualTo(1);
        }
    }

    private static long count(List<String> stretch, String name) {
        return stretch.stream().filter(one -> one.startsWith(name)).count();
    }
}
