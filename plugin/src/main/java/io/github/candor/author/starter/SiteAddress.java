package io.github.candor.author.starter;

import io.github.candor.problem.RefusalException;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Understands the address of a site that somebody gives, and shows none that may hold a password. */
public final class SiteAddress {
    private SiteAddress() {}

    /** Returns the address, ending in {@code /}. */
    static URI of(String text) {
        String stripped = text.strip();
        if (holdsLogin(stripped)) {
            throw new RefusalException(
                    "It has a name or password in front of an \"@\", which would be published on every"
                            + " page. Write it without, like https://status.example.org/.");
        }
        URI address = parse(stripped.endsWith("/") ? stripped : stripped + "/");
        if (address == null) {
            throw new RefusalException(
                    "\"" + text + "\" is not an address like https://status.example.org/." + meant(stripped));
        }
        return address;
    }

    /** Returns the address that the switch {@code name} gives. */
    public static URI ofSwitch(String name, String text) {
        try {
            return of(text);
        } catch (RefusalException e) {
            throw new RefusalException(name + ": " + e.text());
        }
    }

    /** Most who type no address leave only its beginning out. */
    private static String meant(String text) {
        String bare = text.replaceFirst("^/{1,2}", "");
        URI meant = parse("https://" + (bare.endsWith("/") ? bare : bare + "/"));
        boolean isHost = meant != null && meant.getHost().matches(".+[.].+|localhost");
        return isHost ? " Did you mean \"" + meant + "\"?" : "";
    }

    /** An address that cannot be taken apart may hold a login too; in a path an @ is allowed. */
    private static boolean holdsLogin(String text) {
        int start = text.indexOf("//") + 2;
        String authority = text.substring(Math.max(0, Math.min(text.length(), start)));
        int end = authority.indexOf('/');
        boolean isBeforePath =
                authority.substring(0, end < 0 ? authority.length() : end).contains("@");
        return isBeforePath || (text.contains("@") && parse(text) == null);
    }

    private static @Nullable URI parse(String text) {
        try {
            URI address = URI.create(text);
            String scheme =
                    address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            boolean isWeb = scheme.equals("http") || scheme.equals("https");
            boolean isPlain = address.getRawQuery() == null && address.getRawFragment() == null;
            return isWeb && isPlain && address.getHost() != null ? address : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
