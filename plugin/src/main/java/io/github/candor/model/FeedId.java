package io.github.candor.model;

import java.net.URI;

/** Derives the name that a site has in the GUIDs of its feeds and calendars where its author states none. */
public final class FeedId {
    private FeedId() {}

    /** Returns the host and the path of {@code url} in letters of addresses, like {@code status-example-org}. */
    public static String from(URI url) {
        String place = url.getHost() + url.getRawPath();
        return OneCase.lower(place).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
