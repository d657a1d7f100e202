package io.github.candor.render.markdown;

import io.github.candor.render.xml.HtmlText;
import java.util.regex.Pattern;

/** How chat services mark what is bold, a link, or code, and how text is kept from looking like that. */
public enum ChatStyle {
    /** Slack's mrkdwn, which has no escapes but for three characters; signs that could begin a style become their likes. */
    SLACK("*", "_", "~", "• "),
    /** Discord's Markdown. */
    DISCORD("**", "*", "~~", "- "),
    /** The Markdown of Adaptive Cards in Teams. */
    TEAMS("**", "_", "", "- ");

    private static final Pattern MARKDOWN = Pattern.compile("[\\\\*_~`|>#\\[\\]+.!<()-]");

    private final String bold;
    private final String italic;
    private final String struck;
    private final String bullet;

    ChatStyle(String bold, String italic, String struck, String bullet) {
        this.bold = bold;
        this.italic = italic;
        this.struck = struck;
        this.bullet = bullet;
    }

    String bold() {
        return bold;
    }

    String italic() {
        return italic;
    }

    String struck() {
        return struck;
    }

    String bullet() {
        return bullet;
    }

    /** Returns {@code text} so that the service shows it as it is, and that no name in it is called. */
    public String escape(String text) {
        return switch (this) {
            case SLACK ->
                entities(text)
                        .replace('*', '∗')
                        .replace('_', '＿')
                        .replace('~', '∼')
                        .replace('`', 'ˋ');
            case DISCORD -> MARKDOWN.matcher(apart(text)).replaceAll("\\\\$0");
            case TEAMS -> MARKDOWN.matcher(apart(text)).replaceAll("\\\\$0").replace("\\<", "&lt;");
        };
    }

    /** Returns {@code text} with a sign without width after each {@code @}, so that no service looks for a name there. */
    public static String apart(String text) {
        return text.replace("@", "@\u200B");
    }

    private static String entities(String text) {
        return HtmlText.of(apart(text));
    }

    /** Returns {@code words}, which are escaped, as a link. */
    String link(String words, String address) {
        return this == SLACK
                ? "<" + address.replace("|", "%7C").replace(">", "%3E").replace("<", "%3C") + "|"
                        + words.replace("|", "¦") + ">"
                : "[" + words + "]("
                        + address.replace("(", "%28").replace(")", "%29").replace(" ", "%20") + ")";
    }

    /** Returns code, in which nothing has a meaning but its own end. */
    String code(String text) {
        String inner = this == SLACK ? entities(text) : apart(text);
        return "`" + inner.replace('`', 'ˋ') + "`";
    }

    String block(String text) {
        String inner = this == SLACK ? entities(text) : apart(text);
        return "```\n" + inner.replace('`', 'ˋ').stripTrailing() + "\n```";
    }
}
