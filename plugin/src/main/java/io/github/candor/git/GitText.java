package io.github.candor.git;

import io.github.candor.problem.PrintedText;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Text of git's, of a remote or of a branch, as it may be shown: without names and passwords, and without what a terminal or
 * a build server would take for a command.
 */
public final class GitText {
    /** A name and a password without a protocol in front, as nobody should write them. */
    private static final Pattern BARE_LOGIN = Pattern.compile("^[^/\\s@:]{2,}+:[^\\n]*@");

    /** What an address asks for may be a token. */
    private static final Pattern QUERY = Pattern.compile("(://[^\\s'\"?]*+)\\?[^\\s'\"]++");

    private static final int LONGEST_CLEANED = 4_000;

    /** Of a name among others. */
    private static final int LONGEST_SHOWN = 200;

    private GitText() {}

    /** Returns {@code text}, of several lines, as it may be shown. */
    static String lines(String text) {
        String bare =
                withoutLogin(text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' '));
        return PrintedText.of(bare);
    }

    /** Returns a name, such as that of a file in a branch, as it may be shown within a line. */
    public static String name(String name) {
        return lines(name.replaceAll("[\\r\\n]", "?"));
    }

    /** Returns a name as it may be shown within a line, cut after {@code most} characters, which {@code …} says. */
    public static String name(String name, int most) {
        // Git keeps names of any length, of which nobody waits for the end to be cleaned.
        String whole = name(name.substring(0, Math.min(name.length(), LONGEST_CLEANED)));
        return whole.length() <= most ? whole : whole.substring(0, most) + "…";
    }

    /** Returns the first {@code most} of {@code names}, each as it may be shown in a line of its own, and how many more there are. */
    public static List<String> names(Collection<String> names, int most) {
        return names(names, most, "");
    }

    /** Returns the same; {@code hint} stands behind how many more there are, and says how to see them. */
    public static List<String> names(Collection<String> names, int most, String hint) {
        Stream<String> first = names.stream().limit(most).map(name -> name(name, LONGEST_SHOWN));
        Stream<String> rest =
                names.size() <= most ? Stream.of() : Stream.of("… and " + (names.size() - most) + " more" + hint);
        return Stream.concat(first, rest).toList();
    }

    /**
     * Returns {@code text} with the name and password in each address blotted out: everything from the beginning of an address
     * to the last {@code @} of its line, because a password can hold any character, so nothing less is sure to hold all of it.
     */
    static String withoutLogin(String text) {
        return Stream.of(text.split("\n", -1)).map(GitText::lineWithoutLogin).collect(Collectors.joining("\n"));
    }

    private static String lineWithoutLogin(String line) {
        int begin = line.indexOf("://") + 3;
        int end = line.lastIndexOf('@');
        String bare = begin < 3 || end < begin ? line : line.substring(0, begin) + "***" + line.substring(end);
        return QUERY.matcher(bare).replaceAll("$1?***");
    }

    /** Returns a remote, be it a name, a path or an address, with the name and password blotted out. */
    public static String remote(String remote) {
        String bare = remote.contains("://")
                ? withoutLogin(remote.replaceAll("[\\r\\n]", "?"))
                : BARE_LOGIN.matcher(remote.replaceAll("[\\r\\n]", "?")).replaceAll("***@");
        return lines(bare);
    }
}
