package io.github.candor.render.search;

import io.github.candor.model.Sha256;
import io.github.candor.render.json.JsonDocument;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

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
        Map<String, Object> documents = new LinkedHashMap<>();
        documents.put("index", new Directory(entries.size(), looks, log.begins(), words.begins()));
        for (int i = 0; i < log.files().size(); i++) {
            documents.put("log/" + i, log.files().get(i));
        }
        for (int i = 0; i < words.files().size(); i++) {
            documents.put("words/" + i, words.files().get(i));
        }
        List<Written> written = documents.entrySet().parallelStream()
                .map(one -> Written.of(one.getKey(), one.getValue()))
                .toList();
        String version = version(written);
        Map<String, String> scripts = new LinkedHashMap<>();
        written.forEach(one -> scripts.put(
                one.name() + ".js", "candorSearch(\"" + one.name() + "\",\"" + version + "\"," + one.json() + ");\n"));
        return new SearchIndex(version, scripts);
    }

    /** A document as it stands in its file. */
    private record Written(String name, String json, long sum) {
        static Written of(String name, Object document) {
            byte[] bytes = JsonDocument.of(document);
            CRC32 sum = new CRC32();
            sum.update(bytes);
            return new Written(name, new String(bytes, StandardCharsets.UTF_8).strip(), sum.getValue());
        }
    }

    /** A sum of each is enough to tell builds apart, and much less work than a digest of all. */
    private static String version(List<Written> documents) {
        return Sha256.hex(documents.stream()
                        .map(one -> one.name() + " " + one.json().length() + " " + one.sum() + "\n")
                        .collect(Collectors.joining()))
                .substring(0, DIGITS);
    }
}
