package io.github.candor.programs.statuspage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The ids that clients know everything by, in {@code ids.txt}: a client that has seen an id must find it again after
 * every release, so they are written down and not worked out.
 */
final class Ids {
    private static final Path FILE = Path.of("src/test/resources/programs/statuspage/ids.txt");
    private static final Map<String, String> BY_NAME = read();

    private Ids() {}

    /** Returns the id of {@code name}, like {@code component login}; it must be known. */
    static String of(String name) {
        return Objects.requireNonNull(BY_NAME.get(name), () -> "no id of \"" + name + "\" in " + FILE);
    }

    /** Returns every id by what it is the id of. */
    static Map<String, String> all() {
        return BY_NAME;
    }

    private static Map<String, String> read() {
        try {
            Map<String, String> ids = new LinkedHashMap<>();
            for (String line : Files.readAllLines(FILE)) {
                int space = line.indexOf(' ');
                ids.put(line.substring(space + 1), line.substring(0, space));
            }
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
