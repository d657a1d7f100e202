package io.github.candor.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Content whose site is in another language; what authors wrote in it stays as it is. */
public final class TranslatedContent {
    /** Written from right to left, and not among the languages of the theme. */
    public static final String RIGHT_TO_LEFT = "ar";

    private static final Path WORDS = Path.of("../site-template/i18n/en.properties");

    private TranslatedContent() {}

    /** Copies {@code content} into a new folder below {@code folder}, for a site in {@code language}. */
    public static Path copy(Path content, String language, Path folder) throws IOException {
        Path copy = Files.createTempDirectory(folder, "content");
        try (Stream<Path> files = Files.walk(content)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(content.resolve("target")))
                    .forEach(file ->
                            copy(file, copy.resolve(content.relativize(file).toString())));
        }
        Path settings = copy.resolve("status.yml");
        String text = Files.readString(settings).replaceFirst("(?m)^language: .*\\R", "");
        Files.writeString(settings, "language: " + language + "\n" + text);
        if (language.equals(RIGHT_TO_LEFT)) {
            Files.createDirectories(copy.resolve("template/i18n"));
            Files.writeString(copy.resolve("template/i18n/" + language + ".properties"), rightToLeft());
        }
        return copy;
    }

    private static void copy(Path file, Path target) {
        try {
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** English words with an Arabic letter before each, in the six forms of Arabic. */
    private static String rightToLeft() throws IOException {
        Properties english = new Properties();
        try (var reader = Files.newBufferedReader(WORDS)) {
            english.load(reader);
        }
        TreeMap<String, String> words = new TreeMap<>();
        for (String key : english.stringPropertyNames()) {
            String own = english.getProperty(key);
            String word = own.matches("\\d+") ? own : "ع " + own;
            String stem = key.replaceFirst("-(one|other)$", "");
            if (!stem.equals(key) && english.containsKey(stem + "-one") && english.containsKey(stem + "-other")) {
                for (String form : List.of("zero", "one", "two", "few", "many", "other")) {
                    words.put(stem + "-" + form, word);
                }
            } else {
                words.put(key, word);
            }
        }
        StringBuilder file = new StringBuilder();
        words.forEach((key, word) -> file.append(key).append('=').append(word).append('\n'));
        return file.toString();
    }
}
