package io.github.candor.programs.feed;

import java.net.URI;
import java.util.List;

/** A program that follows feeds for somebody, and tells them what is new. */
interface FeedReader {
    /** Follows one more feed from now on; what is in it already is new at the next look. */
    void subscribe(URI feed) throws Exception;

    /** Looks at every feed once more and returns what it told its user, each ring by itself. */
    List<Ring> look() throws Exception;

    /**
     * An item that a reader took for new.
     *
     * @param feed the feed that it came from
     */
    record Ring(URI feed, String guid) {}
}
