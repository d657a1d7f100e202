package io.github.candor.render.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Which entries have which term: entries in, postings by term out, in the order of UTF-16, in which scripts compare too. */
final class WordIndex {
    /** So many entries are read one after the other; all such slices on all cores. */
    private static final int SLICE = 500;

    private final Map<String, Postings> index = new HashMap<>();

    private WordIndex() {}

    /** Returns the postings of {@code entries}, which are numbered from 0. */
    static NavigableMap<String, Postings> of(List<Searchable> entries) {
        WordIndex all = IntStream.range(0, (entries.size() + SLICE - 1) / SLICE)
                .parallel()
                .mapToObj(slice -> slice(entries, slice * SLICE))
                .reduce(WordIndex::and)
                .orElseGet(WordIndex::new);
        return new TreeMap<>(all.index);
    }

    private static WordIndex slice(List<Searchable> entries, int from) {
        WordIndex words = new WordIndex();
        for (int number = from; number < Math.min(from + SLICE, entries.size()); number++) {
            words.add(number, entries.get(number));
        }
        return words;
    }

    /** Adds the terms of an entry; each counts at the highest level that it stands at. */
    private void add(int number, Searchable entry) {
        Terms.forEach(entry.shown().title(), term -> add(term, number, Postings.TITLE));
        entry.names().forEach(name -> Terms.forEach(name, term -> add(term, number, Postings.NAME)));
        entry.choices().forEach(choice -> add(choice, number, Postings.NAME));
        Terms.forEach(entry.text(), term -> add(term, number, Postings.TEXT));
    }

    private void add(String term, int number, int level) {
        Postings postings = index.get(term);
        if (postings == null) {
            postings = new Postings();
            index.put(term, postings);
        }
        postings.add(number, level);
    }

    /** Adds all of {@code later}, whose entries follow these; returns this. */
    private WordIndex and(WordIndex later) {
        later.index.forEach((term, postings) -> index.merge(term, postings, Postings::and));
        return this;
    }
}
