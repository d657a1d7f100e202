package io.github.candor.git;

import java.nio.charset.StandardCharsets;

/**
 * How a call of git ended.
 *
 * @param exitCode 0 if git did what it was asked
 * @param bytes what it wrote to its output; not copied, not to be changed
 * @param message what it wrote to its errors, with secrets blotted out
 */
@SuppressWarnings("ArrayRecordComponent")
public record GitAnswer(int exitCode, byte[] bytes, String message) {
    /** Returns whether git did what it was asked. */
    public boolean isGood() {
        return exitCode == 0;
    }

    /** Returns the output as text. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Returns the output as text without the line feed at its end. */
    public String line() {
        return text().strip();
    }
}
