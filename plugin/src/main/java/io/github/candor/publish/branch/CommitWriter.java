package io.github.candor.publish.branch;

import io.github.candor.git.BlobId;
import io.github.candor.git.Git;
import io.github.candor.git.GitInput;
import io.github.candor.publish.files.NextFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts files, trees, commits and tags into git's store; nothing points to them until they are pushed. */
public final class CommitWriter {
    /** Nobody's address, so that a branch that is public names nobody. */
    private static final String NAME = "Candor";

    private static final String MAIL = "candor@candor.invalid";

    private final Git git;
    private final Path folder;

    /**
     * Keeps where to put things.
     *
     * @param folder for what is needed only for a moment
     */
    public CommitWriter(Git git, Path folder) {
        this.git = git;
        this.folder = folder;
    }

    /**
     * Puts a site's files and returns git's name of their tree.
     *
     * @param known names of files that git has, by path; others of the same path come before
     * @param made bytes of files that tell of versions, by path
     */
    public String tree(
            SortedMap<String, String> known, SortedMap<String, NextFile> files, SortedMap<String, byte[]> made)
            throws IOException {
        SortedMap<String, String> ids = new TreeMap<>(known);
        files.forEach((path, file) -> ids.put(path, file.id()));
        made.forEach((path, bytes) -> ids.put(path, BlobId.of(bytes)));
        List<NextFile> fresh =
                files.values().stream().filter(file -> file.source() != null).toList();
        git.run(
                out -> {
                    for (NextFile file : fresh) {
                        blob(out, Files.readAllBytes(Objects.requireNonNull(file.source())));
                    }
                    for (byte[] bytes : made.values()) {
                        blob(out, bytes);
                    }
                    out.write("done\n".getBytes(StandardCharsets.US_ASCII));
                },
                "fast-import",
                "--quiet",
                "--done");
        return tree(ids);
    }

    /** Puts a commit on top of {@code parent}, or without one for null, and returns its name. */
    public String commit(String tree, @Nullable String parent, String message, Instant at) throws IOException {
        String moment = at.getEpochSecond() + " +0000";
        Git dated = git.with(Map.of(
                "GIT_AUTHOR_NAME", NAME,
                "GIT_AUTHOR_EMAIL", MAIL,
                "GIT_AUTHOR_DATE", moment,
                "GIT_COMMITTER_NAME", NAME,
                "GIT_COMMITTER_EMAIL", MAIL,
                "GIT_COMMITTER_DATE", moment));
        GitInput text = GitInput.of(message.getBytes(StandardCharsets.UTF_8));
        return parent == null
                ? dated.run(text, "commit-tree", tree).line()
                : dated.run(text, "commit-tree", tree, "-p", parent).line();
    }

    /** Puts a tag for {@code commit} and returns its name. */
    public String tag(String commit, String name, String message, Instant at) throws IOException {
        String text = "object " + commit + "\ntype commit\ntag " + name + "\ntagger " + NAME + " <" + MAIL + "> "
                + at.getEpochSecond() + " +0000\n\n" + message + "\n";
        return git.run(GitInput.of(text.getBytes(StandardCharsets.UTF_8)), "mktag")
                .line();
    }

    private String tree(SortedMap<String, String> ids) throws IOException {
        StringBuilder list = new StringBuilder();
        ids.forEach((path, id) ->
                list.append("100644 ").append(id).append('\t').append(path).append('\0'));
        Git indexed = git.with(Map.of("GIT_INDEX_FILE", folder.resolve("index").toString()));
        indexed.run("read-tree", "--empty");
        indexed.run(
                GitInput.of(list.toString().getBytes(StandardCharsets.UTF_8)), "update-index", "-z", "--index-info");
        return indexed.run("write-tree").line();
    }

    private static void blob(OutputStream out, byte[] bytes) throws IOException {
        out.write(("blob\ndata " + bytes.length + "\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.write('\n');
    }
}
