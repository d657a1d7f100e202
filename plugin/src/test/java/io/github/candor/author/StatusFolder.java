package io.github.candor.author;

import io.github.candor.author.edit.Edit;
import io.github.candor.author.questions.Answers;
import io.github.candor.author.questions.NoTerminal;
import io.github.candor.author.questions.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/** A content folder of a test, whose clock shows half a minute past nine in Berlin. */
public final class StatusFolder {
    public static final Instant NOW = Instant.parse("2025-02-13T08:00:30Z");

    private static final String STATUS = """
            title: Status
            url: https://status.example.org/
            timezone: Europe/Berlin
            severities: [SEV-1, SEV-2]
            components:
              - {id: login, name: Login}
              - group: teaching
                name: Teaching
                components: [{id: pages, name: Teacher pages}, {id: marks, name: Marks}]
            """;

    private final Path folder;

    private StatusFolder(Path folder) {
        this.folder = folder;
    }

    public static StatusFolder in(Path folder) throws IOException {
        return new StatusFolder(folder).with("status.yml", STATUS);
    }

    public StatusFolder with(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
        return this;
    }

    public String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    /** Returns an author without a terminal, whose edits are written at once. */
    Writing author(Map<String, String> switches) {
        return author(switches, new NoTerminal(), NOW);
    }

    /** Returns an author at a terminal. */
    Writing author(Map<String, String> switches, Terminal terminal, Instant now) {
        return new Writing(new Author(folder, null, now, new Answers(switches, terminal)));
    }

    /** An author whose edits are written at once. */
    record Writing(Author author) {
        Edit open() throws Exception {
            return written(author.open());
        }

        Edit announce() throws Exception {
            return written(author.announce());
        }

        Edit update() throws Exception {
            return written(author.update());
        }

        Edit resolve() throws Exception {
            return written(author.resolve());
        }

        Edit retract() throws Exception {
            return written(author.retract());
        }

        private Edit written(Edit edit) throws Exception {
            author.write(edit);
            return edit;
        }
    }
}
