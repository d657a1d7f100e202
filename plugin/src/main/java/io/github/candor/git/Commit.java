package io.github.candor.git;

import java.time.Instant;
import java.util.List;

/**
 * A commit of any line of history.
 *
 * @param parents the first is the line that it was made on
 * @param at when it was made; that a rebase or the button of a host made it anew counts, not when it was first written
 * @param author who wrote what it changes
 * @param subject first line of its message
 */
public record Commit(String id, List<String> parents, Instant at, String author, String subject) {
    public Commit {
        parents = List.copyOf(parents);
    }
}
