package io.github.candor.render.badge;

import java.util.HexFormat;

/**
 * Writes a badge as data for shields.io, by its endpoint schema, version 1 (https://shields.io/badges/endpoint-badge).
 *
 * <p>{@code isError} is set while there is trouble; then nobody who embeds the badge can give it a colour of peace.
 */
final class BadgeJson {
    private BadgeJson() {}

    /** Returns the document, one line. */
    static String of(Badge badge) {
        String error = badge.tone().isTrouble() ? ",\"isError\":true" : "";
        return "{\"schemaVersion\":1,\"label\":" + quoted(badge.label()) + ",\"message\":" + quoted(badge.message())
                + ",\"color\":" + quoted(badge.tone().colour()) + error + "}\n";
    }

    /** Returns a JSON string; besides what must be escaped, what could end a script that the document is pasted into. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c == '<') {
                quoted.append("\\u").append(HexFormat.of().toHexDigits(c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
