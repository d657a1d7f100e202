package io.github.candor.notify.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one item and one channel.
 *
 * @param channel key of the channel
 * @param item GUID of the item
 * @param at when the item was said
 * @param state how far it is
 * @param since when it came into that state; of one that failed, from when on it may be tried again
 * @param run that brought it there
 * @param attempts how often it was tried, this time included
 * @param answer what the service said, in few words; may be empty
 */
public record Line(
        String channel, String item, Instant at, State state, Instant since, String run, int attempts, String answer) {
    /** How far an item is on its way to a channel. */
    public enum State {
        /** It is to be told. */
        DUE,
        /** A run is telling it at this moment, or ended while it did. */
        CLAIMED,
        /** The service took it. */
        TOLD,
        /** The service did not take it; it is tried again. */
        FAILED,
        /** Nobody knows whether the service took it. */
        UNSURE,
        /** It is not tried again. */
        GIVEN_UP;

        /** Returns whether nothing more is to be done. */
        boolean isFinal() {
            return this == TOLD || this == GIVEN_UP;
        }
    }

    private static final int COLUMNS = 8;
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    /** Returns the same in another state. */
    Line with(State next, Instant when, String by, String said) {
        int tried = next == State.CLAIMED ? attempts + 1 : attempts;
        return new Line(channel, item, at, next, when, by, tried, said);
    }

    String write() {
        return String.join(
                "\t",
                channel,
                item,
                at.toString(),
                state.name(),
                since.toString(),
                run,
                String.valueOf(attempts),
                answer.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", " "));
    }

    /** Returns what {@code line} says, or null if it is not one of ours. */
    static @Nullable Line parse(String line) {
        String[] parts = line.split("\t", -1);
        if (parts.length != COLUMNS) {
            return null;
        }
        Instant at = instant(parts[2]);
        Instant since = instant(parts[4]);
        if (at == null || since == null) {
            return null;
        }
        try {
            return new Line(
                    parts[0],
                    parts[1],
                    at,
                    State.valueOf(parts[3]),
                    since,
                    parts[5],
                    Integer.parseInt(parts[6]),
                    parts[7]);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Returns an instant of the years 1970 to 9999, or null: no run writes another one, and with others nothing can be reckoned. */
    static @Nullable Instant instant(String text) {
        try {
            Instant read = Instant.parse(text);
            return read.isBefore(Instant.EPOCH) || read.isAfter(LAST) ? null : read;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
