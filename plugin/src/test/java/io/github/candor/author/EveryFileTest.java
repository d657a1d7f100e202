package io.github.candor.author;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.author.edit.Edit;
import io.github.candor.author.questions.Answers;
import io.github.candor.author.questions.NoTerminal;
import io.github.candor.model.Entry;
import io.github.candor.model.SiteContent;
import io.github.candor.read.ContentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must be true of an update of any file: those of the sample and of every golden site. */
class EveryFileTest {
    private static final Instant NOW = Instant.parse("2030-01-01T12:00:00Z");

    static Stream<Path> sites() throws IOException {
        try (Stream<Path> golden = Files.list(Path.of("src/test/resources/golden"))) {
            return Stream.concat(
                    Stream.of(Path.of("../content")),
                    golden.map(one -> one.resolve("content")).sorted())
                    .filter(Files::isDirectory)
                    .map(one -> one.toAbsolutePath().normalize())
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void insertsTheUpdateInOnePlaceAndNothingElse(Path folder) throws Exception {
        SiteContent content = ContentReader.read(folder, NOW, NOW).content();
        List<Entry> entries = new ArrayList<>(content.incidents());
        entries.addAll(content.maintenance());

        for (Entry entry : entries) {
            Map<String, String> words = Map.of("id", entry.id().value(), "text", "One more word.");
            Edit edit = new Author(folder, null, NOW, new Answers(words, new NoTerminal())).update();

            assertThat(inserted(edit)).as(edit.file()).contains("One more word.");
            assertThat(Files.readString(folder.resolve(edit.file()))).isEqualTo(edit.before());
        }
    }

    /** Returns the one stretch by which the file grew, or fails. */
    private static String inserted(Edit edit) {
        String before = Objects.requireNonNull(edit.before());
        String after = edit.after();
        int prefix = 0;
        while (prefix < before.length() && before.charAt(prefix) == after.charAt(prefix)) {
            prefix++;
        }
        String rest = before.substring(prefix);
        assertThat(after).as(edit.file()).endsWith(rest);
        return after.substring(prefix, after.length() - rest.length());
    }
}
