package io.github.candor.maven;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * Decides which instant a site is built for.
 *
 * @param now what was asked for, else {@code SOURCE_DATE_EPOCH} (reproducible-builds.org), else the project's output
 *     timestamp, else the clock
 * @param clock the real time, or {@code now} if that is later
 */
record BuildTime(Instant now, Instant clock) {
    private static final String EPOCH = "SOURCE_DATE_EPOCH";

    /**
     * Returns the time by the parameter, the environment, the project and the clock, in this order.
     *
     * @throws MojoFailureException if the first of them that is set is no time
     */
    static BuildTime of(
            @Nullable String parameter,
            Map<String, String> environment,
            @Nullable String outputTimestamp,
            Instant clock)
            throws MojoFailureException {
        Instant now = now(parameter, environment, outputTimestamp, clock);
        return new BuildTime(now, now.isAfter(clock) ? now : clock);
    }

    private static Instant now(
            @Nullable String parameter,
            Map<String, String> environment,
            @Nullable String outputTimestamp,
            Instant clock)
            throws MojoFailureException {
        if (parameter != null && !parameter.isBlank()) {
            return instant("candor.now", parameter);
        }
        String epoch = environment.get(EPOCH);
        if (epoch != null && !epoch.isBlank()) {
            return ofSeconds(EPOCH, epoch);
        }
        if (outputTimestamp == null || outputTimestamp.length() < 2) {
            return clock;
        }
        boolean isSeconds = outputTimestamp.matches("\\d+");
        String name = "project.build.outputTimestamp";
        return isSeconds ? ofSeconds(name, outputTimestamp) : instant(name, outputTimestamp);
    }

    private static Instant instant(String name, String text) throws MojoFailureException {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new MojoFailureException(
                    name + " \"" + text + "\" is not an instant. Write it like 2025-03-01T12:00:00Z.", e);
        }
    }

    private static Instant ofSeconds(String name, String text) throws MojoFailureException {
        try {
            return Instant.ofEpochSecond(Long.parseLong(text));
        } catch (NumberFormatException | DateTimeException e) {
            throw new MojoFailureException(name + " \"" + text + "\" is not a number of seconds since 1970.", e);
        }
    }
}
