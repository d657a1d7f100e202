package io.github.candor.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoryTest {
    private final List<String> made = new ArrayList<>();
    private final Memory<String, String> memory = new Memory<>(10, String::length);

    private String get(String key) {
        return memory.get(key, () -> {
            synchronized (made) {
                made.add(key);
            }
            return key;
        });
    }

    @Test
    void makesNothingTwiceHoweverManyAskAtOnce() {
        IntStream.range(0, 1_000).parallel().forEach(i -> get("ab" + i % 3));

        assertThat(made).containsExactlyInAnyOrder("ab0", "ab1", "ab2");
    }

    @Test
    void forgetsWhatWasNotAskedForLongest() {
        get("aaaa");
        get("bbbb");
        get("aaaa");
        get("cccc");
        get("aaaa");
        get("bbbb");

        assertThat(made).containsExactly("aaaa", "bbbb", "cccc", "bbbb");
    }

    @Test
    void keepsTheNewestWhateverItWeighs() {
        get("aaaaaaaaaaaaaaaaaaaa");
        get("aaaaaaaaaaaaaaaaaaaa");
        get("b");
        get("aaaaaaaaaaaaaaaaaaaa");

        assertThat(made).containsExactly("aaaaaaaaaaaaaaaaaaaa", "b", "aaaaaaaaaaaaaaaaaaaa");
    }

    @Test
    void triesAgainWhatFailed() {
        assertThatThrownBy(() -> memory.get("a", () -> {
                    throw new IllegalStateException("full");
                }))
                .hasMessage("full");

        assertThat(get("a")).isEqualTo("a");
    }
}
