package io.github.candor.address;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Writes paths of files as names of one form on every system, as they stand in addresses and in what people are told. */
public final class SlashedPath {
    private SlashedPath() {}

    /**
     * Returns the parts of {@code relative} with slashes between them. A backslash within a name, which is a letter like any
     * other on most systems, stays one, so that nobody takes such a name for a path.
     */
    public static String of(Path relative) {
        if (relative.getFileSystem().getSeparator().equals("/")) {
            return relative.toString();
        }
        return StreamSupport.stream(relative.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }
}
