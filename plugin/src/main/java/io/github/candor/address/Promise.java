package io.github.candor.address;

import java.util.Set;

/** What an address owes to those who have it. */
public enum Promise {
    /** A list or another view of what stands elsewhere, or what only our own pages ask for: it may come and go. */
    VIEW,
    /** A page of the authors', whose address can lead on to another. */
    PAGE,
    /** What programs and other sites keep the address of: feeds, badges, API, assets. Nothing can stand for it. */
    FIXED;

    /** Folders with nothing in them for people. */
    private static final Set<String> FOR_PROGRAMS = Set.of("api", "assets", "components", "embed");

    /** Returns what an address or a file below the site's root owes, of any version of Candor. */
    public static Promise of(String path) {
        Address ours = Address.of(path);
        if (ours != null) {
            return ours.promise();
        }
        String folder = OwnNames.first(path);
        boolean isInFolder = folder.length() < path.length();
        if (isInFolder && FOR_PROGRAMS.contains(folder)) {
            return FIXED;
        }
        if (isInFolder && OwnNames.isOurs(folder)) {
            return VIEW;
        }
        return Address.ofFile(path).endsWith("/") || path.endsWith(".html") ? PAGE : FIXED;
    }
}
