package io.github.candor.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The index of a log against one that is made term by term; the terms of a word against those of any script. */
class WordIndexProperties {
    private static final String LETTERS = "abcABCxyzéßΣ東京9 -.'";

    @Property(tries = 60, seed = "20261128")
    void hasEveryTermOnceForEachEntryAtItsHighestLevel(@ForAll int seed, @ForAll @IntRange(max = 1_700) int size) {
        Random random = new Random(seed);
        List<Searchable> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            entries.add(entry(random));
        }
        Map<String, String> found = new TreeMap<>();
        WordIndex.of(entries)
                .forEach((term, postings) -> found.put(term, String.join(" ", postings.parts(7 + size % 90))));

        assertThat(found).isEqualTo(slowly(entries));
    }

    @Property(tries = 500, seed = "20261129")
    void cutsPlainWordsAsThoseOfAnyScript(@ForAll int seed) {
        String word = text(new Random(seed), "abcXYZ019-.'_/", 90);
        List<String> terms = new ArrayList<>();
        Terms.any(word, terms::add);

        assertThat(Terms.of(word)).isEqualTo(terms);
    }

    private static Map<String, String> slowly(List<Searchable> entries) {
        Map<String, String> written = new TreeMap<>();
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Searchable one = entries.get(i);
            Map<String, Integer> levels = new HashMap<>();
            Terms.of(one.text()).forEach(term -> levels.put(term, 0));
            one.names().forEach(name -> Terms.of(name).forEach(term -> levels.put(term, 1)));
            one.choices().forEach(choice -> levels.put(choice, 1));
            Terms.of(one.shown().title()).forEach(term -> levels.put(term, 2));
            for (Map.Entry<String, Integer> term : levels.entrySet()) {
                int distance = i - last.getOrDefault(term.getKey(), 0);
                String number = Integer.toString(distance * 4 + term.getValue(), 36);
                written.merge(term.getKey(), number, (before, more) -> before + " " + more);
                last.put(term.getKey(), i);
            }
        }
        return written;
    }

    private static Searchable entry(Random random) {
        Searchable.Shown shown =
                new Searchable.Shown("", text(random, LETTERS, 9), 0, "", "", null, List.of(), List.of(), "");
        List<String> names = Arrays.asList(text(random, LETTERS, 5).split(" "));
        return new Searchable(shown, names, text(random, LETTERS, 30), List.of("year=" + random.nextInt(3)));
    }

    private static String text(Random random, String letters, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most); i > 0; i--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }
}
