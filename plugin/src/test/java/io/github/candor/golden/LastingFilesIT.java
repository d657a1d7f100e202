package io.github.candor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.render.site.Tense;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file's bytes follow from its own facts: what does not tell of the present stays as it is while time passes. */
class LastingFilesIT {
    private static final String CASES = "io.github.candor.golden.GoldenCase#all";

    @ParameterizedTest(name = "{0}")
    @MethodSource(CASES)
    void changesNothingButWhatTellsOfThePresentWhenOnlyTimePasses(GoldenCase golden) throws IOException {
        Instant now = golden.now();
        SiteInMemory before = SiteInMemory.withNothingPlanned(golden, now);

        for (int days : new int[] {1, 30}) {
            SiteInMemory after = SiteInMemory.withNothingPlanned(golden, now.plus(Duration.ofDays(days)));
            Set<String> differing = differing(before.files(), after.files());

            // A quarter that has begun meanwhile has a page of its own, to which others lead.
            if (after.files().keySet().equals(before.files().keySet())) {
                assertThat(differing).as("after %d days", days).isSubsetOf(inAnyTenseBut(Tense.LASTING, before));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(CASES)
    void changesEveryPageThatSaysItTellsOfThePresent(GoldenCase golden) throws IOException {
        SiteInMemory before = SiteInMemory.at(golden, golden.now());
        SiteInMemory after = SiteInMemory.at(golden, golden.now().plus(Duration.ofDays(1)));

        Set<String> stamped = present(before).stream()
                .filter(path -> path.endsWith(".html") && before.text(path).contains("<main id="))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(differing(before.files(), after.files())).containsAll(stamped);
        before.files().keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .forEach(path -> assertThat(before.page(path).select("#built, body[data-next], body[class]"))
                        .as(path)
                        .hasSize(stamped.contains(path) ? 2 : 0));
    }

    private static Set<String> inAnyTenseBut(Tense tense, SiteInMemory site) {
        return site.tenses().entrySet().stream()
                .filter(one -> one.getValue() != tense)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> present(SiteInMemory site) {
        return site.tenses().entrySet().stream()
                .filter(one -> one.getValue() == Tense.PRESENT)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> differing(Map<String, byte[]> one, Map<String, byte[]> other) {
        NavigableMap<String, byte[]> all = new TreeMap<>(one);
        all.putAll(other);
        all.keySet().removeIf(path -> Arrays.equals(one.get(path), other.get(path)));
        return all.keySet();
    }
}
