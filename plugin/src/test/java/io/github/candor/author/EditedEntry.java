package io.github.candor.author;

import java.util.ArrayList;
import java.util.List;

/**
 * A file as somebody edits it by hand, from one step to the next.
 *
 * @param head lines of the front matter
 * @param body what follows it
 */
record EditedEntry(List<String> head, String body) {
    /** Begins a file without updates. */
    static EditedEntry of(String text, String... head) {
        return new EditedEntry(List.of(head), text + "\n\n## Updates\n");
    }

    /** Returns it with a line of the front matter, in the place of the one of the same key. */
    EditedEntry with(String line) {
        List<String> lines = new ArrayList<>(without(line.substring(0, line.indexOf(':'))).head);
        lines.add(line);
        return new EditedEntry(lines, body);
    }

    /** Returns it without a key. */
    EditedEntry without(String key) {
        return new EditedEntry(
                head.stream().filter(line -> !line.startsWith(key + ":")).toList(), body);
    }

    /** Returns it with one more update; {@code what} is its time, state and braces. */
    EditedEntry tell(String what, String text) {
        return new EditedEntry(head, body + "### 2025-02-13 " + what + "\n" + text + "\n");
    }

    @Override
    public String toString() {
        return "---\n" + String.join("\n", head) + "\n---\n" + body;
    }
}
