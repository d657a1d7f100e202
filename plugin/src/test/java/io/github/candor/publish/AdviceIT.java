package io.github.candor.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.candor.problem.RefusalException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever does what an answer advises, word for word, has a site that is live and no commit that others lack. */
class AdviceIT {
    private static final Pattern COMMAND = Pattern.compile("\"git ([^\"]+)\"");

    @TempDir
    Path folder;

    private Path origin;
    private Desk desk;
    private Desk other;

    @BeforeEach
    void setUp() throws Exception {
        origin = folder.resolve("origin.git");
        desk = Desk.of(origin, folder.resolve("content"));
        desk.publish();
        other = Desk.cloneOf(origin, folder.resolve("other"));
        other.change(Desk.OLD_INCIDENT, "title: ", "title: Once more ");
    }

    @Test
    void bringsACommitToOthersAfterSomebodyElseWasFaster() throws Exception {
        other.publisher().share();
        other.publish();
        desk.change(Desk.INCIDENT, "Teachers cannot open", "Teachers could not open");
        write("notes.txt", "not committed, and mine");
        write("status.yml", Files.readString(desk.folder.resolve("status.yml")) + "# not committed either\n");

        RefusalException refused = refused(() -> desk.publisher().share());
        assertThat(refused).hasMessageContaining("could not be pushed to main of origin");
        follow(refused, 2);
    }

    @Test
    void bringsACommitToOthersWhereTheBranchIsNotTrackedYet() throws Exception {
        other.publisher().share();
        desk.change(Desk.INCIDENT, "Teachers cannot open", "Teachers could not open");
        Program.git(desk.folder, "branch", "--unset-upstream");

        follow(refused(() -> desk.publisher().share()), 2);
    }

    @Test
    void bringsTogetherWhatTwoPublishedApart() throws Exception {
        other.publisher().share();
        other.publish();
        desk.change(Desk.INCIDENT, "Teachers cannot open", "Teachers could not open");
        Program.git(desk.folder, "fetch", "-q");

        RefusalException refused = refused(desk::publish);
        assertThat(refused).hasMessageContaining("does not have what that has");
        follow(refused, 2);
    }

    @Test
    void bringsHereWhatIsPublishedFromACommitThatIsNotHere() throws Exception {
        other.publisher().share();
        other.publish();
        desk.change(Desk.INCIDENT, "Teachers cannot open", "Teachers could not open");

        RefusalException refused = refused(desk::publish);
        assertThat(refused).hasMessageContaining("which is not in this clone");
        follow(refused, 2);
    }

    private interface Attempt {
        void run() throws Exception;
    }

    private static RefusalException refused(Attempt attempt) {
        return catchThrowableOfType(RefusalException.class, attempt::run);
    }

    /** Runs the commands that the answer names, in order, and publishes. */
    private void follow(RefusalException answer, int commands) throws Exception {
        List<String> named = COMMAND.matcher(String.valueOf(answer.getMessage()))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(named).as(answer.getMessage()).hasSize(commands);
        for (String command : named) {
            Program.git(desk.folder, command.split(" "));
        }

        assertThat(desk.publish().outcome()).isEqualTo(Publication.Outcome.PUBLISHED);
        Program.git(desk.folder, "fetch", "-q", "origin");
        assertThat(desk.head()).isEqualTo(Program.git(origin, "rev-parse", "main"));
        assertThat(Program.git(origin, "show", "gh-pages:incidents/2024-11-05-sign-in/index.html"))
                .contains("Once more");
        assertThat(Program.git(origin, "show", "gh-pages:incidents/2025-02-13-teacher-roles/index.html"))
                .contains("could not open");
    }

    private void write(String name, String text) throws Exception {
        Files.writeString(desk.folder.resolve(name), text);
    }
}
