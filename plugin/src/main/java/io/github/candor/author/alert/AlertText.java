package io.github.candor.author.alert;

import io.github.candor.model.OneLine;
import io.github.candor.model.Sha256;
import io.github.candor.problem.HiddenText;
import io.github.candor.problem.Logins;
import java.util.regex.Pattern;

/** Makes text of strangers harmless: in a title, in a comment, in Markdown. */
final class AlertText {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final Pattern MARKDOWN = Pattern.compile("([\\\\`*_\\[\\]<>#|~&])");
    private static final Pattern LIST = Pattern.compile("^(\\d*)([-+=.)])");
    private static final Pattern FINGERPRINT = Pattern.compile("[A-Za-z0-9]++(?:[-._][A-Za-z0-9]++)*+");
    private static final int LONGEST_FINGERPRINT = 64;
    private static final int HASH = 16;

    private AlertText() {}

    /**
     * Returns {@code text} in one line of at most {@code longest} characters that can be seen, which begins no comment and
     * holds no password of an address; empty where nothing is seen of it.
     */
    static String line(String text, int longest) {
        String seen = Logins.without(UNSEEN.matcher(text).replaceAll(" "));
        String line = OneLine.of(seen.replace("<!--", "<!—"));
        if (HiddenText.isUnseen(line)) {
            return "";
        }
        if (line.codePointCount(0, line.length()) <= longest) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, longest - 1)).stripTrailing() + "…";
    }

    /** Returns a line that cannot end the comment in which it stands. */
    static String inComment(String line) {
        return line.replaceAll("-{2,}", "—").replace("->", "→");
    }

    /** Returns a line as Markdown that says just that. */
    static String markdown(String line) {
        String escaped = MARKDOWN.matcher(line).replaceAll("\\\\$1");
        return LIST.matcher(escaped).replaceFirst("$1\\\\$2");
    }

    /** Returns {@code written} if it can stand in a comment, else what stands for it alone. */
    static String fingerprint(String written) {
        boolean isPlain = written.length() <= LONGEST_FINGERPRINT
                && FINGERPRINT.matcher(written).matches();
        return isPlain ? written : Sha256.hex(written).substring(0, 2 * HASH);
    }

    /** Returns what stands for a group, however long its name is. */
    static String group(String key) {
        return Sha256.hex(key).substring(0, HASH);
    }
}
