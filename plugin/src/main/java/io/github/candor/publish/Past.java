package io.github.candor.publish;

import io.github.candor.git.Git;
import io.github.candor.git.GitTree;
import io.github.candor.model.PublishedVersion;
import io.github.candor.model.PublishedVersions;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a branch holds.
 *
 * @param commit git's name of its newest commit, or null where there is no branch
 * @param tree its files
 * @param versions what Candor published there
 */
record Past(@Nullable String commit, GitTree tree, PublishedVersions versions) {
    /**
     * Returns what a commit of the branch holds.
     *
     * @param commit null where there is no branch
     */
    static Past of(Git git, @Nullable String commit) throws IOException, PublishException {
        if (commit == null) {
            return new Past(null, new GitTree(git, new TreeMap<>(), List.of()), PublishedVersions.NONE);
        }
        GitTree tree = GitTree.of(git, commit, "");
        String json = tree.text(Chronicle.DOCUMENT);
        return new Past(commit, tree, json == null ? PublishedVersions.NONE : VersionsReader.read(json));
    }

    /** Returns the version that is live, or null when there is none. */
    @Nullable
    PublishedVersion newest() {
        return versions.newest();
    }

    /** Returns the names of the files that somebody else put there, but for those that stay anyhow. */
    SortedMap<String, String> foreign() {
        SortedMap<String, String> foreign = new TreeMap<>(versions.newest() == null ? tree.ids() : new TreeMap<>());
        foreign.keySet().removeIf(Kept::isKept);
        return foreign;
    }
}
