package io.github.candor.programs.statuspage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    @Test
    void areNoneBetweenEqualTrees() {
        assertThat(Differences.between(
                        Map.of("a", List.of(1, "x", Map.of("b", true))),
                        Map.of("a", List.of(1, "x", Map.of("b", true)))))
                .isEmpty();
    }

    @Test
    void nameEachPlace() {
        assertThat(Differences.between(
                        Map.of("a", List.of(1, "2"), "b", "x", "more", 1),
                        Map.of("a", List.of(1, 2), "b", "y", "c", 1)))
                .containsExactly(
                        "/a/1 is \"2\", not 2",
                        "/b is \"x\", not \"y\"",
                        "/more is 1, not nothing",
                        "/c is nothing, not 1");
    }

    @Test
    void tellNullAndWhatIsEmptyFromNothing() {
        Map<String, @Nullable Object> known = new LinkedHashMap<>(Map.of("b", List.of(), "c", Map.of(), "d", 1));
        known.put("a", null);

        assertThat(Differences.between(known, Map.of("d", 1)))
                .containsExactly("/a is null, not nothing", "/b/length is 0, not nothing", "/c is empty, not nothing");
    }
}
