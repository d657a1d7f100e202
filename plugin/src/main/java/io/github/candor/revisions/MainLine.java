package io.github.candor.revisions;

import io.github.candor.git.Commit;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells which of a commit's parents is the line that others were merged into: the one that was public. */
final class MainLine {
    /** As git, GitHub and GitLab word it: {@code Merge branch 'main' of example.org:status into main}. */
    private static final Pattern MERGE =
            Pattern.compile("Merge (?:remote-tracking )?branch '([^']+)'(?: of \\S+)?(?: into '?([^'\\s]+)'?)?");

    private static final Set<String> MAIN = Set.of("main", "master");

    private MainLine() {}

    /**
     * Returns the commit before {@code commit} on the main line, or null for the first of all.
     *
     * <p>That is the first parent, the line that others were merged into; but where somebody pulled the main line into a
     * copy of it, it is what was pulled.
     */
    static @Nullable String before(Commit commit) {
        if (commit.parents().isEmpty()) {
            return null;
        }
        return commit.parents().get(commit.parents().size() == 2 && isPull(commit.subject()) ? 1 : 0);
    }

    private static boolean isPull(String subject) {
        Matcher merge = MERGE.matcher(subject);
        if (!merge.matches()) {
            return false;
        }
        String from = merge.group(1).replaceFirst("^(?:origin|upstream)/", "");
        return MAIN.contains(from) || from.equals(merge.group(2));
    }
}
