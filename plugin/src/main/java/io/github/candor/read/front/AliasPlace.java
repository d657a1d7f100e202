package io.github.candor.read.front;

import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.read.file.FrontMatter;
import io.github.candor.read.file.TextFile;
import java.nio.file.Path;

/** Finds again where an author wrote a former address. */
public final class AliasPlace {
    private AliasPlace() {}

    /**
     * Returns where {@code alias} stands in {@code file}, a path below {@code folder}, or the file's beginning if it changed
     * meanwhile.
     */
    public static Place of(Path folder, String file, String alias) {
        Problems unheard = new Problems();
        TextFile text = TextFile.read(folder.resolve(file), file, unheard);
        FrontMatter matter = text == null ? null : FrontMatter.split(text, unheard);
        return matter == null
                ? Place.startOf(file)
                : new ReadEntry<>(alias, file, matter.keys())
                        .placeOf("aliases", one -> EntryFile.address(one).equals(alias));
    }
}
