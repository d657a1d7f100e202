package io.github.candor.problem;

import java.util.HexFormat;
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

    /** The first of two colons at the beginning of a line, with the space in front of it. */
    private static final Pattern COMMAND = Pattern.compile("(?m)^([\\s\\p{Z}\\x85&&[^\\n]]*+):(?=:)");

    private static final HexFormat UNITS = HexFormat.of().withUpperCase();

    private PrintedText() {}

    /** Returns {@code text} with all that is not safe spelt out. */
    public static String of(String text) {
        String line = COMMAND.matcher(characters(text)).replaceAll("$1" + Matcher.quoteReplacement(escape(':')));
        return line.replace("##[", "##" + escape('['));
    }

    /** Returns one line that may be a command of ours, whose text has been escaped by its rules. */
    public static String ofCommand(String line) {
        return characters(line).replace("##[", "##" + escape('['));
    }

    private static String characters(String text) {
        Matcher unsafe = UNSAFE.matcher(text.replace("\r\n", "\n"));
        StringBuilder spelled = new StringBuilder();
        while (unsafe.find()) {
            unsafe.appendReplacement(spelled, "");
            unsafe.group().chars().forEach(unit -> spelled.append(escape(unit)));
        }
        return unsafe.appendTail(spelled).toString();
    }

    private static String escape(int unit) {
        return "\\u" + UNITS.toHexDigits((char) unit);
    }
}
