package io.github.candor.notify.channel;

import io.github.candor.render.feed.Story;
import io.github.candor.render.markdown.ChatStyle;
import io.github.candor.report.TerminalText;
import java.nio.charset.StandardCharsets;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/** Makes texts fit the length that a service takes, never within a character or an escape. */
final class Fitting {
    private Fitting() {}

    /** Returns the words in {@code style}; where they are too long, their beginning as plain text. */
    static String words(Story story, ChatStyle style, int most) {
        String whole = story.chat(style);
        return whole.length() <= most ? whole : beginning(story.words(), style::escape, String::length, most);
    }

    /** Returns {@code text}, shortened to at most {@code most} characters of UTF-16. */
    static String plain(String text, int most) {
        return beginning(text, UnaryOperator.identity(), String::length, most);
    }

    /** Returns {@code text}, shortened to at most {@code most} bytes of UTF-8. */
    static String bytes(String text, int most) {
        return beginning(text, UnaryOperator.identity(), one -> one.getBytes(StandardCharsets.UTF_8).length, most);
    }

    private static String beginning(String text, UnaryOperator<String> escape, ToIntFunction<String> length, int most) {
        String escaped = escape.apply(text);
        int end = text.length();
        while (length.applyAsInt(escaped) > most && end > 0) {
            int over = Math.max(1, (length.applyAsInt(escaped) - most) / 4);
            end = TerminalText.wholeCharacter(text, Math.max(0, end - over));
            escaped = escape.apply(text.substring(0, end).stripTrailing()) + "…";
        }
        return escaped;
    }
}
