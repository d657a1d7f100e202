package io.github.candor.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of one commit.
 *
 * @param ids names of the files' bytes by path, with {@code /} between its parts
 * @param irregular paths of links and other things that are no files
 */
public record GitTree(Git git, SortedMap<String, String> ids, List<String> irregular) {
    public GitTree {
        ids = Collections.unmodifiableSortedMap(new TreeMap<>(ids));
        irregular = List.copyOf(irregular);
    }

    /**
     * Returns the files of {@code commit}.
     *
     * @param folder the only one that is looked into, ending in {@code /} and taken away from the paths; all for ""
     */
    public static GitTree of(Git git, String commit, String folder) throws IOException {
        String tree = folder.isEmpty() ? commit : commit + ":" + folder.substring(0, folder.length() - 1);
        SortedMap<String, String> ids = new TreeMap<>();
        List<String> irregular = new ArrayList<>();
        for (String entry : git.run("ls-tree", "-r", "-z", "--full-tree", tree).parts()) {
            int tab = entry.indexOf('\t');
            String path = entry.substring(tab + 1);
            String[] facts = entry.substring(0, tab).split(" ", -1);
            if (facts[0].startsWith("100")) {
                ids.put(path, facts[2]);
            } else {
                irregular.add(path);
            }
        }
        return new GitTree(git, ids, irregular);
    }

    /** Returns whether there is a file at {@code path}. */
    public boolean has(String path) {
        return ids.containsKey(path);
    }

    /** Returns git's name of the bytes of a file that is there. */
    public String id(String path) {
        return Objects.requireNonNull(ids.get(path), path);
    }

    /**
     * Returns the bytes of a file that is there.
     *
     * @throws UncheckedIOException if git fails
     */
    public byte[] bytesOf(String path) {
        try {
            return Objects.requireNonNull(bytes(List.of(path)).get(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the text of a file, or null if there is none. */
    public @Nullable String text(String path) throws IOException {
        return has(path)
                ? new String(Objects.requireNonNull(bytes(List.of(path)).get(path)), StandardCharsets.UTF_8)
                : null;
    }

    /** Returns the bytes of files that are there, by path, read in as few calls as their sizes allow. */
    public Map<String, byte[]> bytes(Collection<String> paths) throws IOException {
        Map<String, byte[]> byId =
                BlobReader.of(git).bytes(paths.stream().map(this::id).toList());
        Map<String, byte[]> found = new LinkedHashMap<>();
        paths.forEach(path -> found.put(path, Objects.requireNonNull(byId.get(id(path)))));
        return found;
    }
}
