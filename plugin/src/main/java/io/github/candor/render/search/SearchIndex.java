package io.github.candor.render.search;

import io.github.candor.model.Sha256;
import io.github.candor.render.json.JsonDocument;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The index of a log: entries in, files out.
 *
 * <p>Each file is a script that hands one JSON document to {@code candorSearch}, since a page that was opened from disk may
 * load scripts and nothing else. {@code index.js} says in which of the others a term or an entry is to be found.
 *
 * @param version tells files of different builds apart
 * @param scripts by name, like {@code log/0.js}
 */
public record SearchIndex(String version, Map<String, String> scripts) {
    private static final int DIGITS = 12;

    /**
     * The document of {@code index.js}.
     *
     * @param size number of entries
     * @param log number of the first entry of each {@code log/} file
     * @param words first term of each {@code words/} file; a term with many entries may go on in the next
     */
    record Directory(int size, List<Searchable.Look> looks, List<Integer> log, List<String> words) {}

    public SearchIndex {
        scripts = Collections.unmodifiableMap(new LinkedHashMap<>(scripts));
    }

    /**
     * Returns the index of {@code entries}.
     *
     * @param entries oldest first, so that most files stay the same when one is added
     * @param looks what {@link Searchable.Shown#look} counts, from 0
     */
    public static SearchIndex of(List<Searchable> entries, List<Searchable.Look> looks) {
        LogFiles log = LogFiles.of(entries);
        WordFiles words = WordFiles.of(WordIndex.of(entries));
        Map<String, String> documents = new LinkedHashMap<>();
        documents.put("index", json(new Directory(entries.size(), looks, log.begins(), words.begins())));
        for (int i = 0; i < log.files().size(); i++) {
            documents.put("log/" + i, json(log.files().get(i)));
        }
        for (int i = 0; i < words.files().size(); i++) {
            documents.put("words/" + i, json(words.files().get(i)));
        }
        String version = version(documents);
        Map<String, String> scripts = new LinkedHashMap<>();
        documents.forEach((name, json) ->
                scripts.put(name + ".js", "candorSearch(\"" + name + "\",\"" + version + "\"," + json + ");\n"));
        return new SearchIndex(version, scripts);
    }

    private static String json(Object document) {
        return new String(JsonDocument.of(document), StandardCharsets.UTF_8).strip();
    }

    private static String version(Map<String, String> documents) {
        return Sha256.hex(String.join("", documents.values())).substring(0, DIGITS);
    }
}
