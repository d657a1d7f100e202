package io.github.candor.browser;

import java.util.Map;

/** A key of a keyboard. */
public enum Key {
    TAB("Tab", 9, ""),
    ENTER("Enter", 13, "\r");

    private final String name;
    private final int code;
    private final String text;

    Key(String name, int code, String text) {
        this.name = name;
        this.code = code;
        this.text = text;
    }

    /** Returns the event of pressing it as the protocol wants it. */
    Map<String, Object> down() {
        return event(text.isEmpty() ? "rawKeyDown" : "keyDown");
    }

    /** Returns the event of releasing it. */
    Map<String, Object> up() {
        return event("keyUp");
    }

    private Map<String, Object> event(String type) {
        return Map.of("type", type, "key", name, "code", name, "windowsVirtualKeyCode", code, "text", text);
    }
}
