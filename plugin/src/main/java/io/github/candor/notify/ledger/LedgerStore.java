package io.github.candor.notify.ledger;

import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Keeps the text of a ledger where every run finds it. */
public interface LedgerStore {
    /**
     * What was found.
     *
     * @param version tells this text from any other that was or will be there; null for nothing
     */
    record Found(@Nullable String version, String text) {}

    /** Returns what is there now. */
    Found read() throws IOException;

    /**
     * Puts {@code text} in the place of what was found.
     *
     * @return false if somebody else has changed it since, and nothing was written
     */
    boolean replace(Found before, String text, Instant at) throws IOException;
}
