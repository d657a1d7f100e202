package io.github.candor.read.settings;

import io.github.candor.problem.HiddenText;
import io.github.candor.problem.Logins;
import io.github.candor.problem.Rule;
import io.github.candor.read.front.PublishedAddress;
import io.github.candor.read.yaml.Fields;
import io.github.candor.read.yaml.YamlValue;
import java.net.IDN;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code url} of the site, which stands in every page, feed and list of addresses. */
public final class SiteAddress {
    private static final URI NOWHERE = URI.create("https://status.invalid/");
    private static final String FORM = "Write it like https://status.example.org/ or https://org.github.io/repo/.";
    private static final int LAST_PORT = 65_535;
    private static final Pattern ODD_PATH =
            Pattern.compile("(?s).*//.*|(?:.*/)?\\.{1,2}(?:/.*)?|.*[\\\\\\p{Cc}\uFFFD].*");
    private static final Pattern HOST = Pattern.compile("(?i)(https?://)([^/:?#@]*[^\\x00-\\x7F][^/:?#@]*)(.*)");

    private SiteAddress() {}

    /** Returns the address, ending in a slash, or after reporting what is wrong with it one that leads nowhere. */
    static URI read(Fields status) {
        YamlValue.Scalar scalar = status.scalar("url");
        if (scalar == null) {
            return NOWHERE;
        }
        String meant = inAscii(scalar.text().strip());
        if (meant != null) {
            report(status, scalar, "Did you mean \"" + meant + "\"?");
            return NOWHERE;
        }
        URI url = PublishedAddress.read(scalar, "url", status.problems());
        if (url == null) {
            return NOWHERE;
        }
        if (!isOfASite(url)) {
            report(status, scalar, FORM);
            return NOWHERE;
        }
        return url.toString().endsWith("/") ? url : URI.create(url + "/");
    }

    /** Returns whether {@code text} can be the address of a site. */
    public static boolean isPossible(String text) {
        try {
            return isOfASite(URI.create(text));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isOfASite(URI url) {
        boolean isWeb = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
        return isWeb
                && url.getHost() != null
                && !Logins.isIn(url.toString())
                && url.getQuery() == null
                && url.getFragment() == null
                && url.getPort() != 0
                && url.getPort() <= LAST_PORT
                && !ODD_PATH.matcher(url.getPath()).matches()
                && HiddenText.without(url.getPath()).equals(url.getPath());
    }

    /** Returns the address with its host as the protocols write it, or null when it is written so or cannot be. */
    private static @Nullable String inAscii(String text) {
        Matcher found = HOST.matcher(text);
        try {
            return found.matches() ? found.group(1) + IDN.toASCII(found.group(2)) + found.group(3) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static void report(Fields status, YamlValue.Scalar scalar, String advice) {
        status.problems()
                .report(
                        Rule.INVALID_VALUE,
                        scalar.place(),
                        "url \"" + scalar.text() + "\" cannot be the address of a site.",
                        advice);
    }
}
