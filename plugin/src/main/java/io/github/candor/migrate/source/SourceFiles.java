package io.github.candor.migrate.source;

import io.github.candor.address.SlashedPath;
import io.github.candor.disk.OrdinaryFile;
import io.github.candor.problem.DiskFault;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The files of a log elsewhere, by name, wherever they lie: in a folder, alone, or fetched from an address. */
public final class SourceFiles {
    private static final int MOST = 100_000;
    /** Folders that are no part of a log, and may be very large. */
    private static final Set<String> SKIPPED = Set.of("node_modules", "themes", "public", "target", "vendor", "static");

    private final SortedMap<String, Content> files;

    /** Gives the bytes of one file when they are asked for. */
    private interface Content {
        byte[] bytes() throws IOException;
    }

    private SourceFiles(SortedMap<String, Content> files) {
        this.files = files;
    }

    /**
     * Returns the files of {@code path}: itself, or everything below it but what is hidden, made or somebody else's.
     *
     * @throws IOException if it cannot be listed, or holds more files than any log
     */
    public static SourceFiles at(Path path) throws IOException {
        SortedMap<String, Content> files = new TreeMap<>();
        if (!Files.isDirectory(path)) {
            files.put(String.valueOf(path.getFileName()), () -> whole(path));
            return new SourceFiles(files);
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = String.valueOf(folder.getFileName());
                boolean isSkipped = !folder.equals(path) && (name.startsWith(".") || SKIPPED.contains(name));
                return isSkipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    files.put(SlashedPath.of(path.relativize(file)), () -> whole(file));
                }
                if (files.size() > MOST) {
                    throw new IOException("There are more than " + MOST + " files below " + path + ".");
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return new SourceFiles(files);
    }

    /** Returns {@code documents}, each under its name. */
    public static SourceFiles of(SortedMap<String, byte[]> documents) {
        SortedMap<String, Content> files = new TreeMap<>();
        documents.forEach((name, bytes) -> files.put(name, bytes::clone));
        return new SourceFiles(files);
    }

    /** Returns the names, relative and with {@code /} between their parts, in alphabetical order. */
    public SortedSet<String> names() {
        return new TreeSet<>(files.keySet());
    }

    /** Returns whether there is a file {@code name}. */
    public boolean has(String name) {
        return files.containsKey(name);
    }

    /** Returns {@code name} as text with {@code \n} line ends and without a byte order mark, or null after reporting why not. */
    public @Nullable String text(String name, Problems problems) {
        Content content = files.get(name);
        if (content == null) {
            problems.report(Rule.UNREADABLE_FILE, Place.startOf(name), "There is no such file.", "");
            return null;
        }
        try {
            return decoded(content.bytes(), name, problems);
        } catch (IOException | UncheckedIOException e) {
            problems.report(
                    Rule.UNREADABLE_FILE,
                    Place.startOf(name),
                    "The file cannot be read: " + DiskFault.withPath(e) + ".",
                    "");
            return null;
        }
    }

    private static @Nullable String decoded(byte[] bytes, String name, Problems problems) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return plain.replace("\r\n", "\n").replace('\r', '\n');
        } catch (CharacterCodingException e) {
            String sound = new String(bytes, StandardCharsets.UTF_8);
            String before = sound.substring(0, Math.max(0, sound.indexOf('\uFFFD')));
            Place place = Place.after(before, name, 1);
            problems.report(Rule.UNREADABLE_FILE, place, "What stands here is not UTF-8.", "Save the file in UTF-8.");
            return null;
        }
    }

    private static byte[] whole(Path file) throws IOException {
        return OrdinaryFile.bytes(file);
    }
}
