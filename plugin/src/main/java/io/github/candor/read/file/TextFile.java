package io.github.candor.read.file;

import io.github.candor.problem.DiskFault;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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

    /** Reads the file {@code path}, but not what a link leads to, or reports why it cannot be read and returns null. */
    public static @Nullable TextFile read(Path path, String name, Problems problems) {
        boolean isPlain = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
        if (!isPlain
                && Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            // A pipe would never end, and not even begin.
            String kind = Files.isSymbolicLink(path) ? "a link" : "a special file";
            problems.report(
                    Rule.UNREADABLE_FILE,
                    Place.startOf(name),
                    "The file cannot be read: it is " + kind + "; put the file itself here.",
                    "");
            return null;
        }
        // No length is asked for before: what is opened here may not be what was found there.
        try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            return of(in.readNBytes(LARGEST + 1), name, problems);
        } catch (IOException e) {
            String reason = Files.isSymbolicLink(path) ? "it is a link; put the file itself here" : DiskFault.of(e);
            problems.report(Rule.UNREADABLE_FILE, Place.startOf(name), "The file cannot be read: " + reason + ".", "");
        }
        return null;
    }

    /** Returns the file {@code name} as it would be read if it had these bytes, or null after reporting that they are no text, or too many. */
    public static @Nullable TextFile of(byte[] bytes, String name, Problems problems) {
        if (bytes.length > LARGEST) {
            problems.report(
                    Rule.TOO_LARGE,
                    Place.startOf(name),
                    "The file has over " + LARGEST + " bytes, which is as many as are allowed.",
                    "Split it, or move large material to assets/.");
            return null;
        }
        if (isUtf16(bytes)) {
            problems.report(
                    Rule.UNREADABLE_FILE, Place.startOf(name), "The file is UTF-16, not UTF-8.", "Save it in UTF-8.");
            return null;
        }
        String text = decode(bytes, name, problems);
        return ConflictCheck.finds(name, text, problems) ? null : new TextFile(name, text);
    }

    /** UTF-16 has a mark at its beginning, or every other byte of its first characters is zero. */
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        boolean isWide = bytes.length >= 4
                && (bytes[0] == 0) != (bytes[1] == 0)
                && (bytes[2] == 0) != (bytes[3] == 0)
                && (bytes[0] == 0) == (bytes[2] == 0);
        return mark == 0xFEFF || mark == 0xFFFE || isWide;
    }

    private static String decode(byte[] bytes, String name, Problems problems) {
        if (isPlain(bytes)) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
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
                    "What stands after \"" + beforeDamage(text) + "\" is not UTF-8.",
                    "Save the file in UTF-8.");
        }
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return ControlCheck.check(name, plain.replace("\r\n", "\n").replace('\r', '\n'), problems);
    }

    /** Of most files every byte is a letter, a sign, a space or a line end of ASCII: there is nothing to decode or to find in them. */
    private static boolean isPlain(byte[] bytes) {
        for (byte one : bytes) {
            // Bytes above 0x7F are negative.
            if ((one < ' ' && one != '\n' && one != '\t') || one == 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static String beforeDamage(String text) {
        String before = text.substring(0, Math.max(0, text.indexOf('\uFFFD')));
        String line = before.substring(before.lastIndexOf('\n') + 1);
        return line.length() <= 30 ? line : "…" + line.substring(line.length() - 30);
    }

    private static Place placeOfDamage(String name, String text) {
        String before = text.substring(0, Math.max(0, text.indexOf('\uFFFD')));
        return Place.after(before, name, 1);
    }
}
