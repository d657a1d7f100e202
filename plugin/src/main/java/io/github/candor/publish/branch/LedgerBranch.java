package io.github.candor.publish.branch;

import io.github.candor.git.Git;
import io.github.candor.git.GitException;
import io.github.candor.git.GitTree;
import io.github.candor.git.Remote;
import io.github.candor.problem.RefusalException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A text in a branch of its own beside that of the site, like {@code gh-pages-told}: read by anybody, and changed only by
 * whoever saw it last. A push that is not on top of what is there is refused by git itself.
 */
public final class LedgerBranch {
    /** End of the branch's name; that of the site's branch comes before. */
    public static final String SUFFIX = "-told";

    private static final String FILE = "told.tsv";
    private static final int LONGEST = 5_000_000;

    private final Git git;
    private final Branch branch;
    private final Target target;
    private final CommitWriter writer;

    private LedgerBranch(Git git, Target target, Path folder) {
        this.git = git;
        this.target = target;
        this.branch = new Branch(git, target);
        this.writer = new CommitWriter(git, folder);
    }

    /**
     * Returns the one beside the site that {@code order} names.
     *
     * @param content folder of the content
     * @throws RefusalException if the content is in no git repository
     */
    public static LedgerBranch of(Path content, PublishOrder order) throws IOException {
        Git git = Git.in(content);
        ServableRepository.require(git, content);
        Target site = order.target();
        return new LedgerBranch(
                git.with(order.login()), new Target(site.remote(), site.branch() + SUFFIX), order.work());
    }

    /** Returns how a person finds the text: branch and file, like {@code gh-pages-told:told.tsv}. */
    public String place() {
        return target.branch() + ":" + FILE;
    }

    /**
     * What the branch holds.
     *
     * @param commit its newest one, or null where there is no branch
     * @param text empty where there is no file of ours
     */
    public record Found(@Nullable String commit, String text) {}

    /**
     * Returns what is there now.
     *
     * @throws GitException if the remote cannot be reached
     */
    public Found read() throws IOException {
        String commit = branch.fetch();
        if (commit == null) {
            return new Found(null, "");
        }
        String text = GitTree.of(git, commit, "").text(FILE);
        if (text != null && text.length() > LONGEST) {
            throw new GitException("The branch " + target.branch() + " holds no ledger of ours: its file is too long.");
        }
        return new Found(commit, text == null ? "" : text);
    }

    /**
     * Puts {@code text} on top of what was found.
     *
     * @return false if somebody else was faster
     * @throws GitException if the remote refuses for another reason
     */
    public boolean replace(Found before, String text, Instant at) throws IOException {
        TreeMap<String, byte[]> file = new TreeMap<>();
        file.put(FILE, text.getBytes(StandardCharsets.UTF_8));
        String tree = writer.tree(Set.of(), new TreeMap<>(), new TreeMap<>(), file);
        String commit = writer.commit(tree, before.commit(), "Note who was told", at);
        Remote.Pushed pushed = branch.push(commit);
        if (pushed.isTaken()) {
            return true;
        }
        String now = branch.fetch();
        if (branch.holds(commit, now)) {
            return true;
        }
        if (Objects.equals(now, before.commit())) {
            throw new GitException(
                    "The branch " + target.branch() + " cannot be written. Git says: " + pushed.message());
        }
        return false;
    }
}
