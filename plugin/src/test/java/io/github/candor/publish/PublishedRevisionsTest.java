package io.github.candor.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Published sites tell of their revisions, and the same commit always tells the same. */
class PublishedRevisionsTest {
    private static final String PAGE = "incidents/2025-02-13-teacher-roles/revisions/index.html";

    @TempDir
    Path temporary;

    private Path origin;
    private Desk desk;

    @BeforeEach
    void publishesAnIncidentThatWasEdited() throws Exception {
        origin = temporary.resolve("origin.git");
        desk = Desk.of(origin, temporary.resolve("content"));
        desk.change(Desk.INCIDENT, "Teachers cannot open", "Teachers could not open");
        Program.git(desk.folder, "push", "-q");
        desk.publish();
    }

    @Test
    void publishesThePagesOfRevisions() throws Exception {
        Path site = temporary.resolve("site");
        desk.publisher().checkout(1, site);

        assertThat(site.resolve(PAGE)).content().contains("<ins>").contains("could not");
    }

    @Test
    void verifiesThemFromAnotherCloneAndLater() throws Exception {
        desk.change(Desk.INCIDENT, "Teachers could not open", "No teacher could open");
        Program.git(desk.folder, "push", "-q");
        Desk other = Desk.cloneOf(origin, temporary.resolve("other"));

        assertThat(other.publisher().verify(1).differences()).isEmpty();
    }

    @Test
    void letsThemBeSwitchedOff() throws Exception {
        Path settings = desk.folder.resolve("status.yml");
        desk.write("status.yml", Files.readString(settings) + "revisions: {show: dates}\n");

        assertThat(desk.publish().version().number()).isEqualTo(2);
        Path site = temporary.resolve("site");
        desk.publisher().checkout(2, site);
        assertThat(site.resolve(PAGE)).doesNotExist();
    }
}
