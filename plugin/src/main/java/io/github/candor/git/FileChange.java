package io.github.candor.git;

import org.jspecify.annotations.Nullable;

/**
 * What a commit did to one file.
 *
 * @param path of the file afterwards, or before if it is gone; from the repository's root
 * @param from path that it was moved from, or null
 * @param blob git's name of its bytes afterwards; null if it is gone or no plain file any more
 */
public record FileChange(
        String path, @Nullable String from, @Nullable String blob, boolean isNew) {
    /** Returns whether the file was not there before, or somewhere else. */
    public boolean isArrival() {
        return isNew || from != null;
    }
}
