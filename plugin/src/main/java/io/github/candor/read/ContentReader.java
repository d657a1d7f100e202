package io.github.candor.read;

import io.github.candor.model.SiteContent;
import io.github.candor.problem.ContentException;
import io.github.candor.problem.Level;
import io.github.candor.problem.Problem;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.file.ContentFiles;
import io.github.candor.read.folder.EntryMemory;
import io.github.candor.read.folder.FolderReader;
import io.github.candor.read.folder.ReadingProgress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a folder of content: files in, {@link Reading} out. */
public final class ContentReader {
    /** The folders of a content folder that are read with everything below them. */
    public static final List<String> FOLDERS = List.of("incidents", "maintenance", "notices", "pages", "assets");

    private ContentReader() {}

    /** Reads everything below {@code folder}; see the other method. */
    public static Reading read(Path folder, Instant now, Instant clock) throws ContentException {
        return read(folder, new EntryMemory(), now, clock);
    }

    /**
     * Reads everything below {@code folder} as it would be after an edit.
     *
     * @param edits new bytes of entries and of {@code status.yml} by name, like {@code incidents/2025-02-13-login.md}; they
     *     stand for the files of these names, be there such files or not
     * @throws ContentException with all problems of all files, if one of them is an error
     */
    public static Reading read(Path folder, Map<String, byte[]> edits, Instant now, Instant clock)
            throws ContentException {
        return read(folder, edits, new EntryMemory(), ReadingProgress.unheard(), now, clock);
    }

    /**
     * Reads everything below {@code folder} that changed since {@code memory} was last used, and remembers the rest.
     *
     * @param memory used for this folder alone
     * @throws ContentException with all problems of all files, if one of them is an error
     */
    public static Reading read(Path folder, EntryMemory memory, Instant now, Instant clock) throws ContentException {
        return read(folder, memory, now, clock, ReadingProgress.unheard());
    }

    /**
     * Reads everything below {@code folder} that changed since {@code memory} was last used, and remembers the rest.
     *
     * @param memory used for this folder alone
     * @param now instant that the site is built for; staleness is judged by it
     * @param clock the real time, or {@code now} if that is later; a milestone more than a few minutes after it is an
     *     error
     * @param progress is told of each file
     * @throws ContentException with all problems of all files, if one of them is an error
     */
    public static Reading read(Path folder, EntryMemory memory, Instant now, Instant clock, ReadingProgress progress)
            throws ContentException {
        return read(folder, Map.of(), memory, progress, now, clock);
    }

    private static Reading read(
            Path folder,
            Map<String, byte[]> edits,
            EntryMemory memory,
            ReadingProgress progress,
            Instant now,
            Instant clock)
            throws ContentException {
        Problems problems = new Problems();
        FolderReader reader = new FolderReader(folder, edits, memory, problems, progress);
        SiteContent content = reader.read(now, ClockSkew.latest(clock));
        List<Problem> weighed = weighed(once(problems.sorted()), content);
        if (content == null || weighed.stream().anyMatch(Problem::isError)) {
            throw new ContentException(weighed);
        }
        return new Reading(content, weighed, ClockSkew.now(content, now, clock), ClockSkew.latestFact(content, clock));
    }

    /** Returns the files that are read as text, relative to {@code folder}: {@code status.yml}, then by folder and name. */
    public static List<String> files(Path folder) {
        ContentFiles files = new ContentFiles(folder, new Problems());
        return Stream.concat(Stream.of("status.yml"), FOLDERS.stream().flatMap(files::names))
                .toList();
    }

    /** Who writes lists in a way of his own does so everywhere, and is told once. */
    private static List<Problem> once(List<Problem> problems) {
        List<Problem> lists = problems.stream()
                .filter(one -> one.rule() == Rule.PLAIN_ACTIONS)
                .toList();
        if (lists.size() < 2) {
            return problems;
        }
        int more = lists.size() - 1;
        Problem all = lists.get(0).and("So it is with " + more + (more == 1 ? " more list." : " more lists."));
        return problems.stream()
                .filter(one -> one.rule() != Rule.PLAIN_ACTIONS || one.equals(lists.get(0)))
                .map(one -> one.equals(lists.get(0)) ? all : one)
                .toList();
    }

    /** Gives each problem the level that the site's settings say. */
    private static List<Problem> weighed(List<Problem> problems, @Nullable SiteContent content) {
        if (content == null) {
            return problems;
        }
        return problems.stream()
                .map(problem -> problem.at(content.settings().levelOf(problem.rule())))
                .filter(problem -> problem.level() != Level.OFF)
                .toList();
    }
}
