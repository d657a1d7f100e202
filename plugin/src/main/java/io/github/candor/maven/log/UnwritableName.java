package io.github.candor.maven.log;

import java.nio.file.InvalidPathException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers a file name whose letters the machine's encoding does not have, as under {@code LC_ALL=C}. */
public final class UnwritableName {
    private UnwritableName() {}

    /** Returns what to set, if a file name is at the bottom of {@code error}; else null. */
    public static @Nullable String answer(Throwable error) {
        Set<Throwable> chain = new HashSet<>();
        return Stream.iterate(error, one -> one != null && chain.add(one), Throwable::getCause)
                .filter(InvalidPathException.class::isInstance)
                .map(InvalidPathException.class::cast)
                .filter(one -> one.getInput().chars().anyMatch(letter -> letter > '~'))
                .map(one -> "The file name \"" + one.getInput()
                        + "\" has letters that this machine cannot write, because its"
                        + " encoding of names is " + System.getProperty("sun.jnu.encoding")
                        + ". Set UTF-8 where Maven is"
                        + " started, like LC_ALL=C.UTF-8, and run it again.")
                .findFirst()
                .orElse(null);
    }
}
