package io.github.candor.render.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The postings of all terms, cut into files.
 *
 * @param begins first term of each file
 */
record WordFiles(List<String> begins, List<Map<String, String>> files) {
    /** How many characters make a file. */
    private static final int MOST = 32_000;

    /** Returns the files for {@code index}; a term whose postings fill a file goes on in the next. */
    static WordFiles of(NavigableMap<String, Postings> index) {
        WordFiles words = new WordFiles(new ArrayList<>(), new ArrayList<>());
        int size = MOST;
        for (Map.Entry<String, Postings> one : index.entrySet()) {
            String term = one.getKey();
            for (String part : one.getValue().parts(MOST - Terms.LONGEST)) {
                int length = term.length() + part.length() + 6;
                size += length;
                if (size > MOST || words.newest().containsKey(term)) {
                    size = length;
                    words.begins.add(term);
                    words.files.add(new TreeMap<>());
                }
                words.newest().put(term, part);
            }
        }
        return words;
    }

    private Map<String, String> newest() {
        return files.get(files.size() - 1);
    }
}
