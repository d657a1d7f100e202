package io.github.candor.address;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows the names that Candor itself uses or may come to use, which neither a page nor an alias can have. */
public final class OwnNames {
    /** The folder of the authors' own files. */
    public static final String ASSETS = "assets/";

    /** Names of files that are known without their ending, and names kept free for what may come. */
    private static final Set<String> KEPT =
            Set.of("feed", "updates", "badge", "status", "index", "404", "static", "assets");

    /** First parts of addresses. */
    private static final Set<String> RESERVED = Stream.concat(
                    KEPT.stream(),
                    Arrays.stream(Address.values())
                            .map(one -> one.form().folder())
                            .filter(name -> !name.isEmpty()))
            .collect(Collectors.toUnmodifiableSet());

    /** Folders in which authors' own addresses lie beside ours. */
    private static final Set<String> SHARED = Set.of(
            folder(Address.INCIDENTS),
            folder(Address.MAINTENANCE),
            folder(Address.NOTICES),
            folder(Address.HISTORY),
            "status",
            "index");

    /** Folders with nothing in them for people. */
    private static final Set<String> FOR_PROGRAMS = Set.of("api", "assets", "components", "embed");

    private OwnNames() {}

    /** Returns what an address or a file below the site's root owes, of any version of Candor, and of authors. */
    public static Promise promiseOf(String path) {
        Address ours = Address.of(path);
        if (ours != null) {
            return ours.promise();
        }
        String folder = first(path);
        boolean isInFolder = folder.length() < path.length();
        if (isInFolder && FOR_PROGRAMS.contains(folder)) {
            return Promise.FIXED;
        }
        if (isInFolder && isOurs(folder)) {
            return Promise.VIEW;
        }
        return Address.ofFile(path).endsWith("/") || path.endsWith(".html") ? Promise.PAGE : Promise.FIXED;
    }

    /** Returns the first parts of addresses that are ours, without slashes. */
    public static Set<String> reserved() {
        return RESERVED;
    }

    /** Returns whether no page of an author's can be called {@code name}. */
    public static boolean isReserved(String name) {
        return RESERVED.contains(name);
    }

    /**
     * Returns whether {@code alias}, without a slash in front, is taken whatever else the site holds. The history of a year
     * is not: where the log has no such year any more, its address may lead on.
     */
    public static boolean holds(String alias) {
        String path = lower(alias).replaceFirst("/$", "");
        Address ours = Address.of(path);
        return RESERVED.contains(path.replaceFirst("\\.html$", ""))
                || isOurs(first(path))
                || (ours != null && !ours.form().isPage());
    }

    /** Letter by letter: {@link String#toLowerCase} takes the square of the length where a letter becomes two. */
    static String lower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        text.chars().map(Character::toLowerCase).forEach(c -> lower.append((char) c));
        return lower.toString();
    }

    /** Returns whether everything in the folder {@code name} is made by us. */
    static boolean isOurs(String name) {
        return RESERVED.contains(name) && !SHARED.contains(name);
    }

    /** Returns the first part of an address. */
    static String first(String address) {
        int slash = address.indexOf('/');
        return slash < 0 ? address : address.substring(0, slash);
    }

    private static String folder(Address address) {
        return address.form().folder();
    }
}
