package io.github.candor.migrate;

import java.util.List;

/**
 * What a log becomes, before it is checked.
 *
 * @param status the {@code status.yml}
 * @param entries in the order of the log
 * @param record what earlier imports wrote
 */
record PlannedFiles(PlannedFile status, List<PlannedFile> entries, ImportRecord record) {
    PlannedFiles {
        entries = List.copyOf(entries);
    }
}
