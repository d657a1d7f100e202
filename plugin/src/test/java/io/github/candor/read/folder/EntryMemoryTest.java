package io.github.candor.read.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.model.Entry;
import io.github.candor.problem.ContentException;
import io.github.candor.read.ContentReader;
import io.github.candor.read.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryMemoryTest {
    private static final Instant NOW = Instant.parse("2025-03-01T12:00:00Z");

    @TempDir
    Path folder;

    private final EntryMemory memory = new EntryMemory();

    @BeforeEach
    void writeASite() throws IOException {
        Files.createDirectories(folder.resolve("incidents"));
        write("status.yml", "title: T\nurl: https://t.example.org/\ncomponents: [{id: login, name: Login}]\n");
        write("incidents/closed.md", incident("Closed", "resolved: 2025-02-01 09:00"));
        write("incidents/open.md", incident("Open", "detected: 2025-02-01 08:10"));
    }

    @Test
    void remembersAFileThatDidNotChange() throws Exception {
        Entry before = entry(read(NOW), "closed");

        assertThat(entry(read(NOW.plusSeconds(60)), "closed")).isSameAs(before);
    }

    @Test
    void readsAChangedFileAnew() throws Exception {
        read(NOW);
        write("incidents/closed.md", incident("Fixed", "resolved: 2025-02-01 09:00"));

        assertThat(entry(read(NOW), "closed").title()).isEqualTo("Fixed");
    }

    @Test
    void forgetsAFileThatIsGone() throws Exception {
        read(NOW);
        Files.delete(folder.resolve("incidents/closed.md"));

        assertThat(read(NOW).content().incidents()).hasSize(1);
    }

    @Test
    void readsAllAnewWhenTheSettingsChange() throws Exception {
        Entry before = entry(read(NOW), "closed");
        write(
                "status.yml",
                "title: T\nurl: https://t.example.org/\ntimezone: Asia/Tokyo\ncomponents: [{id: login, name: Login}]\n");

        assertThat(entry(read(NOW), "closed").info().zone())
                .isNotEqualTo(before.info().zone());
    }

    @Test
    void answersAMistakeAgainUntilItIsFixed() throws Exception {
        write("incidents/closed.md", incident("Closed", "resolvd: 2025-02-01 09:00"));
        assertThatThrownBy(() -> read(NOW)).isInstanceOf(ContentException.class);
        assertThatThrownBy(() -> read(NOW)).isInstanceOf(ContentException.class);
        write("incidents/closed.md", incident("Closed", "resolved: 2025-02-01 09:00"));

        assertThat(read(NOW).content().incidents()).hasSize(2);
    }

    @Test
    void noticesThatAnOpenIncidentBecomesStaleByItself() throws Exception {
        Instant soon = Instant.parse("2025-02-02T12:00:00Z");
        assertThat(read(soon).warnings()).isEmpty();

        assertThat(read(soon.plus(Duration.ofDays(40))).warnings()).hasSize(1);
    }

    @Test
    void noticesThatATimeWhichHadComeHasNotComeYet() throws Exception {
        read(NOW);

        assertThatThrownBy(() -> read(Instant.parse("2025-02-01T08:30:00Z"))).isInstanceOf(ContentException.class);
    }

    @Test
    void acceptsATimeOnceItHasCome() throws Exception {
        assertThatThrownBy(() -> read(Instant.parse("2025-02-01T08:30:00Z"))).isInstanceOf(ContentException.class);

        assertThat(read(NOW).content().incidents()).hasSize(2);
    }

    private Reading read(Instant now) throws ContentException {
        return ContentReader.read(folder, memory, now, now);
    }

    private static Entry entry(Reading reading, String id) {
        return reading.content().incidents().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String incident(String title, String line) {
        return "---\ntitle: " + title + "\ncomponents: {login: major_outage}\nstarted: 2025-02-01 08:00\n" + line
                + "\n---\nIt failed.\n";
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
