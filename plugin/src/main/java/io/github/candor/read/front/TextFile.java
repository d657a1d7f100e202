package io.github.candor.read.front;

import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file of content as text.
 *
 * @param name path relative to the content folder, with {@code /} between its parts
 * @param text with {@code \n} line ends and without a byte order mark
 */
public record TextFile(String name, String text) {
    private static final int LARGEST = 1 << 20;

    /** Reads the file {@code path}, or reports why it cannot be read and returns null. */
    public static @Nullable TextFile read(Path path, String name, Problems problems) {
        try {
            if (Files.size(path) > LARGEST) {
                problems.report(
                        Rule.TOO_LARGE,
                        Place.startOf(name),
                        "The file has " + Files.size(path) + " bytes; " + LARGEST + " are allowed.",
                        "Split it, or move large material to assets/.");
                return null;
            }
            return of(Files.readAllBytes(path), name, problems);
        } catch (IOException e) {
            problems.report(
                    Rule.UNREADABLE_FILE, Place.startOf(name), "The file cannot be read: " + e.getMessage(), "");
            return null;
        }
    }

    /** Returns the file {@code name} as it would be read if it had these bytes. */
    public static TextFile of(byte[] bytes, String name, Problems problems) {
        return new TextFile(name, decode(bytes, name, problems));
    }

    private static String decode(byte[] bytes, String name, Problems problems) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, StandardCharsets.UTF_8);
            problems.report(
                    Rule.UNREADABLE_FILE,
                    placeOfDamage(name, text),
                    "What stands behind \"" + beforeDamage(text) + "\" is not UTF-8.",
                    "Save the file in UTF-8.");
        }
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String lines = plain.replace("\r\n", "\n").replace('\r', '\n');
        ControlCheck.check(name, lines, problems);
        return lines;
    }

    private static String beforeDamage(String text) {
        String before = text.substring(0, Math.max(0, text.indexOf('\uFFFD')));
        String line = before.substring(before.lastIndexOf('\n') + 1);
        return line.length() <= 30 ? line : "…" + line.substring(line.length() - 30);
    }

    private static Place placeOfDamage(String name, String text) {
        String before = text.substring(0, Math.max(0, text.indexOf('\uFFFD')));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Place(name, line, before.length() - before.lastIndexOf('\n'));
    }
}
