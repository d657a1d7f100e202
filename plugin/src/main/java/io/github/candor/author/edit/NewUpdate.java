package io.github.candor.author.edit;

import io.github.candor.author.questions.WrittenTime;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.UpdateState;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the public is to be told.
 *
 * @param text Markdown with {@code \n} line ends; may be empty
 * @param changes ids of components and groups with their status from now on, in order; may be empty
 */
public record NewUpdate(Instant at, UpdateState state, String text, Map<ComponentId, ComponentStatus> changes) {
    /** Returns the lines of this update, its heading first. */
    List<String> lines(int level, ZoneId zone) {
        List<String> lines = new ArrayList<>();
        lines.add("#".repeat(level) + " " + WrittenTime.of(at, zone) + " " + word(state)
                + (changes.isEmpty() ? "" : " " + braces(changes)));
        if (!text.isBlank()) {
            lines.addAll(text.strip().lines().map(String::stripTrailing).toList());
        }
        return lines;
    }

    /** Returns the first line of the text, which may be empty. */
    public String firstLine() {
        return text.strip().lines().map(String::stripTrailing).findFirst().orElse("");
    }

    /** Returns the state as a heading says it, like {@code In progress}. */
    static String word(UpdateState state) {
        String words = state.id().replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Returns statuses as the braces of a heading and the front matter have them. */
    public static String braces(Map<ComponentId, ComponentStatus> changes) {
        return changes.entrySet().stream()
                .map(one -> one.getKey() + ": " + one.getValue().id())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
