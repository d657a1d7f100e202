package io.github.candor.migrate;

import io.github.candor.migrate.source.ImportedLog;
import io.github.candor.migrate.source.SourceFiles;
import io.github.candor.migrate.source.Surroundings;
import io.github.candor.problem.ContentException;
import io.github.candor.problem.RefusalException;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Brings a log from elsewhere into a content folder: the files of the log in, {@link ImportPlan} out, of which nothing is
 * written yet and everything was found valid.
 */
public final class Importer {
    private Importer() {}

    /**
     * Returns what an import of {@code files} into {@code folder} would do.
     *
     * @param kind of log, like {@code cstate}, or null to recognise it
     * @param around what the folder holds, read and found valid
     * @throws RefusalException if the log is none that can be read
     * @throws ContentException if a file without which nothing can be understood is damaged; places are those of the log
     */
    public static ImportPlan plan(SourceFiles files, @Nullable String kind, Path folder, Surroundings around)
            throws ContentException, IOException {
        SourceKind found = SourceKind.of(kind, files);
        ImportedLog log = found.source().read(files, around);
        ImportRecord record = ImportRecord.in(folder);
        PlannedFiles planned = new Placement(folder, found.id(), record, around).place(log);
        return new Checked(folder, around).plan(found, log, planned);
    }
}
