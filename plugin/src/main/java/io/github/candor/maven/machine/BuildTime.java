package io.github.candor.maven.machine;

import io.github.candor.TimeSource;
import io.github.candor.model.BuildMoment;
import io.github.candor.problem.RefusalException;
import java.time.DateTimeException;
import java.time.Duration;
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
 * @param source where {@code now} comes from
 */
public record BuildTime(Instant now, Instant clock, TimeSource source) {
    private static final String EPOCH = "SOURCE_DATE_EPOCH";
    private static final String TIMESTAMP = "project.build.outputTimestamp";
    /** A status page that is a day old tells nobody how things are. */
    private static final Duration LONGEST_ACCIDENT = Duration.ofHours(24);

    /** In milliseconds a time of 1973 and later has this many digits; in seconds, one of the year 5138. */
    private static final int DIGITS_OF_MILLISECONDS = 12;

    /** Returns the clock's time, whatever is set. */
    public static BuildTime ofClock(Instant clock) {
        return new BuildTime(clock, clock, TimeSource.CLOCK);
    }

    /**
     * Returns the time by the parameter, the environment, the project and the clock, in this order.
     *
     * @throws MojoFailureException if the first of them that is set is not a time
     * @throws RefusalException if it is a time far from the clock that nobody asked for
     */
    public static BuildTime of(
            @Nullable String parameter,
            Map<String, String> environment,
            @Nullable String outputTimestamp,
            Instant clock)
            throws MojoFailureException {
        if (parameter != null && !parameter.isBlank()) {
            return parameter.strip().equals("clock") ? ofClock(clock) : chosen(parameter.strip(), clock);
        }
        String epoch = environment.get(EPOCH);
        if (epoch != null && !epoch.isBlank()) {
            return accidental(ofSeconds(EPOCH, epoch.strip()), TimeSource.ENVIRONMENT, clock);
        }
        if (outputTimestamp == null || outputTimestamp.length() < 2) {
            return ofClock(clock);
        }
        boolean isSeconds = outputTimestamp.matches("\\d+");
        Instant project = isSeconds ? ofSeconds(TIMESTAMP, outputTimestamp) : instant(TIMESTAMP, outputTimestamp);
        return accidental(project, TimeSource.PROJECT, clock);
    }

    private static BuildTime chosen(String text, Instant clock) throws MojoFailureException {
        Instant now = instant("candor.now", text);
        String fault = BuildMoment.fault(now, clock);
        if (fault != null) {
            throw new MojoFailureException(
                    "candor.now \"" + text + "\" " + fault + " Write it like 2025-03-01T12:00:00Z.");
        }
        return new BuildTime(now, now.isAfter(clock) ? now : clock, TimeSource.CHOSEN);
    }

    private static BuildTime accidental(Instant now, TimeSource source, Instant clock) {
        Duration off = Duration.between(now, clock);
        if (off.abs().compareTo(LONGEST_ACCIDENT) > 0) {
            throw source.refusal(
                    now, "is " + days(off.abs()) + (off.isNegative() ? " ahead of" : " behind") + " the clock");
        }
        return new BuildTime(now, now.isAfter(clock) ? now : clock, source);
    }

    private static String days(Duration off) {
        return off.toDays() + (off.toDays() == 1 ? " day" : " days");
    }

    private static Instant instant(String name, String text) throws MojoFailureException {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            // The cause would be printed too, in words of Java.
            throw new MojoFailureException(name + " \"" + text
                    + "\" is not a moment: a day, a time and a zone. Write it like 2025-03-01T12:00:00Z.");
        }
    }

    private static Instant ofSeconds(String name, String text) throws MojoFailureException {
        if (text.matches("\\d+") && text.length() >= DIGITS_OF_MILLISECONDS) {
            String seconds = text.substring(0, text.length() - 3);
            throw new MojoFailureException(name + " \"" + text + "\" is too large for seconds since 1970."
                    + (text.length() <= DIGITS_OF_MILLISECONDS + 2
                            ? " If it is in milliseconds, write " + seconds + "."
                            : ""));
        }
        try {
            return Instant.ofEpochSecond(Long.parseLong(text));
        } catch (NumberFormatException | DateTimeException e) {
            throw new MojoFailureException(name + " \"" + text + "\" is not a number of seconds since 1970.");
        }
    }
}
