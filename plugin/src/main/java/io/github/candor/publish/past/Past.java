package io.github.candor.publish.past;

import io.github.candor.address.Address;
import io.github.candor.git.Commits;
import io.github.candor.git.Git;
import io.github.candor.git.GitTree;
import io.github.candor.manifest.ManifestReader;
import io.github.candor.manifest.SiteManifest;
import io.github.candor.model.PublishedVersion;
import io.github.candor.model.PublishedVersions;
import io.github.candor.publish.files.BranchFiles;
import io.github.candor.publish.files.SiteToPublish;
import io.github.candor.publish.versions.VersionsReader;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a branch holds.
 *
 * @param commit git's name of its newest commit, or null where there is no branch
 * @param tree its files
 * @param versions what Candor published there
 * @param published the files of the newest version as it was published, without what others have put on top since
 */
public record Past(@Nullable String commit, GitTree tree, PublishedVersions versions, GitTree published) {
    /**
     * Returns what a commit of the branch holds.
     *
     * @param commit null where there is no branch
     */
    public static Past of(Git git, @Nullable String commit) throws IOException {
        if (commit == null) {
            GitTree nothing = new GitTree(git, new TreeMap<>(), List.of());
            return new Past(null, nothing, PublishedVersions.NONE, nothing);
        }
        GitTree tree = GitTree.of(git, commit, "");
        String json = tree.text(Address.VERSION_LIST.at());
        PublishedVersions versions = json == null ? PublishedVersions.NONE : VersionsReader.read(json);
        PublishedVersion newest = versions.newest();
        String own = newest == null ? null : Commits.of(git).lastWithLine(title(newest.number()), commit);
        return new Past(commit, tree, versions, own == null || own.equals(commit) ? tree : GitTree.of(git, own, ""));
    }

    /** Returns the first line of the message of the commit by which a version is published. */
    public static String title(int number) {
        return "Publish version " + number;
    }

    /** Returns what is known of the files of the newest version. */
    public PublicFacts facts() throws IOException {
        SiteManifest manifest = manifest();
        return manifest == null ? new UnlistedFacts(published) : new ListedFacts(manifest);
    }

    /**
     * Returns the manifest that the newest version was published with, or null if it has none: it is of an older Candor, or
     * somebody has damaged it, and then its files are looked at themselves.
     */
    @Nullable
    public SiteManifest manifest() throws IOException {
        String path = Address.MANIFEST.at();
        if (!published.has(path)) {
            return null;
        }
        byte[] json = published.bytesOf(path);
        try {
            return ManifestReader.read(json);
        } catch (IOException e) {
            return null;
        }
    }

    /** Returns the paths that somebody else has put on top of the newest version and that {@code next} does not have. */
    public List<String> added(SiteToPublish next) {
        Set<String> irregular = new HashSet<>(published.irregular());
        return Stream.concat(tree.ids().keySet().stream(), tree.irregular().stream())
                .filter(path -> !published.has(path) && !irregular.contains(path))
                .filter(path -> !BranchFiles.isKept(path)
                        && !BranchFiles.tellOfVersions(path)
                        && !next.files().containsKey(path))
                .sorted()
                .toList();
    }

    /** Returns the version that is live, or null when there is none. */
    @Nullable
    public PublishedVersion newest() {
        return versions.newest();
    }

    /** Returns the names of the files that somebody else put there, but for those that stay anyhow. */
    public SortedMap<String, String> foreign() {
        SortedMap<String, String> foreign = new TreeMap<>(versions.newest() == null ? tree.ids() : new TreeMap<>());
        foreign.keySet().removeIf(BranchFiles::isKept);
        return foreign;
    }
}
