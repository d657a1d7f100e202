package io.github.candor.author;

import io.github.candor.author.alert.AlertDraft;
import io.github.candor.author.edit.Desk;
import io.github.candor.author.edit.Edit;
import io.github.candor.author.edit.WholeFile;
import io.github.candor.author.questions.Answers;
import io.github.candor.disk.OrdinaryFile;
import io.github.candor.problem.ContentException;
import io.github.candor.problem.RefusalException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Makes and changes content files for their authors: what they say in, an {@link Edit} out, which is known to be valid
 * before it is written.
 *
 * <p>Each method fails with {@link ContentException} when the content has mistakes before the edit, and with {@link
 * RefusalException} when it would have them after it or when what was asked for cannot be done. Nothing is written then.
 */
public final class Author {
    private final Path folder;
    private final @Nullable Path template;
    private final Instant now;
    private final Answers answers;

    /**
     * Keeps what all edits need.
     *
     * @param folder absolute; holds {@code status.yml}
     * @param template folder that may hold {@code incident.md} and {@code maintenance.md}; or null for {@code template/} in
     *     the content
     * @param now the real time
     */
    public Author(Path folder, @Nullable Path template, Instant now, Answers answers) {
        this.folder = folder;
        this.template = template == null ? folder.resolve("template") : template;
        this.now = now;
        this.answers = answers;
    }

    /** Returns a new incident. */
    public Edit open() throws ContentException, IOException {
        return new NewIncident(desk()).open();
    }

    /** Returns new maintenance; with the id of some that is there and no title, the same with another plan. */
    public Edit announce() throws ContentException, IOException {
        Desk desk = desk();
        String id = answers.given("id");
        boolean isThere = desk.content().maintenance().stream()
                .anyMatch(one -> one.id().value().equals(id));
        return isThere && answers.given("title") == null
                ? EntryUpdate.ofPlan(desk).replan()
                : new NewMaintenance(desk).announce();
    }

    /** Returns an entry with one more update. */
    public Edit update() throws ContentException, IOException {
        return EntryUpdate.of(desk()).update();
    }

    /** Returns an entry that is over. */
    public Edit resolve() throws ContentException, IOException {
        return EntryUpdate.ofOpen(desk()).resolve();
    }

    /** Returns an incident that is taken back: it was none, or is part of another. */
    public Edit retract() throws ContentException, IOException {
        return TakingBack.of(desk()).edit();
    }

    /**
     * Returns an incident for what monitoring noticed, or null where all of it is noted already.
     *
     * @param body of a webhook of Alertmanager, Grafana or PagerDuty, JSON
     */
    public @Nullable Edit alert(String body) throws ContentException, IOException {
        return new AlertDraft(desk(), body).write();
    }

    /**
     * Writes {@code edit} and returns the file; a file is replaced as a whole, with its permissions.
     *
     * @throws RefusalException if somebody else wrote the file meanwhile
     */
    public Path write(Edit edit) throws IOException {
        Path file = folder.resolve(edit.file());
        String before = edit.before();
        if (before == null) {
            create(file, edit);
        } else if (OrdinaryFile.text(file, StandardCharsets.UTF_8).equals(before)) {
            WholeFile.write(file, edit.after().getBytes(StandardCharsets.UTF_8));
        } else {
            throw new RefusalException(
                    edit.file() + " was changed by somebody else meanwhile; nothing was written. Try again.");
        }
        return file;
    }

    private static void create(Path file, Edit edit) throws IOException {
        Files.createDirectories(file.getParent());
        try {
            Files.writeString(file, edit.after(), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new RefusalException(edit.file() + " is there already; nothing was written. Choose a -Dcandor.id=…");
        }
    }

    private Desk desk() throws ContentException {
        return Desk.of(folder, template, now, answers);
    }
}
