package io.github.candor.read.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The format by example: each folder has a page and what it means. After a wanted change run the tests once with
 * {@code -Dcandor.rewriteExamples} and read the difference.
 */
class BodyExamplesTest {
    private static final Path FOLDER = Path.of("src/test/resources/examples/meaning");
    private static final boolean IS_REWRITTEN = System.getProperty("candor.rewriteExamples") != null;

    @TestFactory
    Stream<DynamicTest> readsWhatThePageSays() throws IOException {
        return folders().stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    @Test
    void hasExamples() throws IOException {
        assertThat(folders()).hasSizeGreaterThanOrEqualTo(25);
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.sorted().toList();
        }
    }

    private static void check(Path folder) throws IOException {
        Problems problems = new Problems();
        Body body = ExamplePage.of(Files.readString(folder.resolve("page.md"))).read(problems);
        String meaning = BodyPrinter.print(body, problems);
        Path file = folder.resolve("meaning.txt");
        if (IS_REWRITTEN) {
            Files.writeString(file, meaning);
        }
        assertThat(meaning).isEqualTo(Files.readString(file));
    }
}
