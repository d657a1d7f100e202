package io.github.candor.migrate.source;

import java.util.List;

/**
 * A log elsewhere, in Candor's terms.
 *
 * @param entries in any order
 * @param files how many files of it were read
 * @param findings of files and of the site as a whole; an entry keeps its own
 * @param proof finds whether the site that was built says the same
 */
public record ImportedLog(
        ImportedSite site, List<ImportedEntry> entries, int files, List<Finding> findings, Proof proof) {
    public ImportedLog {
        entries = List.copyOf(entries);
        findings = List.copyOf(findings);
    }
}
