package io.github.candor.read;

import io.github.candor.problem.ContentException;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Reads a folder of content: files in, {@link Reading} out.
 */
public final class ContentReader {
    private ContentReader() {}

    /**
     * Reads everything below {@code folder}.
     *
     * @param now instant that the site is built for; staleness is judged by it
     * @param clock the real time, or {@code now} if that is later; a milestone after it is an error
     * @throws ContentException with all problems of all files, if one of them is an error
     */
    public static Reading read(Path folder, Instant now, Instant clock) throws ContentException {
        throw new UnsupportedOperationException();
    }
}
