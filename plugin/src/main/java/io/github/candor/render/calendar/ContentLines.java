package io.github.candor.render.calendar;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the content lines of RFC 5545, section 3.1: escaped, folded at 75 octets, each ended by CR and LF. */
final class ContentLines {
    private static final int MOST_OCTETS = 75;
    private static final String LINE_END = "\r\n";

    private final StringBuilder written = new StringBuilder();

    /** Writes a line whose value is no text and stands as it is; {@code name} may carry parameters. */
    ContentLines add(String name, String value) {
        int octets = 0;
        String line = name + ":" + value;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            int codePoint = line.codePointAt(at);
            int size = octets(codePoint);
            if (octets + size > MOST_OCTETS) {
                // The blank that continues a line counts as one of its octets.
                written.append(LINE_END).append(' ');
                octets = 1;
            }
            written.appendCodePoint(codePoint);
            octets += size;
        }
        written.append(LINE_END);
        return this;
    }

    /** Writes a line of text, or nothing if there is none. */
    ContentLines addText(String name, String text) {
        return text.isBlank() ? this : add(name, escape(text));
    }

    /** Writes a line of several texts, or nothing if there are none. */
    ContentLines addTexts(String name, List<String> texts) {
        return texts.isEmpty()
                ? this
                : add(name, texts.stream().map(ContentLines::escape).collect(Collectors.joining(",")));
    }

    /** Returns everything written, in UTF-8. */
    byte[] bytes() {
        return written.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Section 3.3.11 gives backslash, semicolon, comma and line end a form of their own, and allows no control characters. */
    private static String escape(String text) {
        return text.replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\t\n]]", "")
                .replaceAll("[\\\\;,]", "\\\\$0")
                .replace("\n", "\\n");
    }

    private static int octets(int codePoint) {
        if (codePoint < 0x80) {
            return 1;
        }
        if (codePoint < 0x800) {
            return 2;
        }
        return codePoint < 0x1_0000 ? 3 : 4;
    }
}
