package io.github.candor.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Inputs on disk: what was once found, and examples that others are made of. */
public final class Corpus {
    private static final Path FOUND = Path.of("src/test/resources/fuzz");
    private static final Path EXAMPLES = Path.of("src/test/resources/examples");

    private Corpus() {}

    /** An input and what it is called. */
    @SuppressWarnings("ArrayRecordComponent")
    record Input(String name, byte[] bytes) {}

    /** Returns what the reader of {@code fuzz} once did not answer; each file of its folder is one. */
    static List<Input> of(Class<?> fuzz) throws IOException {
        Path folder = FOUND.resolve(fuzz.getSimpleName());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Input> inputs = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                inputs.add(new Input(file.getFileName().toString(), Files.readAllBytes(file)));
            }
        }
        return inputs;
    }

    /** Returns the texts of all files of the examples whose path matches {@code glob}, like {@code **}{@code /pages/*.md}. */
    public static List<String> examples(String glob) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (file.getFileSystem().getPathMatcher("glob:" + glob).matches(file)) {
                    texts.add(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8));
                }
            }
        }
        return texts;
    }
}
