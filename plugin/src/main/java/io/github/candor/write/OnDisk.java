package io.github.candor.write;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * What the disk says of a file of a site without reading it.
 *
 * @param isPlain whether it is an ordinary file, no link
 * @param size in bytes
 * @param modified when it was last written, in nanoseconds since 1970, as exact as the disk keeps it
 */
public record OnDisk(boolean isPlain, long size, long modified) {
    static OnDisk of(BasicFileAttributes file) {
        return new OnDisk(
                file.isRegularFile(), file.size(), file.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }
}
