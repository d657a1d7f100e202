package io.github.candor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text has a word of the list in CONTRIBUTING.md, which says what is written instead. */
class EnglishTest {
    private static final Path LIST = Path.of("../CONTRIBUTING.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[^|]*`) \\| .* \\|$");
    private static final Pattern PHRASE = Pattern.compile("`([^`]+)`");
    private static final List<Path> FOLDERS =
            List.of(Path.of("src/main"), Path.of("../site-template"), Path.of("../content"), Path.of("../.github"));
    private static final Pattern TEXT = Pattern.compile(".*\\.(java|md|mustache|js|css|yml|json)|en\\.properties");

    /** "There is no key", and the script "Mend" of Unicode. */
    private static final String NOT_BEFORE = "(?<!there )(?<!\"(?=Mend\"))";

    private static final String NOT_AFTER = "(?! lines?\\b)";

    @Test
    void isThatOfANativeWriter() throws IOException {
        Pattern wrong = wrong();
        List<String> found = new ArrayList<>();
        for (Path file : texts()) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (wrong.matcher(lines.get(i)).find()) {
                    found.add(file + ":" + (i + 1) + ": " + lines.get(i).strip());
                }
            }
        }

        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write it behind the colon.",
                "Mend one of the two.",
                "Blanks are left out",
                "a blank, then a word"
            })
    void wouldBeFoundWhereItIsNot(String text) throws IOException {
        assertThat(wrong().matcher(text).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a blank line", "There is no key", "The outages behind the figure", "amended", "is not blank"})
    void isNotFoundWhereItIsRight(String text) throws IOException {
        assertThat(wrong().matcher(text).find()).isFalse();
    }

    private static Pattern wrong() throws IOException {
        List<String> phrases = ROW.matcher(Files.readString(LIST))
                .results()
                .flatMap(row -> PHRASE.matcher(row.group(1)).results())
                .map(phrase -> Pattern.quote(phrase.group(1)))
                .toList();
        assertThat(phrases).hasSizeGreaterThan(10);
        return Pattern.compile(
                phrases.stream().collect(Collectors.joining("|", NOT_BEFORE + "\\b(?:", ")\\b" + NOT_AFTER)),
                Pattern.CASE_INSENSITIVE);
    }

    private static List<Path> texts() throws IOException {
        List<Path> texts = new ArrayList<>();
        for (Path folder : FOLDERS) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.filter(EnglishTest::isText).forEach(texts::add);
                }
            }
        }
        for (Path folder : List.of(Path.of("."), Path.of(".."))) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(EnglishTest::isText)
                        .filter(file -> !file.endsWith("CONTRIBUTING.md"))
                        .forEach(texts::add);
            }
        }
        assertThat(texts).hasSizeGreaterThan(500);
        return texts;
    }

    private static boolean isText(Path file) {
        boolean isBuilt =
                Stream.iterate(file, part -> part != null, Path::getParent).anyMatch(part -> part.endsWith("target"));
        return Files.isRegularFile(file)
                && !isBuilt
                && TEXT.matcher(file.getFileName().toString()).matches();
    }
}
