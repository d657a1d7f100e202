package io.github.candor.migrate.source;

import io.github.candor.problem.ContentException;

/** Another program's way to keep a log: its files in, what they say in Candor's terms out. */
public interface Source {
    /** Returns whether {@code files} look as this program keeps them; reads no more than it needs to know. */
    boolean recognises(SourceFiles files);

    /**
     * Reads all of {@code files}; what cannot be understood becomes a finding, and the rest goes on.
     *
     * @throws ContentException if nothing can be understood without a file that is missing or damaged
     */
    ImportedLog read(SourceFiles files, Surroundings surroundings) throws ContentException;
}
