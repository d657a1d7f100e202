package io.github.candor.maven.log;

import java.nio.file.Path;

/** How numbers and paths read in what the goals say. */
public final class Shown {
    private Shown() {}

    /** Returns a number of things in words, like {@code 1 page} and {@code 42 pages}. */
    public static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** Returns a path as it is shown: relative to the current folder where it lies below it. */
    public static Path path(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path) : path;
    }
}
