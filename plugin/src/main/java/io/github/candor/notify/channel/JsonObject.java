package io.github.candor.notify.channel;

import java.util.LinkedHashMap;
import java.util.Map;

/** Objects of JSON whose keys stand in the order in which they are given. */
final class JsonObject {
    private JsonObject() {}

    /** Returns an object of keys and values by turns. */
    static Map<String, Object> of(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }
}
