package io.github.candor;

import io.github.candor.problem.RefusalException;
import java.time.Instant;

/** Where the instant comes from that a site is built for. */
public enum TimeSource {
    /** Somebody asked for this very instant. */
    CHOSEN("candor.now"),
    ENVIRONMENT("SOURCE_DATE_EPOCH"),
    PROJECT("project.build.outputTimestamp"),
    CLOCK("the clock");

    private final String title;

    TimeSource(String title) {
        this.title = title;
    }

    /** Returns what authors know it by, like {@code SOURCE_DATE_EPOCH}. */
    public String title() {
        return title;
    }

    /** Returns whether nobody thought of the site when this time was set. */
    boolean isAccidental() {
        return this == ENVIRONMENT || this == PROJECT;
    }

    /**
     * Returns what is said when a site would be built for an instant that nobody can have meant, and that comes from here.
     *
     * @param why what would be wrong with the site, as the end of a sentence
     */
    public RefusalException refusal(Instant now, String why) {
        return new RefusalException("The site would be as of " + now + ", which comes from " + title + ", and " + why
                + ". Add -Dcandor.now=clock for the time of the clock, in a pom.xml <candor.now>clock</candor.now>; or"
                + " -Dcandor.now=" + now + " if it is meant.");
    }
}
