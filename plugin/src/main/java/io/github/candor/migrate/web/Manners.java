package io.github.candor.migrate.web;

import java.time.Duration;

/**
 * How servers are asked.
 *
 * @param pause between two requests
 * @param patience how long an answer may take with the whole of its body, however slowly it drips in
 */
public record Manners(Duration pause, Duration patience) {
    /** A request a second, which is what Statuspage's management API allows; and a minute for each answer. */
    public static final Manners GOOD = new Manners(Duration.ofSeconds(1), Duration.ofMinutes(1));
}
