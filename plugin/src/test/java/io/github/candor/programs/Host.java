package io.github.candor.programs;

/** The ways in which a site is served that matter to a program. */
public enum Host {
    /** At the root of its own domain, by a server that sends the whole file each time. */
    OWN_DOMAIN("/", false),
    /** Below a path, by a server that answers "not modified" where the bytes are the same, as GitHub Pages does. */
    PROJECT_PAGES("/repo/", true);

    private final String path;
    private final boolean knowsVersions;

    Host(String path, boolean knowsVersions) {
        this.path = path;
        this.knowsVersions = knowsVersions;
    }

    /** Returns where the site lies; ends in a slash. */
    public String path() {
        return path;
    }

    /** Returns whether it sends an {@code ETag} and heeds {@code If-None-Match}. */
    public boolean knowsVersions() {
        return knowsVersions;
    }
}
