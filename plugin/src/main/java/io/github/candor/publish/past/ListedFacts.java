package io.github.candor.publish.past;

import io.github.candor.manifest.Nature;
import io.github.candor.manifest.SiteManifest;
import io.github.candor.publish.files.NextFile;
import java.util.Collection;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is known of a version by its manifest.
 *
 * @param manifest that the version was published with
 */
record ListedFacts(SiteManifest manifest) implements PublicFacts {
    @Override
    public Nature nature(String path) {
        return manifest.of(path);
    }

    @Override
    public Nature nature(String path, byte[] bytes) {
        return nature(path);
    }

    @Override
    public boolean isGroup(String component) {
        return manifest.isGroup(component);
    }

    @Override
    public Set<String> promised(Collection<String> paths) {
        Set<String> promised = new TreeSet<>();
        paths.forEach(path -> {
            if (manifest.of(path) instanceof Nature.Feed feed) {
                promised.addAll(feed.promised());
            }
        });
        return promised;
    }

    @Override
    public boolean isDerived(String item) {
        return false;
    }

    @Override
    public Set<String> sayingTheSame(SortedMap<String, NextFile> others, SiteManifest next) {
        return others.keySet().stream()
                .filter(path -> isTimeAllThatDiffers(path, next.of(path)))
                .collect(Collectors.toSet());
    }

    private boolean isTimeAllThatDiffers(String path, Nature next) {
        boolean isPassing = next instanceof Nature.Stamped || next instanceof Nature.Clockwork;
        return isPassing && next.equals(manifest.of(path));
    }
}
