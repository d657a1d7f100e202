package io.github.candor.problem;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes text safe to be shown in a terminal or in a build server's log, whoever wrote it: what would move the cursor, change
 * the order of letters or be taken for a command is written as {@code \}{@code u001B} and the like.
 *
 * <p>GitHub's runner takes a line that begins with two colons, and <code>##[</code> anywhere, for a command. Only line feeds
 * and tabs are kept of all control characters, and a carriage return in front of a line feed.
 */
public final class PrintedText {
    /** Controls, lone halves of pairs, private line ends, invisible marks that reorder or hide, and tags. */
    private static final Pattern UNSAFE =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}|[\\u2028\\u2029\\uFEFF\\u061C\\u200B"
                    + "\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFFF9-\\uFFFB\\x{E0000}-\\x{E007F}]");

    private static final Pattern COMMAND = Pattern.compile("(?m)(?<=^\\s{0,99}):(?=:)|(?<=##)\\[");

    private PrintedText() {}

    /** Returns {@code text} with all that is not safe spelt out. */
    public static String of(String text) {
        return spelled(COMMAND, characters(text));
    }

    /** Returns one line that may be a command of ours, whose text has been escaped by its rules. */
    public static String ofCommand(String line) {
        return characters(line).replace("##[", "##" + escape('['));
    }

    private static String characters(String text) {
        return spelled(UNSAFE, text.replace("\r\n", "\n"));
    }

    private static String spelled(Pattern pattern, String text) {
        return pattern.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group().chars().mapToObj(PrintedText::escape).reduce("", String::concat)));
    }

    private static String escape(int unit) {
        return String.format(Locale.ROOT, "\\u%04X", unit);
    }
}
