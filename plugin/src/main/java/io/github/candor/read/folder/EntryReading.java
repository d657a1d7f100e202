package io.github.candor.read.folder;

import io.github.candor.problem.Problems;
import io.github.candor.read.file.TextFile;
import io.github.candor.read.front.ReadEntry;
import org.jspecify.annotations.Nullable;

/** How the files of one folder are read. */
interface EntryReading<T> {
    /** Reads one file; null where it says too little to be kept, and then {@code problems} say why. */
    @Nullable
    ReadEntry<T> read(TextFile text, Problems problems);
}
