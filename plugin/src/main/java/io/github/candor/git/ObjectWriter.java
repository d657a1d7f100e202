package io.github.candor.git;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Puts files, trees, commits and tags into git's store; nothing points to them until they are pushed. */
public final class ObjectWriter {
    private final Git git;

    private ObjectWriter(Git git) {
        this.git = git;
    }

    /** Returns a writer to the store that {@code git} knows. */
    public static ObjectWriter of(Git git) {
        return new ObjectWriter(git);
    }

    /** Bytes that are there when they are asked for. */
    @FunctionalInterface
    public interface Bytes {
        /** Returns them. */
        byte[] read() throws IOException;
    }

    /**
     * Who makes a commit, and when.
     *
     * @param at whole seconds
     */
    public record Signature(String name, String mail, Instant at) {
        private String moment() {
            return at.getEpochSecond() + " +0000";
        }
    }

    /** Puts files, whose names are those of {@link BlobId}. */
    public void blobs(List<Bytes> files) throws IOException {
        git.run(
                out -> {
                    for (Bytes file : files) {
                        blob(out, file.read());
                    }
                    out.write("done\n".getBytes(StandardCharsets.US_ASCII));
                },
                "fast-import",
                "--quiet",
                "--done");
    }

    private static void blob(OutputStream out, byte[] bytes) throws IOException {
        out.write(("blob\ndata " + bytes.length + "\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.write('\n');
    }

    /**
     * Puts a tree of files that are there and returns its name.
     *
     * @param ids names of the files' bytes by path
     * @param index file that is needed only for a moment
     */
    public String tree(SortedMap<String, String> ids, Path index) throws IOException {
        StringBuilder list = new StringBuilder();
        ids.forEach((path, id) ->
                list.append("100644 ").append(id).append('\t').append(path).append('\0'));
        Git indexed = git.with(Map.of("GIT_INDEX_FILE", index.toString()));
        indexed.run("read-tree", "--empty");
        indexed.run(
                GitInput.of(list.toString().getBytes(StandardCharsets.UTF_8)), "update-index", "-z", "--index-info");
        return indexed.run("write-tree").line();
    }

    /** Puts a commit on top of {@code parent}, or without one for null, and returns its name. */
    public String commit(String tree, @Nullable String parent, String message, Signature signature) throws IOException {
        Git dated = git.with(Map.of(
                "GIT_AUTHOR_NAME", signature.name(),
                "GIT_AUTHOR_EMAIL", signature.mail(),
                "GIT_AUTHOR_DATE", signature.moment(),
                "GIT_COMMITTER_NAME", signature.name(),
                "GIT_COMMITTER_EMAIL", signature.mail(),
                "GIT_COMMITTER_DATE", signature.moment()));
        GitInput text = GitInput.of(message.getBytes(StandardCharsets.UTF_8));
        return parent == null
                ? dated.run(text, "commit-tree", tree).line()
                : dated.run(text, "commit-tree", tree, "-p", parent).line();
    }

    /** Puts a tag for {@code commit} and returns its name. */
    public String tag(String commit, String name, String message, Signature signature) throws IOException {
        String text = "object " + commit + "\ntype commit\ntag " + name + "\ntagger " + signature.name() + " <"
                + signature.mail() + "> " + signature.moment() + "\n\n" + message + "\n";
        return git.run(GitInput.of(text.getBytes(StandardCharsets.UTF_8)), "mktag")
                .line();
    }
}
