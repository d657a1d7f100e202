package io.github.candor.render.site;

import java.util.regex.Pattern;

/**
 * Where a file lies below the site's root, like {@code incidents/2026-03-14-login-outage/index.html}.
 *
 * @param value relative, parts separated by {@code /}, without {@code .} and {@code ..}
 */
public record SitePath(String value) implements Comparable<SitePath> {
    private static final Pattern BAD = Pattern.compile("(^|/)(\\.\\.?)?(/|$)|[\\\\:*?\"<>|\\p{Cntrl}]");

    public SitePath {
        if (BAD.matcher(value).find()) {
            throw new IllegalArgumentException("not a path below the site's root: " + value);
        }
    }

    /** Returns the index file of a folder address: {@code ""} is the first page, {@code history/} its sub-page. */
    public static SitePath page(String folder) {
        return new SitePath(folder + "index.html");
    }

    /** Returns the address below the root, in which {@code index.html} is left out: {@code history/2024/}. */
    public String address() {
        return value.endsWith("index.html") && isIndex() ? value.substring(0, value.length() - 10) : value;
    }

    /** Returns the way from this file's folder to the root: empty for the first page, {@code ../../} for a deep one. */
    public String toRoot() {
        return "../".repeat((int) value.chars().filter(c -> c == '/').count());
    }

    @Override
    public int compareTo(SitePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private boolean isIndex() {
        return value.length() == 10 || value.charAt(value.length() - 11) == '/';
    }
}
