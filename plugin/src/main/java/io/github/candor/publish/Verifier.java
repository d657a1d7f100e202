package io.github.candor.publish;

import io.github.candor.address.Address;
import io.github.candor.git.BlobId;
import io.github.candor.git.GitTree;
import io.github.candor.model.PublishedVersion;
import io.github.candor.model.PublishedVersions;
import io.github.candor.publish.files.BranchFiles;
import io.github.candor.publish.files.SiteToPublish;
import io.github.candor.publish.past.Changes;
import io.github.candor.publish.past.Past;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares what is published with what it should be.
 *
 * @param before the branch as the version found it
 * @param published the branch as the version left it
 * @param shown the files that visitors see of the version: of the live one also what others put on top since
 */
record Verifier(Past before, Past published, GitTree shown) {
    /** Compares every file of {@code version} with {@code rebuilt}; those that tell of versions too. */
    Verification verify(PublishedVersion version, SiteToPublish rebuilt, Chronicle chronicle) throws IOException {
        SortedMap<String, String> expected = new TreeMap<>(BranchFiles.kept(before.tree()));
        SortedMap<String, byte[]> made = new TreeMap<>();
        DomainFile.settle(before, rebuilt, expected, made);
        rebuilt.files().forEach((path, file) -> expected.put(path, file.id()));
        Changes changes = Changes.between(before, rebuilt);
        PublishedVersion named = named(version, rebuilt, changes);
        PublishedVersions versions = before.versions().with(named);
        made.putAll(chronicle.files(versions, changes, rebuilt));
        if (!published.tree().has(Address.MANIFEST.at())) {
            // An older Candor published it.
            made.remove(Address.MANIFEST.at());
        }
        made.forEach((path, bytes) -> expected.put(path, BlobId.of(bytes)));
        Set<String> differences = differences(expected, published.tree());
        // The host's own files may be changed at any time, as by GitHub when a domain is set there.
        differences(expected, shown).stream()
                .filter(path -> !BranchFiles.isForTheHost(path))
                .forEach(differences::add);
        return new Verification(version, expected.size(), List.copyOf(differences));
    }

    /** What can be worked out is; the rest is what the version says of itself. */
    private static PublishedVersion named(PublishedVersion version, SiteToPublish rebuilt, Changes changes) {
        return new PublishedVersion(
                version.number(),
                version.publishedAt(),
                version.builtFor(),
                version.contentCommit(),
                version.pluginVersion(),
                version.url(),
                rebuilt.sha256(),
                changes.added().size(),
                changes.changed().size(),
                changes.removed().size(),
                version.restores());
    }

    private static Set<String> differences(SortedMap<String, String> expected, GitTree tree) {
        Set<String> paths = new TreeSet<>(expected.keySet());
        paths.addAll(tree.ids().keySet());
        paths.addAll(tree.irregular());
        paths.removeIf(path -> tree.has(path) && tree.id(path).equals(expected.get(path)));
        return paths;
    }
}
