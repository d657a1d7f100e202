package io.github.candor.publish.past;

import io.github.candor.manifest.Nature;
import io.github.candor.manifest.SiteManifest;
import io.github.candor.publish.files.NextFile;
import java.io.IOException;
import java.util.Collection;
import java.util.Set;
import java.util.SortedMap;

/** What is known of the files of a version that was published. */
public sealed interface PublicFacts permits ListedFacts, UnlistedFacts {
    /** Returns what the file at {@code path} is. */
    Nature nature(String path) throws IOException;

    /** Returns what the file at {@code path}, which has {@code bytes}, is. */
    Nature nature(String path, byte[] bytes) throws IOException;

    /** Returns whether what is called so, and shown as a component, is a group. */
    boolean isGroup(String component) throws IOException;

    /** Returns the names of the items of those of {@code paths} that are feeds, but for those that were never promised. */
    Set<String> promised(Collection<String> paths) throws IOException;

    /**
     * Returns whether nobody wrote an item that {@link #promised} returned, so that it was not promised either. This is asked
     * for few, since it may take long.
     */
    boolean isDerived(String item) throws IOException;

    /**
     * Returns the paths of those of {@code others} that say the same as the files of this version.
     *
     * @param others files to follow those of this version, whose bytes differ, by path
     * @param manifest what they are
     */
    Set<String> sayingTheSame(SortedMap<String, NextFile> others, SiteManifest manifest) throws IOException;
}
