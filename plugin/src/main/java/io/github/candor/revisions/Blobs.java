package io.github.candor.revisions;

import io.github.candor.git.Git;
import io.github.candor.git.GitInput;
import io.github.candor.read.folder.EntryWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
        for (int i = 0; i < wanted.size(); i += PORTION) {
            List<String> some = wanted.subList(i, Math.min(wanted.size(), i + PORTION));
            bytes(git, small(git, some)).entrySet().parallelStream().forEach(file -> {
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

    private static List<String> small(Git git, List<String> ids) throws IOException {
        List<String> small = new ArrayList<>();
        String answer = new String(ask(git, ids, "--batch-check=%(objectname) %(objectsize)"), StandardCharsets.UTF_8);
        for (String line : answer.split("\n", -1)) {
            String[] fields = line.split(" ", -1);
            if (fields.length == 2 && fields[1].matches("\\d{1,9}") && Integer.parseInt(fields[1]) <= LARGEST) {
                small.add(fields[0]);
            }
        }
        return small;
    }

    private static Map<String, byte[]> bytes(Git git, List<String> ids) throws IOException {
        Map<String, byte[]> found = new LinkedHashMap<>();
        byte[] all = ids.isEmpty() ? new byte[0] : ask(git, ids, "--batch=%(objectsize)");
        int at = 0;
        for (String id : ids) {
            int end = at;
            while (all[end] != '\n') {
                end++;
            }
            int size = Integer.parseInt(new String(all, at, end - at, StandardCharsets.US_ASCII));
            found.put(id, Arrays.copyOfRange(all, end + 1, end + 1 + size));
            at = end + size + 2;
        }
        return found;
    }

    private static byte[] ask(Git git, Collection<String> ids, String format) throws IOException {
        String lines = String.join("\n", ids) + "\n";
        return git.run(GitInput.of(lines.getBytes(StandardCharsets.US_ASCII)), "cat-file", format)
                .bytes();
    }
}
