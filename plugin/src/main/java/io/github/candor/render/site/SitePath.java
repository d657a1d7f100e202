package io.github.candor.render.site;

import io.github.candor.address.Address;
import io.github.candor.model.FileName;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * Where a file lies below the site's root, like {@code incidents/2026-03-14-login-outage/index.html}.
 *
 * <p>Whatever wrote the name, such as a branch that others can push to, a file of this name does no harm on any disk: it
 * is in no hidden folder like {@code .git}, neither by another case nor by what some disks read as that, and is no device.
 *
 * @param value relative, parts separated by {@code /}, without {@code .} and {@code ..}; {@code .nojekyll} alone begins
 *     with a dot
 */
public record SitePath(String value) implements Comparable<SitePath> {
    /** The one hidden file of a site, by which GitHub Pages knows that it is to be served as it is. */
    private static final String HIDDEN = Address.NO_JEKYLL.at();

    /** As long as a single name may be. */
    private static final int LONGEST_PLAIN = 255;

    private static final int LONGEST = 4000;

    public SitePath {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a path below the site's root: " + value);
        }
    }

    /** Returns whether a site may hold a file at {@code path}. */
    public static boolean isValid(String path) {
        if (path.equals(HIDDEN) || isPlain(path)) {
            return true;
        }
        return path.getBytes(StandardCharsets.UTF_8).length <= LONGEST
                && Stream.of(path.split("/", -1))
                        .allMatch(part -> FileName.isSafe(part) && !FileName.isOfADevice(part));
    }

    /** Tells what nearly every path is without looking at its parts: short ones of letters, digits, hyphens and single dots. */
    private static boolean isPlain(String path) {
        char former = '/';
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
            boolean isMark = (c == '/' || c == '.') && former != '/' && former != '.';
            if ((!isLetter && !isMark) || (former == '/' && FileName.mayBeOfADevice(path, i))) {
                return false;
            }
            former = c;
        }
        return path.length() <= LONGEST_PLAIN && former != '/' && former != '.';
    }

    /** Returns the index file of a folder address: {@code ""} is the first page, {@code history/} its sub-page. */
    public static SitePath page(String folder) {
        return new SitePath(Address.fileAt(folder));
    }

    /** Returns the address below the root, in which {@code index.html} is left out: {@code history/2024/}. */
    public String address() {
        return Address.ofFile(value);
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
}
