package io.github.candor.revisions;

import io.github.candor.git.Commits;
import io.github.candor.git.Git;
import io.github.candor.git.GitException;
import io.github.candor.git.Whereabouts;
import io.github.candor.model.Entry;
import io.github.candor.model.Settings;
import io.github.candor.model.SiteContent;
import io.github.candor.revisions.History.Extent;
import io.github.candor.revisions.Trace.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what git knows of a site's entries: a commit of the content in, {@link History} out. */
final class HistoryReader {
    static final List<String> FOLDERS = List.of("incidents", "maintenance", "notices");

    private final Git git;
    private final String commit;
    private final String folder;
    private final boolean isShallow;
    private final PublicCommits published;
    private final Memory memory;

    /** What was found out for a commit and holds for good; may be used for one repository only. */
    static final class Memory {
        private final Blobs blobs = new Blobs();
        private @Nullable String commit;
        private @Nullable CommitGraph graph;
        private List<CommitChanges> changes = List.of();
        private @Nullable Question question;
        private History answer = History.NOT_WANTED;
    }

    /** All that the answer depends on; of the entries, what is stated of their files. */
    private record Question(
            String commit,
            PublicCommits published,
            Settings.Revisions wanted,
            List<List<String>> entries,
            Set<String> uncommitted) {
        private static List<String> stated(Entry entry) {
            List<String> stated = new ArrayList<>(entry.info().aliases());
            stated.add(entry.info().file());
            stated.add(String.valueOf(entry.info().isDraft()));
            return stated;
        }
    }

    private HistoryReader(
            Git git, String commit, String folder, boolean isShallow, PublicCommits published, Memory memory) {
        this.git = git;
        this.commit = commit;
        this.folder = folder;
        this.isShallow = isShallow;
        this.published = published;
        this.memory = memory;
    }

    /**
     * Returns what {@code git} knows of the entries of {@code content}.
     *
     * @param git in the folder of the content
     * @param revision like {@code HEAD}
     * @param files finds what is not as the commit has it
     * @param published what the public saw
     * @throws IOException if git fails in the middle
     */
    static History read(
            Git git,
            String revision,
            SiteContent content,
            WorkingFiles files,
            PublicCommits.Source published,
            Memory memory)
            throws IOException {
        Whereabouts place;
        String commit;
        try {
            place = Whereabouts.of(git);
            commit = Commits.of(git).get(revision);
        } catch (GitException e) {
            String said = e.said();
            if (said == null) {
                throw e;
            }
            return History.unknown(Extent.NO_REPOSITORY, said);
        }
        Set<String> uncommitted = files.uncommitted(git, place.folder());
        return new HistoryReader(git, commit, place.folder(), place.isShallow(), published.of(content), memory)
                .read(content, uncommitted);
    }

    private History read(SiteContent content, Set<String> uncommitted) throws IOException {
        List<Entry> entries = Stream.of(content.incidents(), content.maintenance(), content.notices())
                .<Entry>flatMap(List::stream)
                .toList();
        Settings.Revisions wanted = content.settings().revisions();
        List<List<String>> stated = entries.stream().map(Question::stated).toList();
        Question question = new Question(commit, published, wanted, stated, uncommitted);
        if (!question.equals(memory.question)) {
            memory.answer = answer(entries, wanted, uncommitted);
            memory.question = question;
        }
        return memory.answer;
    }

    private History answer(List<Entry> entries, Settings.Revisions wanted, Set<String> uncommitted) throws IOException {
        CommitGraph graph = graph();
        Traces traces = traces(entries, graph);
        PublicLine line = PublicLine.of(published, graph.mainLine());
        readWords(traces, line, uncommitted);
        Authors authors = wanted.showsAuthors() ? Authors.of(git, FOLDERS, graph) : Authors.NONE;
        RevisionList revisions = new RevisionList(memory.blobs, authors, wanted.show());
        Map<String, EntryHistory> byFile = new HashMap<>();
        for (Trace trace : traces.all()) {
            byFile.put(trace.entry().info().file(), history(trace, line.seen(trace), revisions, uncommitted));
        }
        return new History(isShallow ? Extent.PART : Extent.WHOLE, "", line.isKnown(), byFile);
    }

    private EntryHistory history(Trace trace, List<Step> seen, RevisionList revisions, Set<String> uncommitted) {
        if (trace.newestFirst().isEmpty()) {
            return EntryHistory.UNCOMMITTED;
        }
        boolean isBeginningKnown = !isShallow || MainLine.before(trace.oldest().commit()) != null;
        return new EntryHistory(
                isUnchanged(trace, uncommitted) ? revisions.ofUnchanged(trace) : revisions.of(seen),
                isBeginningKnown,
                !uncommitted.contains(trace.entry().info().file()));
    }

    private static boolean isUnchanged(Trace trace, Set<String> uncommitted) {
        return trace.newestFirst().size() == 1
                && !uncommitted.contains(trace.entry().info().file());
    }

    private CommitGraph graph() throws IOException {
        CommitGraph known = memory.graph;
        if (known == null || !commit.equals(memory.commit)) {
            known = CommitGraph.of(git, commit);
            memory.changes = differences().of(known.mainLine());
            memory.graph = known;
            memory.commit = commit;
        }
        return known;
    }

    /** In a repository of its own, content is looked for everywhere; in one with much else, at first where it is today. */
    private Differences differences() {
        return folder.isEmpty() ? Differences.everywhere(git) : Differences.in(git, FOLDERS);
    }

    /** Only if something came from where nobody looked is the whole repository looked through. */
    private Traces traces(List<Entry> entries, CommitGraph graph) throws IOException {
        Traces traces = Traces.of(entries, folder, memory.changes);
        if (folder.isEmpty()) {
            return traces;
        }
        Set<String> arrived = new TreeSet<>();
        traces.arrivals().forEach(step -> arrived.add(step.path()));
        boolean isMoved = elsewhere(traces).stream()
                .flatMap(changes -> changes.files().stream())
                .anyMatch(file -> file.from() != null && arrived.contains(file.path()));
        if (!isMoved) {
            return traces;
        }
        return Traces.of(entries, folder, Differences.everywhere(git).of(graph.mainLine()));
    }

    /** Returns what the commits by which files arrived changed in the whole repository. */
    private List<CommitChanges> elsewhere(Traces traces) throws IOException {
        return Differences.everywhere(git)
                .of(traces.arrivals().stream().map(Step::commit).distinct().toList());
    }

    /** Of an entry that never changed only the date is of interest, so nobody reads it a second time. */
    private void readWords(Traces traces, PublicLine line, Set<String> uncommitted) throws IOException {
        Map<String, String> names = new HashMap<>();
        for (Trace trace : traces.all()) {
            if (!isUnchanged(trace, uncommitted)) {
                line.seen(trace).forEach(step -> note(step, names));
            }
        }
        memory.blobs.read(git, names);
    }

    private void note(Step step, Map<String, String> names) {
        String blob = step.blob();
        if (blob != null) {
            String path = step.path();
            names.put(blob, path.startsWith(folder) ? path.substring(folder.length()) : path);
        }
    }
}
