package io.github.candor;

import java.time.Instant;

/** Says that a site would be built for an instant that nobody can have meant, where it comes from, and what to do. */
public final class TimeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Keeps what is wrong and what would be right. */
    public TimeException(String message) {
        super(message);
    }

    /**
     * Returns what is said of a time that comes from {@code source} by accident.
     *
     * @param why what would be wrong with the site, as the end of a sentence
     */
    public static TimeException of(Instant now, TimeSource source, String why) {
        return new TimeException(
                "The site would be as of " + now + ", which comes from " + source.title() + ", and " + why
                        + ". Add -Dcandor.now=clock for the time of the clock, in a pom.xml <candor.now>clock</candor.now>; or"
                        + " -Dcandor.now=" + now + " if it is meant.");
    }
}
