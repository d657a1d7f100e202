package io.github.candor.render.badge;

import io.github.candor.render.json.JsonDocument;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes a badge as data for shields.io, by its endpoint schema, version 1 (https://shields.io/badges/endpoint-badge).
 *
 * <p>{@code isError} is set while there is trouble; then nobody who embeds the badge can give it a colour of peace.
 */
final class BadgeJson {
    private BadgeJson() {}

    /** Returns the document; its keys are not in snake case, so it is a map and no record. */
    static byte[] of(Badge badge) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schemaVersion", 1);
        document.put("label", badge.label());
        document.put("message", badge.message());
        document.put("color", badge.colour());
        if (badge.tone().isTrouble()) {
            document.put("isError", true);
        }
        return JsonDocument.of(document);
    }
}
