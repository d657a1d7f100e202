package io.github.candor.author.edit;

import java.util.Locale;
import java.util.regex.Pattern;

/** Writes text as a YAML value: plain where nothing in it means something to YAML, else in double quotes. */
public final class YamlText {
    private static final Pattern BEGIN = Pattern.compile("[\\p{L}\\p{N}(/]");
    /** What ends a plain value, begins a comment, or cannot be seen. */
    private static final Pattern SPECIAL = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\uFEFF]|:(?=\\s)|(?<!\\S)#");

    private static final Pattern PLAIN_IN_FLOW = Pattern.compile("[\\p{L}\\p{N} ._/()'&+-]*");
    /** Words that other programs than Candor would not read as text. */
    private static final Pattern WORD =
            Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null|[-+]?[\\d._:]+(?:e[-+]?\\d+)?");

    private YamlText() {}

    /** Returns {@code text}, one line, as the value of a key on its own line. */
    public static String of(String text) {
        boolean isPlain = BEGIN.matcher(text).lookingAt()
                && !SPECIAL.matcher(text).find()
                && !WORD.matcher(text).matches()
                && !text.endsWith(":")
                && text.equals(text.strip());
        return isPlain ? text : quoted(text);
    }

    /** Returns {@code text}, one line, as a value between braces or brackets. */
    public static String inFlow(String text) {
        String value = of(text);
        boolean isQuoted = value.startsWith("\"");
        return isQuoted || PLAIN_IN_FLOW.matcher(text).matches() ? value : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (Character.isISOControl(c) || c == '\uFEFF' || c == '\u2028' || c == '\u2029') {
                quoted.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
