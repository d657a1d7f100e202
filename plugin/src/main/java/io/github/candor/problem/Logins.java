package io.github.candor.problem;

import java.util.regex.Pattern;

/** Knows addresses with a name and a password in them, like {@code https://name:password@host/}. */
public final class Logins {
    /** Marks that set an address apart from its text are in none, so that a port and a later mail address are no login. */
    private static final String APART = "\\s/?#<>()\\[\\]{}|\",";

    private static final String LOGIN = "//[^:@" + APART + "]{0,200}+:[^" + APART + "]{1,200}@(?=[^@" + APART + "])";

    /** An address down to the end of its login. */
    public static final Pattern ADDRESS =
            Pattern.compile("\\b[a-z][a-z0-9+.-]{0,20}+:" + LOGIN, Pattern.CASE_INSENSITIVE);

    private static final Pattern ANY = Pattern.compile(LOGIN);

    /**
     * Beginnings of addresses with a name in front of the host, or with something after its colon that is not a port: then the
     * password has a slash or the like in it. Browsers take a backslash for a slash, and do without.
     */
    private static final Pattern OPENING = Pattern.compile(
            "(?:https?:[/\\\\]*|[a-z][a-z0-9+.-]{0,20}+:[/\\\\]{2})(?:\\[[0-9a-f:.]*+])?+"
                    + "[^/\\\\?#@:]*+(?:@|:(?!\\d*+(?:[/\\\\?#]|$)))",
            Pattern.CASE_INSENSITIVE);

    private Logins() {}

    /** Returns whether {@code address}, which may be one that cannot be followed, has a login in front of its host. */
    public static boolean isIn(String address) {
        return OPENING.matcher(address).lookingAt();
    }

    /** Returns {@code text} without the login of any address, though the address be without a scheme, or its colon be forgotten. */
    public static String without(String text) {
        return text.contains("//") ? ANY.matcher(text).replaceAll("//") : text;
    }
}
