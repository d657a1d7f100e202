package io.github.candor.git;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Judges the address of a repository before git sees it: only ways that git itself goes, and nothing to be misread. */
public final class RemoteAddress {
    private static final Pattern HELPER = Pattern.compile("(?s)([A-Za-z0-9][A-Za-z0-9+.-]*+)::.*");
    private static final Pattern SCHEME = Pattern.compile("(?s)([^:/@]*+)://(.*)");
    private static final Pattern SERVED = Pattern.compile("https?|ssh|git|git\\+ssh|ssh\\+git|file");

    /** A name and a password before the host, and no other {@code @} after, which would make one a part of the other. */
    private static final Pattern SERVER = Pattern.compile(
            "(?:[\\w.~!$&'()*+,;=%:-]*+@)?" + "(?:[\\w.~%-]++|\\[[0-9A-Fa-f:.%]++])(?::\\d{0,5})?(?:[/?#][^@]*+)?");

    /** As in {@code user:password@host:path}; not a Windows drive. */
    private static final Pattern PASSWORD_WITHOUT_SCHEME = Pattern.compile("(?s)[^/:]{2,}+:.*@.*|[^/:]:[^\\\\/].*@.*");

    private static final Pattern PASSWORD = Pattern.compile("[^/?#@:]*+:[^/?#@]*+@");

    private RemoteAddress() {}

    /** Returns why {@code address} cannot be taken, in a sentence that holds nothing secret, or null if it can. */
    public static @Nullable String fault(String address) {
        if (address.chars().anyMatch(Character::isISOControl)) {
            return "It holds a line break or another character that cannot be seen.";
        }
        Matcher helper = HELPER.matcher(address);
        if (helper.matches()) {
            return "\"" + helper.group(1) + "::\" would start another program." + WAYS;
        }
        Matcher scheme = SCHEME.matcher(address);
        if (!scheme.matches()) {
            return PASSWORD_WITHOUT_SCHEME.matcher(address).matches() ? MISREAD : null;
        }
        if (!SERVED.matcher(scheme.group(1)).matches()) {
            return "Git does not publish over \"" + GitText.name(scheme.group(1)) + "://\"." + WAYS;
        }
        boolean isClear = scheme.group(1).equals("file")
                || SERVER.matcher(scheme.group(2)).matches();
        return isClear ? null : MISREAD;
    }

    /** Returns whether a name and a password stand before the host. */
    public static boolean holdsPassword(String address) {
        Matcher scheme = SCHEME.matcher(address);
        return scheme.matches() && PASSWORD.matcher(scheme.group(2)).lookingAt();
    }

    private static final String WAYS = " Use https, ssh, git, http, or a path.";

    private static final String MISREAD =
            "A password in it would be misread, and perhaps printed. Leave it out and put it"
                    + " into CANDOR_TOKEN, Maven's settings.xml or a credential helper of git; or write each of its characters"
                    + " that is not a letter, a digit or one of - . _ ~ as % and two digits: / is %2F, @ is %40, : is %3A.";
}
