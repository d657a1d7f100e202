package io.github.candor.revisions;

import io.github.candor.git.Commit;
import io.github.candor.git.FileChange;
import io.github.candor.git.Git;
import io.github.candor.git.TreeDiff;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Finds which files differ between commits of the main line: git is asked once for however many of them. */
final class Differences {
    private final Git git;
    private final List<String> where;

    private Differences(Git git, List<String> where) {
        this.git = git;
        this.where = where;
    }

    /** Returns a question about {@code folders}, relative to git's folder. */
    static Differences in(Git git, List<String> folders) {
        return new Differences(git, folders);
    }

    /** Returns a question about all Markdown files of the repository, wherever they lie. */
    static Differences everywhere(Git git) {
        return new Differences(git, List.of(":(top,glob)**/*.md"));
    }

    /** Returns what each commit changed since the one before it on the main line; in their order, without those of nothing. */
    List<CommitChanges> of(List<Commit> commits) throws IOException {
        List<TreeDiff.Pair> pairs = commits.stream()
                .map(commit -> new TreeDiff.Pair(commit.id(), MainLine.before(commit)))
                .toList();
        Map<String, List<FileChange>> changes = TreeDiff.of(git).between(pairs, where);
        return commits.stream()
                .filter(commit -> changes.containsKey(commit.id()))
                .map(commit -> new CommitChanges(commit, changes.getOrDefault(commit.id(), List.of())))
                .toList();
    }
}
