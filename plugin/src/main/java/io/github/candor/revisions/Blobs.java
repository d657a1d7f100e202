package io.github.candor.revisions;

import io.github.candor.git.BlobReader;
import io.github.candor.git.Git;
import io.github.candor.read.folder.EntryWords;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What former files said, by git's name of their bytes.
 *
 * <p>May be kept and asked again: the same name always stands for the same bytes.
 */
final class Blobs {
    /** As large as a file of content may be; a larger one was never part of a site. */
    private static final int LARGEST = 1 << 20;

    private static final int PORTION = 1_000;

    private final Map<String, EntryWords> words = new ConcurrentHashMap<>();
    private final Set<String> asked = new HashSet<>();

    /** Reads all files of {@code names} by git's names of their bytes, unless that was done before. */
    void read(Git git, Map<String, String> names) throws IOException {
        List<String> wanted = names.keySet().stream().filter(asked::add).toList();
        BlobReader reader = BlobReader.of(git);
        for (int i = 0; i < wanted.size(); i += PORTION) {
            List<String> some = wanted.subList(i, Math.min(wanted.size(), i + PORTION));
            reader.bytes(small(reader, some)).entrySet().parallelStream().forEach(file -> {
                EntryWords read = EntryWords.of(file.getValue(), names.getOrDefault(file.getKey(), ""));
                if (read != null) {
                    words.put(file.getKey(), read);
                }
            });
        }
    }

    /** Returns what a file said, or null if it could not be read: then no site was made of it. */
    @Nullable
    EntryWords find(String blob) {
        return words.get(blob);
    }

    private static List<String> small(BlobReader reader, List<String> ids) throws IOException {
        return reader.sizes(ids).entrySet().stream()
                .filter(one -> one.getValue() <= LARGEST)
                .map(Map.Entry::getKey)
                .toList();
    }
}
