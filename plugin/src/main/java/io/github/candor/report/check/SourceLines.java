package io.github.candor.report.check;

import io.github.candor.problem.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines of the authors' files, read when asked for; lines and columns count as those of a {@link Place} do. */
public final class SourceLines {
    /** What is larger was refused by its size, and nothing in it has a place. */
    private static final int LARGEST = 1 << 20;

    private final Path folder;
    private final Map<String, List<String>> lines = new HashMap<>();

    private SourceLines(Path folder) {
        this.folder = folder;
    }

    /** Returns the lines of the files in {@code folder}, to which places are relative. */
    public static SourceLines in(Path folder) {
        return new SourceLines(folder);
    }

    /** Returns the line of {@code place} without its end, or null where there is no such line. */
    @Nullable
    String lineOf(Place place) {
        List<String> file = lines.computeIfAbsent(place.file(), this::read);
        return place.line() > file.size() ? null : file.get(place.line() - 1);
    }

    private List<String> read(String name) {
        Path file = folder.resolve(name);
        try {
            if (isBehindLink(file) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return List.of();
            }
            byte[] bytes = readAtMost(file, LARGEST + 1);
            if (bytes.length > LARGEST) {
                return List.of();
            }
            String text = new String(bytes, StandardCharsets.UTF_8);
            String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return List.of(plain.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
        } catch (IOException e) {
            // That the file cannot be read is the problem that is being shown.
            return List.of();
        }
    }

    /** Returns whether {@code file} is or lies behind a link, which may lead to what is no content at all. */
    private boolean isBehindLink(Path file) {
        for (Path part = file; part != null && !part.equals(folder); part = part.getParent()) {
            if (Files.isSymbolicLink(part)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] readAtMost(Path file, int most) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(most);
        }
    }
}
