package io.github.candor.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.problem.ContentException;
import io.github.candor.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentReaderTest {
    private static final Instant NOW = Instant.parse("2025-03-01T00:00:00Z");
    private static final String INCIDENT = """
            ---
            title: Sign-in fails
            components: {login: major_outage}
            started: 2025-02-28 07:20
            ---
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeContent() throws Exception {
        Files.writeString(
                folder.resolve("status.yml"),
                "title: S\nurl: https://s.example.org/\ncomponents: [{id: login, name: Login}]\n");
        Files.createDirectory(folder.resolve("incidents"));
        Files.writeString(folder.resolve("incidents/a.md"), INCIDENT);
    }

    @Test
    void readsAnEditInPlaceOfItsFileAndBesideTheOthers() throws Exception {
        Reading reading = read(Map.of(
                "incidents/a.md", INCIDENT.replace("Sign-in fails", "Edited"),
                "incidents/2025/b.md", INCIDENT.replace("Sign-in fails", "New")));

        assertThat(reading.content().incidents())
                .extracting(one -> one.info().file() + " " + one.title())
                .containsExactly("incidents/a.md Edited", "incidents/2025/b.md New");
        assertThat(Files.readString(folder.resolve("incidents/a.md"))).isEqualTo(INCIDENT);
    }

    @Test
    void findsTheMistakesOfAnEdit() {
        assertThatThrownBy(() -> read(Map.of("incidents/a.md", INCIDENT.replace("login", "logn"))))
                .isInstanceOfSatisfying(
                        ContentException.class, e -> assertThat(e.problems()).hasSize(1));
    }

    @Test
    void readsASiteThatIsNotThereYet(@TempDir Path empty) throws Exception {
        byte[] status = Files.readAllBytes(folder.resolve("status.yml"));

        assertThat(ContentReader.read(empty, Map.of("status.yml", status), NOW, NOW)
                        .content()
                        .settings()
                        .title())
                .isEqualTo("S");
    }

    @Test
    void takesATitleForText() throws Exception {
        Map<String, String> edit = Map.of("incidents/a.md", INCIDENT.replace("fails", "[fails](../no.md)"));

        assertThat(read(edit).warnings()).isEmpty();
        assertThatThrownBy(() -> read(Map.of("incidents/a.md", INCIDENT + "[Sign-in](../no.md)")))
                .isInstanceOfSatisfying(
                        ContentException.class,
                        e -> assertThat(e.problems()).extracting(Problem::place).hasToString("[incidents/a.md:6:1]"));
    }

    private Reading read(Map<String, String> edits) throws ContentException {
        Map<String, byte[]> bytes = new java.util.TreeMap<>();
        edits.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return ContentReader.read(folder, bytes, NOW, NOW);
    }
}
