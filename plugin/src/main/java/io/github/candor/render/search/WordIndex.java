package io.github.candor.render.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Which entries have which term: entries in, postings by term out, in the order of UTF-16, in which scripts compare too. */
final class WordIndex {
    /** So many entries are read at once, in parallel, before their terms are put together. */
    private static final int SLICE = 500;

    private WordIndex() {}

    /** Returns the postings of {@code entries}, which are numbered from 0. */
    static NavigableMap<String, Postings> of(List<Searchable> entries) {
        Map<String, Postings> index = new HashMap<>();
        for (int from = 0; from < entries.size(); from += SLICE) {
            List<Map<String, Integer>> slice =
                    entries.subList(from, Math.min(from + SLICE, entries.size())).parallelStream()
                            .map(WordIndex::levels)
                            .toList();
            for (int i = 0; i < slice.size(); i++) {
                int number = from + i;
                slice.get(i)
                        .forEach((term, level) -> index.computeIfAbsent(term, key -> new Postings())
                                .add(number, level));
            }
        }
        return new TreeMap<>(index);
    }

    /** Returns the terms of an entry, each with the highest level that it stands at. */
    private static Map<String, Integer> levels(Searchable entry) {
        Map<String, Integer> levels = new HashMap<>();
        Terms.forEach(entry.text(), term -> levels.put(term, Postings.TEXT));
        entry.names().forEach(name -> Terms.forEach(name, term -> levels.put(term, Postings.NAME)));
        entry.choices().forEach(choice -> levels.put(choice, Postings.NAME));
        Terms.forEach(entry.shown().title(), term -> levels.put(term, Postings.TITLE));
        return levels;
    }
}
