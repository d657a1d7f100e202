package io.github.candor.read.file;

import io.github.candor.model.FileName;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.name.NearMiss;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an author surely meant to be read, but put where nothing is read: entries beside the folders, and folders one
 * letter away from a known one. Whatever else lies there, such as a build's own files, is nobody's mistake.
 */
public final class StrayFiles {
    /** Bytes in which three dashes stand alone, if at all: a file of one line may be larger than the memory. */
    private static final int BEGINNING = 100;

    private static final List<String> FOLDERS =
            List.of("incidents", "maintenance", "notices", "pages", "assets", "template");

    private final Path folder;
    private final Problems problems;

    public StrayFiles(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** Reports each of them. */
    public void check() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> found = Files.list(folder)) {
            for (Path path : found.toList()) {
                check(path, path.getFileName().toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("listing " + folder, e);
        }
    }

    private void check(Path path, String name) throws IOException {
        if (FileName.isLeftOver(name)) {
            return;
        }
        if (name.equals("template") && Files.isSymbolicLink(path)) {
            problems.report(
                    Rule.UNREADABLE_FILE, Place.startOf(name), "This is a link.", "Put the folder itself here.");
        }
        if (name.equals("template") && !Files.isSymbolicLink(path) && !Files.isDirectory(path)) {
            problems.report(
                    Rule.UNREADABLE_FILE, Place.startOf(name), "\"template\" is not a folder.", "Put a folder here.");
        }
        String meant = Files.isDirectory(path) ? meant(name) : null;
        if (meant != null) {
            problems.report(
                    Rule.UNREADABLE_FILE,
                    Place.startOf(name),
                    "The folder \"" + name + "\" is not read.",
                    "Did you mean \"" + meant + "\"?");
        }
        if (name.toLowerCase(Locale.ROOT).endsWith(".md") && Files.isRegularFile(path) && hasFrontMatter(path)) {
            problems.report(
                    Rule.UNREADABLE_FILE,
                    Place.startOf(name),
                    "An entry outside of the folders is not read.",
                    "Move it to incidents/, maintenance/, notices/ or pages/.");
        }
    }

    private static @Nullable String meant(String name) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        return FOLDERS.stream()
                .filter(known -> !known.equals(name) && NearMiss.distance(lowerCase, known) <= 1)
                .findFirst()
                .orElse(null);
    }

    private static boolean hasFrontMatter(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            String begin = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            String first = begin.lines().findFirst().orElse("");
            return first.replace("\uFEFF", "").stripTrailing().equals("---");
        }
    }
}
