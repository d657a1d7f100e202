package io.github.candor.publish.files;

import io.github.candor.git.BlobId;
import io.github.candor.model.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file of the site that is to be published.
 *
 * @param id git's name of its bytes
 * @param sha256 of its bytes
 * @param size in bytes
 * @param source where the bytes are, or null if git has them already
 */
public record NextFile(
        String id, String sha256, long size, @Nullable Path source) {
    /** Returns a file on disk. */
    static NextFile of(Path source) throws IOException {
        byte[] bytes = Files.readAllBytes(source);
        return new NextFile(BlobId.of(bytes), Sha256.hex(bytes), bytes.length, source);
    }

    /** Returns a file that git has. */
    static NextFile of(String id, byte[] bytes) {
        return new NextFile(id, Sha256.hex(bytes), bytes.length, null);
    }
}
