package io.github.candor.read.body;

import io.github.candor.problem.Problems;

/** Reads the Markdown below the front matter: text in, {@link Body} out. */
public final class BodyReader {
    private BodyReader() {}

    /**
     * Reads {@code text}, with {@code \n} line ends.
     *
     * @param file path of the file, for places
     * @param firstLine line number in the file of the first line of {@code text}
     * @param problems receives everything that is wrong; what could be understood is returned all the same
     */
    public static Body read(String file, String text, int firstLine, BodyContext context, Problems problems) {
        throw new UnsupportedOperationException();
    }
}
