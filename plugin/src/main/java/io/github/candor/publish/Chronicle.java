package io.github.candor.publish;

import io.github.candor.address.Address;
import io.github.candor.manifest.ManifestWriter;
import io.github.candor.manifest.SiteManifest;
import io.github.candor.model.PublishedVersion;
import io.github.candor.model.PublishedVersions;
import io.github.candor.publish.files.BranchFiles;
import io.github.candor.publish.files.SiteToPublish;
import io.github.candor.publish.past.Changes;
import io.github.candor.render.json.JsonDocument;
import io.github.candor.render.site.SiteFile;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes the files of a site that tell of its versions, when it is known which version it becomes.
 *
 * @param render makes the page and the document of all versions
 */
public record Chronicle(Function<PublishedVersions, Stream<SiteFile>> render) {
    /** The keys of {@code versions/12.json}: every file that differs from the version before. */
    record Facts(int number, List<String> added, List<String> changed, List<String> removed) {}

    /** Returns the bytes of all files for {@code versions}, the newest of which is {@code next} and came by {@code changes}. */
    SortedMap<String, byte[]> files(PublishedVersions versions, Changes changes, SiteToPublish next) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        render.apply(versions).forEach(file -> {
            if (!(file instanceof SiteFile.Rendered rendered)
                    || !BranchFiles.tellOfVersions(file.path().value())) {
                throw new IllegalArgumentException("does not tell of versions: " + file.path());
            }
            files.put(file.path().value(), rendered.bytes());
        });
        PublishedVersion newest = versions.newest();
        if (newest != null) {
            Facts facts = new Facts(newest.number(), changes.added(), changes.changed(), changes.removed());
            files.put(Address.VERSION.at(newest.number()), JsonDocument.of(facts));
        }
        SiteManifest manifest = next.manifest();
        if (manifest != null) {
            files.put(Address.MANIFEST.at(), ManifestWriter.write(manifest));
        }
        return files;
    }
}
