package io.github.candor.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the bytes of files from git's store, many by one call. */
public final class BlobReader {
    /** So many bytes are read by one call, unless a single file has more. */
    private static final long AT_ONCE = 64 << 20;

    private final Git git;

    private BlobReader(Git git) {
        this.git = git;
    }

    /** Returns a reader of the store that {@code git} knows. */
    public static BlobReader of(Git git) {
        return new BlobReader(git);
    }

    /** Returns the size in bytes of each of {@code ids} that is here. */
    public Map<String, Long> sizes(Collection<String> ids) throws IOException {
        Map<String, Long> sizes = new LinkedHashMap<>();
        String answer = ids.isEmpty()
                ? ""
                : ask(ids, "--batch-check=%(objectname) %(objectsize)").text();
        answer.lines().forEach(line -> {
            String[] fields = line.split(" ", -1);
            if (fields.length == 2 && fields[1].matches("\\d{1,18}")) {
                sizes.put(fields[0], Long.valueOf(fields[1]));
            }
        });
        return sizes;
    }

    /**
     * Returns the bytes of each of {@code ids}, read in as few calls as their sizes allow.
     *
     * @throws GitException if one is not here
     */
    public Map<String, byte[]> bytes(Collection<String> ids) throws IOException {
        Map<String, Long> sizes = sizes(ids);
        Map<String, byte[]> found = new LinkedHashMap<>();
        List<String> some = new ArrayList<>();
        long size = 0;
        for (String id : new LinkedHashSet<>(ids)) {
            Long one = sizes.get(id);
            if (one == null) {
                throw new GitException("The repository is damaged: it has no file " + id + ".");
            }
            if (!some.isEmpty() && size + one > AT_ONCE) {
                read(some, found);
                some.clear();
                size = 0;
            }
            some.add(id);
            size += one;
        }
        read(some, found);
        return found;
    }

    private void read(List<String> ids, Map<String, byte[]> found) throws IOException {
        byte[] all =
                ids.isEmpty() ? new byte[0] : ask(ids, "--batch=%(objectsize)").bytes();
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
    }

    private GitAnswer ask(Collection<String> ids, String format) throws IOException {
        String lines = String.join("\n", ids) + "\n";
        return git.run(GitInput.of(lines.getBytes(StandardCharsets.US_ASCII)), "cat-file", format);
    }

    /** Returns the text of the file that a commit has at {@code path}, from the root, or null if it has none. */
    public @Nullable String text(String commit, String path) throws IOException {
        GitAnswer answer = git.attempt("cat-file", "blob", commit + ":" + path);
        return answer.isGood() ? answer.text() : null;
    }

    /** Returns whether a commit has something at {@code path}, from the root. */
    public boolean isThere(String commit, String path) throws IOException {
        return git.attempt("cat-file", "-e", commit + ":" + path).isGood();
    }
}
