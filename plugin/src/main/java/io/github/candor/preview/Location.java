package io.github.candor.preview;

import java.nio.charset.StandardCharsets;

/** An address in a header: nothing but ASCII, because a server narrows every other character to some byte, perhaps a line's end. */
final class Location {
    private static final String AS_THEY_ARE = "-._~!$&'()*+,;=:@/";

    private Location() {}

    /** Returns {@code path}, in which nothing is escaped, as browsers write it, like {@code /gr%C3%B6%C3%9Fe/}. */
    static String of(String path) {
        return escape(path, AS_THEY_ARE);
    }

    /** Returns {@code location} with {@code query}, whose escapes stay. */
    static String of(String location, String query) {
        return location + "?" + escape(query, AS_THEY_ARE + "?%");
    }

    private static String escape(String text, String kept) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (one & 0xff);
            boolean isPlain = (character >= '0' && character <= '9')
                    || (character >= 'A' && character <= 'Z')
                    || (character >= 'a' && character <= 'z')
                    || kept.indexOf(character) >= 0;
            if (isPlain) {
                escaped.append(character);
            } else {
                escaped.append('%');
                escaped.append(Character.toUpperCase(Character.forDigit(character >> 4, 16)));
                escaped.append(Character.toUpperCase(Character.forDigit(character & 0xf, 16)));
            }
        }
        return escaped.toString();
    }
}
