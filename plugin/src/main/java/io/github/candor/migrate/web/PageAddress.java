package io.github.candor.migrate.web;

import io.github.candor.problem.Logins;
import io.github.candor.problem.RefusalException;
import io.github.candor.read.settings.SiteAddress;
import java.net.URI;
import java.util.regex.Pattern;

/** Judges what was given as the place of a log before anything is asked or said of it. */
public final class PageAddress {
    /** A scheme; a single letter before a colon is a drive of Windows. */
    private static final Pattern SCHEME = Pattern.compile("(?s)\\s*+[A-Za-z][A-Za-z0-9+.-]++:.*");

    private static final Pattern WEB = Pattern.compile("(?is)\\s*+https?:.*");

    private static final String ACCEPTED =
            " Give the address of a Statuspage like https://www.example-status.com/, that of a"
                    + " repository of Upptime like https://github.com/upptime/upptime, or a file or folder.";

    private PageAddress() {}

    /** Returns whether {@code from} is meant as an address, be it one that can be asked or not. */
    public static boolean isMeant(String from) {
        return SCHEME.matcher(from).matches() || Logins.isIn(from.strip());
    }

    /**
     * Returns the address, ending in a slash.
     *
     * @throws RefusalException if it cannot be asked for a log; it repeats nothing of it, which may be a password
     */
    public static URI of(String from) {
        String address = from.strip();
        if (Logins.isIn(address) && address.indexOf('@') >= 0) {
            throw new RefusalException(
                    "candor.from has a name or a password before its host, which Maven may print. Leave it out: a page"
                            + " that asks for one cannot be read, and a token of Statuspage stands in STATUSPAGE_TOKEN.");
        }
        if (!WEB.matcher(address).matches()) {
            throw new RefusalException("candor.from is an address of another kind than http or https." + ACCEPTED);
        }
        if (address.indexOf('?') >= 0 || address.indexOf('#') >= 0) {
            throw new RefusalException("candor.from has a ? or a #, which the address of a page has not." + ACCEPTED);
        }
        if (!SiteAddress.isPossible(address)) {
            throw new RefusalException("candor.from is not an address that can be asked." + ACCEPTED);
        }
        return URI.create(address.endsWith("/") ? address : address + "/");
    }
}
