package io.github.candor.publish.branch;

import io.github.candor.git.BlobId;
import io.github.candor.git.Git;
import io.github.candor.git.ObjectWriter;
import io.github.candor.publish.files.NextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts versions into git's store; nothing points to them until they are pushed. */
public final class CommitWriter {
    /** Nobody's address, so that a branch that is public names nobody. */
    private static final String NAME = "Candor";

    private static final String MAIL = "candor@candor.invalid";

    private final ObjectWriter store;
    private final Path folder;

    /**
     * Keeps where to put things.
     *
     * @param folder for what is needed only for a moment
     */
    public CommitWriter(Git git, Path folder) {
        this.store = ObjectWriter.of(git);
        this.folder = folder;
    }

    /**
     * Puts a site's files, but for those that are there, and returns git's name of their tree.
     *
     * @param there files that git has, by git's names
     * @param known names of files that git has, by path; others of the same path come before
     * @param made bytes of files that tell of versions, by path
     */
    public String tree(
            Set<String> there,
            SortedMap<String, String> known,
            SortedMap<String, NextFile> files,
            SortedMap<String, byte[]> made)
            throws IOException {
        SortedMap<String, String> ids = new TreeMap<>(known);
        files.forEach((path, file) -> ids.put(path, file.id()));
        made.forEach((path, bytes) -> ids.put(path, BlobId.of(bytes)));
        Stream<ObjectWriter.Bytes> fresh = files.values().stream()
                .filter(file -> !there.contains(file.id()))
                .flatMap(file -> Stream.ofNullable(file.source()))
                .map(source -> () -> Files.readAllBytes(source));
        Stream<ObjectWriter.Bytes> ours = made.values().stream().map(bytes -> () -> bytes);
        store.blobs(Stream.concat(fresh, ours).toList());
        return store.tree(ids, folder.resolve("index"));
    }

    /** Puts a commit on top of {@code parent}, or without one for null, and returns its name. */
    public String commit(String tree, @Nullable String parent, String message, Instant at) throws IOException {
        return store.commit(tree, parent, message, new ObjectWriter.Signature(NAME, MAIL, at));
    }

    /** Puts a tag for {@code commit} and returns its name. */
    public String tag(String commit, String name, String message, Instant at) throws IOException {
        return store.tag(commit, name, message, new ObjectWriter.Signature(NAME, MAIL, at));
    }
}
