package io.github.candor.git;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a call of git ended.
 *
 * @param exitCode 0 if git did what it was asked
 * @param bytes what it wrote to its output; not copied, not to be changed
 * @param message what it wrote to its errors, with secrets blotted out
 */
@SuppressWarnings("ArrayRecordComponent")
record GitAnswer(int exitCode, byte[] bytes, String message) {
    /** Returns whether git did what it was asked. */
    boolean isGood() {
        return exitCode == 0;
    }

    /** Returns the output as text. */
    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Returns the parts of the output, each of which ends in a zero byte, as paths do that may hold line feeds. */
    List<String> parts() {
        return Stream.of(text().split("\0", -1)).filter(part -> !part.isEmpty()).toList();
    }

    /** Returns the output as text without the line feed at its end. */
    String line() {
        return text().strip();
    }
}
