package io.github.candor.git;

import io.github.candor.problem.PrintedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text of git's, of a remote or of a branch, as it may be shown: without names and passwords, and without what a terminal or
 * a build server would take for a command.
 */
public final class GitText {
    /**
     * Everything from an address's begin to the last {@code @} of its line: a password can hold any character, so nothing
     * less is sure to hold all of it.
     */
    private static final Pattern LOGIN = Pattern.compile("://[^\\n]*@");

    /** A name and a password without a protocol in front, as nobody should write them. */
    private static final Pattern BARE_LOGIN = Pattern.compile("^[^/\\s@:]{2,}+:[^\\n]*@");

    private GitText() {}

    /** Returns {@code text}, of several lines, as it may be shown. */
    public static String lines(String text) {
        String bare =
                withoutLogin(text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' '));
        return PrintedText.of(bare);
    }

    /** Returns a name, such as that of a file in a branch, as it may be shown within a line. */
    public static String name(String name) {
        return lines(name.replaceAll("[\\r\\n]", "?"));
    }

    /** Returns {@code text} with the name and password in each address blotted out. */
    public static String withoutLogin(String text) {
        return LOGIN.matcher(text).replaceAll(Matcher.quoteReplacement("://***@"));
    }

    /** Returns a remote, be it a name, a path or an address, with the name and password blotted out. */
    public static String remote(String remote) {
        String bare = remote.contains("://")
                ? withoutLogin(remote.replaceAll("[\\r\\n]", "?"))
                : BARE_LOGIN.matcher(remote.replaceAll("[\\r\\n]", "?")).replaceAll("***@");
        return lines(bare);
    }
}
