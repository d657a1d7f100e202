package io.github.candor.render.search;

import io.github.candor.model.Sha256;
import io.github.candor.render.json.JsonDocument;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The index of a log: entries in, files out.
 *
 * <p>Each file is a script that hands one JSON document to {@code candorSearch}, since a page that was opened from disk may
 * load scripts and nothing else. {@code index.js} says in which of the others a term or an entry is to be found, and the
 * sum of each; so a file in which nothing changed stays as it is, and one of another build is found out.
 *
 * @param version of {@code index.js}, and so of all
 * @param scripts by name, like {@code log/0.js}
 */
public record SearchIndex(String version, Map<String, String> scripts) {
    private static final int DIGITS = 12;
    private static final int RADIX = 36;

    /**
     * The document of {@code index.js}.
     *
     * @param size number of entries
     * @param log number of the first entry of each {@code log/} file
     * @param logSums sum of each
     * @param words first term of each {@code words/} file; a term with many entries may go on in the next
     * @param wordSums sum of each
     */
    record Directory(
            int size,
            List<Searchable.Look> looks,
            List<Integer> log,
            List<String> logSums,
            List<String> words,
            List<String> wordSums) {}

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
        List<Written> shown = written("log/", log.files());
        List<Written> postings = written("words/", words.files());
        Directory directory =
                new Directory(entries.size(), looks, log.begins(), sums(shown), words.begins(), sums(postings));
        String json = json(JsonDocument.of(directory));
        Written index = new Written("index", json, Sha256.hex(json).substring(0, DIGITS));
        Map<String, String> scripts = new LinkedHashMap<>();
        Stream.of(List.of(index), shown, postings)
                .flatMap(List::stream)
                .forEach(one -> scripts.put(one.name() + ".js", one.script()));
        return new SearchIndex(index.sum(), scripts);
    }

    private static List<Written> written(String folder, List<?> documents) {
        return IntStream.range(0, documents.size())
                .parallel()
                .mapToObj(number -> Written.of(folder + number, documents.get(number)))
                .toList();
    }

    private static List<String> sums(List<Written> files) {
        return files.stream().map(Written::sum).toList();
    }

    private static String json(byte[] document) {
        return new String(document, StandardCharsets.UTF_8).strip();
    }

    /** A document as it stands in its file. */
    private record Written(String name, String json, String sum) {
        /** A sum is enough to tell builds apart, and much less work than a digest. */
        static Written of(String name, Object document) {
            byte[] bytes = JsonDocument.of(document);
            CRC32 sum = new CRC32();
            sum.update(bytes);
            return new Written(name, SearchIndex.json(bytes), Long.toString(sum.getValue(), RADIX));
        }

        String script() {
            return "candorSearch(\"" + name + "\",\"" + sum + "\"," + json + ");\n";
        }
    }
}
