package io.github.candor.revisions;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A commit of any line of history.
 *
 * @param parents the first is the line that it was made on
 * @param at when it was made; that a rebase or the button of a host made it anew counts, not when it was first written
 * @param author who wrote what it changes
 * @param subject first line of its message
 */
record Commit(String id, List<String> parents, Instant at, String author, String subject) {
    /** As git, GitHub and GitLab word it: {@code Merge branch 'main' of example.org:status into main}. */
    private static final Pattern MERGE =
            Pattern.compile("Merge (?:remote-tracking )?branch '([^']+)'(?: of \\S+)?(?: into '?([^'\\s]+)'?)?");

    private static final Set<String> MAIN = Set.of("main", "master");

    Commit {
        parents = List.copyOf(parents);
    }

    /**
     * Returns the commit before it on the main line, or null for the first of all.
     *
     * <p>That is the first parent, the line that others were merged into; but where somebody pulled the main line into a
     * copy of it, it is what was pulled.
     */
    @Nullable
    String before() {
        if (parents.isEmpty()) {
            return null;
        }
        return parents.get(parents.size() == 2 && isPull() ? 1 : 0);
    }

    private boolean isPull() {
        Matcher merge = MERGE.matcher(subject);
        if (!merge.matches()) {
            return false;
        }
        String from = merge.group(1).replaceFirst("^(?:origin|upstream)/", "");
        return MAIN.contains(from) || from.equals(merge.group(2));
    }
}
