package io.github.candor.read.folder;

import io.github.candor.model.ComponentNode;
import io.github.candor.model.Components;
import io.github.candor.model.Settings;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.file.TextFile;
import io.github.candor.read.front.EntryFile;
import io.github.candor.read.front.ReadEntry;
import io.github.candor.read.markdown.TextLink;
import io.github.candor.read.memory.FactReader;
import io.github.candor.read.memory.FactWriter;
import io.github.candor.read.memory.Types;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what files said, so that a folder that is read again and again is read anew only where it changed. Reading
 * with it gives the same as reading without; it may be used by several threads, but for one folder at a time. It can be
 * written down for the next build.
 */
public final class EntryMemory {
    private static final byte[] UNWRITTEN = new byte[0];
    /** So many files are made ready to be written down at once: enough to keep all cores busy, and few to hold. */
    private static final int AT_ONCE = 500;

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final Types types;
    private EntryFile.@Nullable Site site;
    private Instant now = Instant.MIN;
    private Instant clock = Instant.MIN;

    /** Begins with nothing. */
    public EntryMemory() {
        this(new Types());
    }

    private EntryMemory(Types types) {
        this.types = types;
    }

    /**
     * What a file of this text said.
     *
     * @param reading null where it is still as it was written down
     * @param written how it was written down; empty where it was not yet
     */
    @SuppressWarnings("ArrayRecordComponent")
    private record Kept(String text, @Nullable FileReading<?> reading, byte[] written) {}

    /** What is written down of the reading of a file in which nothing is wrong. */
    record Said(ReadEntry<?> entry, List<TextLink> links) {}

    /** What is written down of what all files were read with. */
    record ReadWith(
            Settings settings,
            List<ComponentNode> nodes,
            boolean isZoneKnown,
            Set<Rule> unjudged,
            Instant now,
            Instant clock) {}

    /**
     * Returns the memory that was written down as {@code bytes}, or an empty one if they are damaged or none.
     *
     * @param reader says which build of the plugin reads: it takes only what the same build wrote
     */
    public static EntryMemory of(byte[] bytes, String reader) {
        MemoryPage page = MemoryPage.of(bytes, reader);
        if (page == null) {
            return new EntryMemory();
        }
        Types types = Types.of(page.types());
        if (types == null || !(FactReader.read(page.readWith(), types) instanceof ReadWith all)) {
            return new EntryMemory();
        }
        EntryMemory memory = new EntryMemory(types);
        memory.site = new EntryFile.Site(all.settings(), Components.of(all.nodes()), all.isZoneKnown(), all.unjudged());
        memory.now = all.now();
        memory.clock = all.clock();
        page.lines().forEach(line -> memory.kept.put(line.name(), new Kept(line.text(), null, line.said())));
        return memory;
    }

    /**
     * Writes what is remembered; nothing where there is nothing. An entry with something in it that nobody decided how to
     * write is left out.
     *
     * @param out buffered; not closed by this
     * @param writer says which build of the plugin writes
     */
    public void write(OutputStream out, String writer) throws IOException {
        EntryFile.Site with = site;
        if (with == null || kept.isEmpty()) {
            return;
        }
        ReadWith all = new ReadWith(
                with.settings(), with.components().nodes(), with.isZoneKnown(), with.unjudged(), now, clock);
        byte[] readWith = FactWriter.write(all, types);
        if (readWith.length == 0) {
            return;
        }
        MemoryWriter page = new MemoryWriter(out, writer);
        List<Map.Entry<String, Kept>> files = List.copyOf(new TreeMap<>(kept).entrySet());
        for (int from = 0; from < files.size(); from += AT_ONCE) {
            List<Map.Entry<String, Kept>> some = files.subList(from, Math.min(from + AT_ONCE, files.size()));
            for (Optional<MemoryPage.Line> line : SharedWork.map(some, one -> line(one.getKey(), one.getValue()))) {
                if (line.isPresent()) {
                    page.line(line.get());
                }
            }
        }
        page.end(types.names(), readWith);
    }

    private Optional<MemoryPage.Line> line(String name, Kept one) {
        byte[] said = one.written();
        FileReading<?> reading = one.reading();
        if (said.length == 0 && reading != null && reading.entry() != null) {
            said = FactWriter.write(new Said(reading.entry(), reading.links()), types);
        }
        return said.length == 0 ? Optional.empty() : Optional.of(new MemoryPage.Line(name, one.text(), said));
    }

    /** Makes ready for reading a folder: forgets everything if something changed by which all files are read. */
    void begin(EntryFile.Site newSite, Instant newNow, Instant newClock) {
        if (!newSite.isLike(site) || newNow.isBefore(now) || newClock.isBefore(clock)) {
            kept.clear();
        }
        site = newSite;
        now = newNow;
        clock = newClock;
    }

    /** Forgets all files but those with {@code names}, when all were read. */
    void keepOnly(Set<String> names) {
        kept.keySet().retainAll(names);
    }

    /**
     * Reads {@code text}, or remembers what it said; a file of one name must always be read by the same reader.
     *
     * @param problems of decoding the file, to which those of reading are added
     */
    <T> FileReading<T> read(TextFile text, EntryReading<T> reader, Problems problems) {
        Kept known = kept.get(text.name());
        if (known != null && problems.isEmpty() && known.text().equals(text.text())) {
            FileReading<?> remembered = known.reading() != null ? known.reading() : remembered(known);
            if (remembered != null) {
                kept.put(text.name(), new Kept(known.text(), remembered, known.written()));
                @SuppressWarnings("unchecked") // A name belongs to one folder, and a folder has one reader.
                FileReading<T> reading = (FileReading<T>) remembered;
                return reading;
            }
        }
        FileReading<T> reading = FileReading.of(text, reader, problems);
        if (reading.isSettledAt(now)) {
            kept.put(text.name(), new Kept(text.text(), reading, UNWRITTEN));
        } else {
            kept.remove(text.name());
        }
        return reading;
    }

    private @Nullable FileReading<?> remembered(Kept known) {
        return FactReader.read(known.written(), types) instanceof Said said
                ? new FileReading<>(said.entry(), said.links(), new Problems())
                : null;
    }
}
