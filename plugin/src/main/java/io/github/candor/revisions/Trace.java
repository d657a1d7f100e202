package io.github.candor.revisions;

import io.github.candor.git.Commit;
import io.github.candor.model.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The way of one entry back through the history, under whatever names its file had. */
final class Trace {
    private static final Pattern ENTRY =
            Pattern.compile("(?:^|.*/)(incidents|maintenance|notices)/(?:.*/)?([^/]+)\\.md");

    /**
     * What a commit made of the entry.
     *
     * @param blob git's name of its bytes, or null if it was taken away
     */
    record Step(Commit commit, String path, @Nullable String blob) {}

    /** Stands before an id for a file of that name in whichever folder; in no path or address are two slashes. */
    private static final String ANYWHERE = "//";

    private final Entry entry;
    private final List<Step> newestFirst = new ArrayList<>();

    Trace(Entry entry) {
        this.entry = entry;
    }

    Entry entry() {
        return entry;
    }

    List<Step> newestFirst() {
        return newestFirst;
    }

    void add(Step step) {
        newestFirst.add(step);
    }

    /** Returns the step in which the file came to be where it is followed no further. */
    Step oldest() {
        return newestFirst.get(newestFirst.size() - 1);
    }

    /**
     * Returns what the entry may be recognised by before its oldest step: its path, its id, and each address that the author
     * states as a former one.
     */
    List<String> marks() {
        List<String> marks = new ArrayList<>(List.of(oldest().path(), ANYWHERE + entry.id()));
        marks.addAll(entry.info().aliases());
        return marks;
    }

    /** Returns by which of {@link #marks} an entry may be recognised that lay at {@code path}. */
    static List<String> marks(String path) {
        Matcher parts = ENTRY.matcher(path);
        return parts.matches()
                ? List.of(path, ANYWHERE + parts.group(2), parts.group(1) + "/" + parts.group(2) + "/")
                : List.of(path);
    }
}
