package io.github.candor.migrate;

import io.github.candor.author.edit.OwnPlace;
import io.github.candor.author.edit.WholeFile;
import io.github.candor.migrate.source.Finding;
import io.github.candor.migrate.source.ImportedLog;
import io.github.candor.migrate.source.Proof;
import io.github.candor.migrate.source.ProvenSite;
import io.github.candor.model.SiteContent;
import io.github.candor.read.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** An import of which nothing is written yet: every file with what becomes of it, and the content as it will be. */
public final class ImportPlan {
    private final SourceKind kind;
    private final ImportedLog log;
    private final List<PlannedFile> files;
    private final ImportRecord record;
    private final Reading reading;

    ImportPlan(SourceKind kind, ImportedLog log, List<PlannedFile> files, ImportRecord record, Reading reading) {
        this.kind = kind;
        this.log = log;
        this.files = List.copyOf(files);
        this.record = record;
        this.reading = reading;
    }

    /** Returns the content as it will be. */
    public SiteContent content() {
        return reading.content();
    }

    /**
     * Compares the log with the site that was built of {@link #content}.
     *
     * @param documents bytes of the site's documents for programs, by address
     * @param downtime of each component since the beginning, with each outage counted in full, by id
     */
    public List<Proof.Difference> prove(SortedMap<String, byte[]> documents, Map<String, Duration> downtime) {
        Map<String, String> paths = new TreeMap<>();
        Set<String> edited = new HashSet<>();
        for (PlannedFile file : files) {
            if (file.fate() != PlannedFile.Fate.REFUSED) {
                paths.put(file.key().substring(kind.id().length() + 1), file.path());
            }
            if (file.isOfItsAuthor()) {
                edited.add(file.path());
            }
        }
        return log.proof().compare(new ProvenSite(content(), documents, downtime, paths, edited));
    }

    /** Returns the report of this import. */
    public ImportReport report(List<Proof.Difference> differences) {
        return new ImportReport(kind, log, files, differences);
    }

    /**
     * Writes what is to be written, each file as a whole, and then the record of it.
     *
     * @param folder absolute
     * @return the paths of the files, in order
     * @throws io.github.candor.problem.RefusalException if a link leads elsewhere from where one would lie
     */
    public List<String> write(Path folder) throws IOException {
        List<String> written = new ArrayList<>();
        Map<String, ImportRecord.Written> now = new TreeMap<>(record.files());
        for (PlannedFile file : files) {
            byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
            boolean isKnown = file.isWritten() || file.fate() == PlannedFile.Fate.SAME;
            if (file.isWritten()) {
                write(folder, file.path(), bytes);
                written.add(file.path());
            }
            if (isKnown) {
                now.put(file.path(), new ImportRecord.Written(file.key(), ImportRecord.hash(bytes)));
            }
        }
        ImportRecord next = new ImportRecord(now);
        if (!next.equals(record)) {
            write(folder, ImportRecord.FILE, next.bytes());
        }
        return written;
    }

    private static void write(Path folder, String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        OwnPlace.requireFolders(folder, file);
        Files.createDirectories(file.getParent());
        WholeFile.write(file, bytes);
    }

    /** Returns everything that did not come over as it was. */
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(log.findings());
        files.forEach(file -> all.addAll(file.findings()));
        return all;
    }
}
