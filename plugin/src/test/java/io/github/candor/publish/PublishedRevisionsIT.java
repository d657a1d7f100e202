package io.github.candor.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.PublicHistory;
import io.github.candor.SiteBuilder;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Published sites tell of their revisions, and the same commit always tells the same. */
class PublishedRevisionsIT {
    private static final String PAGE = "incidents/2025-02-13-teacher-roles/revisions/index.html";

    @TempDir
    Path temporary;

    private Path origin;
    private Desk desk;

    @BeforeEach
    void publishesAnIncidentThatWasEdited() throws Exception {
        origin = temporary.resolve("origin.git");
        desk = Desk.of(origin, temporary.resolve("content"));
        desk.change(Desk.INCIDENT, "Teachers cannot open", "Nobody can open");
        desk.change(Desk.INCIDENT, "Nobody can open", "Teachers cannot open");
        desk.publish();
        desk.change(Desk.INCIDENT, "Teachers cannot open", "Something stupid keeps teachers from opening");
        desk.change(Desk.INCIDENT, "Something stupid keeps teachers from opening", "Teachers could not open");
        Program.git(desk.folder, "push", "-q");
        desk.publish();
    }

    @Test
    void publishesThePagesOfRevisions() throws Exception {
        Path site = temporary.resolve("site");
        desk.publisher().checkout(2, site);

        assertThat(site.resolve(PAGE)).content().contains("Title: from ").contains("could not");
    }

    @Test
    void publishesNoWordsThatNeverWerePublic() throws Exception {
        desk.publisher().checkout(1, temporary.resolve("first"));
        desk.publisher().checkout(2, temporary.resolve("second"));

        assertThat(temporary.resolve("first").resolve(PAGE)).doesNotExist();
        assertThat(temporary.resolve("second").resolve(PAGE))
                .content()
                .contains("Posted", "Edited", "could not")
                .doesNotContain("stupid", "Nobody", "No record was kept of which of these wordings");
    }

    @Test
    void knowsThemInAFolderWhoseCloneHasTheBranch() throws Exception {
        Desk other = Desk.cloneOf(origin, temporary.resolve("other"));
        Path site = temporary.resolve("site");
        SiteBuilder.build(
                new SiteBuilder.Order(
                        other.folder, null, null, Desk.NOW, Desk.NOW, PublicHistory.ofFolder(other.folder)),
                site);

        assertThat(site.resolve(PAGE))
                .content()
                .contains("Posted", "Edited", "could not")
                .doesNotContain("stupid", "No record was kept of which of these wordings");
    }

    @Test
    void saysSoWhereTheBranchIsNotKnown() throws Exception {
        Desk other = Desk.cloneOf(origin, temporary.resolve("other"), "--single-branch");
        Path site = temporary.resolve("site");
        SiteBuilder.build(
                new SiteBuilder.Order(
                        other.folder, null, null, Desk.NOW, Desk.NOW, PublicHistory.ofFolder(other.folder)),
                site);

        assertThat(site.resolve(PAGE))
                .content()
                .contains("No record was kept of which of these wordings")
                .contains("stupid");
    }

    @Test
    void verifiesEachVersionByWhatWasPublicBeforeIt() throws Exception {
        desk.change(Desk.INCIDENT, "Teachers could not open", "No teacher could open");
        desk.publish();
        desk.publisher().rollback(2);

        for (int number = 1; number <= 4; number++) {
            assertThat(desk.publisher().verify(number).differences())
                    .as("%d", number)
                    .isEmpty();
        }
    }

    @Test
    void buildsAnewWhatOthersOvertook() throws Exception {
        Desk other = Desk.cloneOf(origin, temporary.resolve("other"));
        desk.change(Desk.INCIDENT, "Teachers could not open", "No teacher could open");
        Program.git(desk.folder, "push", "-q");
        Program.git(other.folder, "pull", "-q");
        other.change(Desk.INCIDENT, "No teacher could open", "None of the teachers could open");
        BuildFacts stale = new BuildFacts(other.head(), Desk.NOW, URI.create("https://e.org/"), "1", Set.of());
        desk.publish();

        assertThat(stale.isBuiltAfter(desk.publisher().versions())).isFalse();
        assertThat(other.publish().version().number()).isEqualTo(4);
        assertThat(other.publisher().verify(4).differences()).isEmpty();
    }

    @Test
    void verifiesThemFromAnotherCloneAndLater() throws Exception {
        desk.change(Desk.INCIDENT, "Teachers could not open", "No teacher could open");
        Program.git(desk.folder, "push", "-q");
        Desk other = Desk.cloneOf(origin, temporary.resolve("other"));

        assertThat(other.publisher().verify(2).differences()).isEmpty();
    }

    @Test
    void letsThemBeSwitchedOff() throws Exception {
        Path settings = desk.folder.resolve("status.yml");
        desk.write("status.yml", Files.readString(settings) + "revisions: {show: dates}\n");

        assertThat(desk.publish().version().number()).isEqualTo(3);
        Path site = temporary.resolve("site");
        desk.publisher().checkout(3, site);
        assertThat(site.resolve(PAGE)).doesNotExist();
    }
}
