package io.github.candor.read.folder;

import io.github.candor.problem.Problems;
import io.github.candor.read.file.TextFile;
import io.github.candor.read.front.EntryFile;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what files said, so that a folder that is read again and again is read anew only where it changed. Reading
 * with it gives the same as reading without; it may be used by several threads, but for one folder at a time.
 */
public final class EntryMemory {
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private EntryFile.@Nullable Site site;
    private Instant now = Instant.MIN;
    private Instant clock = Instant.MIN;

    private record Kept(TextFile text, FileReading<?> reading) {}

    /** Makes ready for reading a folder: forgets everything if something changed by which all files are read. */
    void begin(EntryFile.Site newSite, Instant newNow, Instant newClock) {
        if (!newSite.isLike(site) || newNow.isBefore(now) || newClock.isBefore(clock)) {
            kept.clear();
        }
        site = newSite;
        now = newNow;
        clock = newClock;
    }

    /**
     * Reads {@code text}, or remembers what it said; a file of one name must always be read by the same reader.
     *
     * @param problems of decoding the file, to which those of reading are added
     */
    <T> FileReading<T> read(TextFile text, EntryReading<T> reader, Problems problems) {
        Kept known = kept.get(text.name());
        if (known != null && problems.isEmpty() && known.text().equals(text)) {
            @SuppressWarnings("unchecked") // A name belongs to one folder, and a folder has one reader.
            FileReading<T> reading = (FileReading<T>) known.reading();
            return reading;
        }
        FileReading<T> reading = FileReading.of(text, reader, problems);
        if (reading.isSettledAt(now)) {
            kept.put(text.name(), new Kept(text, reading));
        } else {
            kept.remove(text.name());
        }
        return reading;
    }
}
