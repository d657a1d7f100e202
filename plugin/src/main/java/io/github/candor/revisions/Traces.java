package io.github.candor.revisions;

import io.github.candor.git.Commit;
import io.github.candor.git.FileChange;
import io.github.candor.model.Entry;
import io.github.candor.revisions.Trace.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Follows all entries back through the history at once. */
final class Traces {
    /** Traces by the path at which each is to be found in the commit that is looked at. */
    private final Map<String, Trace> byPath = new HashMap<>();
    /** Traces of entries that were nowhere in the commit that is looked at, but may have been before. */
    private final Marked<Trace> lost = new Marked<>();

    private final List<Trace> all = new ArrayList<>();

    private Traces() {}

    /**
     * Follows {@code entries}.
     *
     * @param folder of the content below the repository's root, empty or ending in {@code /}
     * @param newestFirst what the commits of the main line changed
     */
    static Traces of(List<Entry> entries, String folder, List<CommitChanges> newestFirst) {
        Traces traces = new Traces();
        for (Entry entry : entries) {
            Trace trace = new Trace(entry);
            traces.all.add(trace);
            traces.byPath.put(folder + entry.info().file(), trace);
        }
        newestFirst.forEach(traces::follow);
        return traces;
    }

    /** Returns the traces of all entries, in their order. */
    List<Trace> all() {
        return all;
    }

    /** Returns the steps by which files came from where none of them was looked for. */
    List<Step> arrivals() {
        return lost.all().stream().map(Trace::oldest).toList();
    }

    private void follow(CommitChanges changes) {
        Marked<FileChange> gone = new Marked<>();
        changes.files().stream().filter(Traces::isGone).forEach(file -> gone.put(Trace.marks(file.path()), file));
        Map<String, Trace> origins = new HashMap<>();
        for (FileChange file : changes.files()) {
            Trace trace = isGone(file) ? null : byPath.get(file.path());
            if (trace != null) {
                trace.add(new Step(changes.commit(), file.path(), file.blob()));
                if (file.isArrival()) {
                    byPath.remove(file.path());
                    lookFor(trace, file, gone, origins);
                }
            }
        }
        byPath.putAll(origins);
        gone.all().forEach(file -> find(file, changes.commit()));
    }

    /** Finds out where a file was before a commit; what git holds for moved is, and what the author says was moved. */
    private void lookFor(Trace trace, FileChange file, Marked<FileChange> gone, Map<String, Trace> origins) {
        String from = file.from();
        FileChange origin = from == null ? gone.take(trace.marks()) : null;
        if (from != null) {
            origins.put(from, trace);
        } else if (origin != null) {
            origins.put(origin.path(), trace);
        } else {
            lost.put(trace.marks(), trace);
        }
    }

    /** A commit took away what a later one put back. */
    private void find(FileChange gone, Commit commit) {
        Trace found = lost.take(Trace.marks(gone.path()));
        if (found != null) {
            found.add(new Step(commit, gone.path(), null));
            byPath.put(gone.path(), found);
        }
    }

    private static boolean isGone(FileChange file) {
        return file.blob() == null && file.from() == null;
    }
}
