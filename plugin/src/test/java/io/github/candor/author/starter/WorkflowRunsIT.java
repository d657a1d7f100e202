package io.github.candor.author.starter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.publish.Desk;
import io.github.candor.publish.Program;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The workflow after whatever else may happen to the branch: it ends well, and the web shows the newest version. */
class WorkflowRunsIT {
    private static final String SCHEDULE = "schedule";

    /** Where a push has published the first version, once for all tests. */
    @TempDir
    static Path published;

    @TempDir
    Path folder;

    private Path origin;
    private Desk desk;
    private WorkflowRun workflow;
    private Instant now = Desk.CALM;

    @BeforeAll
    static void publishByAPush() throws Exception {
        Path origin = published.resolve("origin.git");
        Desk.of(origin, published.resolve("content"));
        assertThat(WorkflowRun.withStandIn(published.resolve("workflow"), origin)
                        .on("push", Desk.CALM))
                .isTrue();
    }

    @BeforeEach
    void startFromTheFirstVersion() throws Exception {
        origin = folder.resolve("origin.git");
        desk = Desk.copyOf(published, folder);
        workflow = WorkflowRun.withStandIn(folder.resolve("workflow"), origin);
        Desk.copy(published.resolve("workflow/web"), workflow.web());
        shows(1);
    }

    @Test
    void doesNothingBeforeItIsTime() throws Exception {
        assertThat(workflow.on(SCHEDULE, later())).isFalse();
        shows(1);
    }

    @Test
    void publishesWhenItIsTime() throws Exception {
        now = Desk.NOW;

        assertThat(workflow.on(SCHEDULE, now)).isTrue();
        shows(2);
        assertThat(workflow.shown("index.html")).contains("Teachers cannot open");
    }

    @Test
    void showsWhatAnotherClonePublished() throws Exception {
        Desk other = Desk.cloneOf(origin, folder.resolve("other"));
        other.change(Desk.OLD_INCIDENT, "title:", "tags: [sign-in]\ntitle:");
        Program.git(other.folder, "push", "-q");
        other.publish(later());

        assertThat(workflow.on(SCHEDULE, later())).isTrue();
        shows(2);
        assertThat(workflow.on(SCHEDULE, later())).isFalse();
    }

    @Test
    void showsWhatWasPublishedFromACommitThatNobodyElseHas() throws Exception {
        Desk other = Desk.cloneOf(origin, folder.resolve("other"));
        other.change(Desk.OLD_INCIDENT, "title:", "tags: [sign-in]\ntitle:");
        other.publish(later());

        assertThat(workflow.on(SCHEDULE, later())).isTrue();
        shows(2);
        now = Desk.NOW;
        assertThat(workflow.on(SCHEDULE, now)).isTrue();
        shows(2);
    }

    @Test
    void showsWhatWasBroughtBackUntilACommitFixesIt() throws Exception {
        desk.change(Desk.OLD_INCIDENT, "title:", "tags: [sign-in]\ntitle:");
        Program.git(desk.folder, "push", "-q");
        assertThat(workflow.on("push", later())).isTrue();
        shows(2);
        desk.publisher().rollback(1);

        assertThat(workflow.on(SCHEDULE, later())).isTrue();
        shows(3);
        assertThat(workflow.on("workflow_dispatch", later())).isTrue();
        shows(3);
        now = Desk.NOW;
        assertThat(workflow.on(SCHEDULE, now)).isFalse();

        desk.change(Desk.OLD_INCIDENT, "tags: [sign-in]", "tags: [login]");
        Program.git(desk.folder, "push", "-q");
        assertThat(workflow.on("push", later())).isTrue();
        shows(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"status/", "v", "web.pages/v"})
    void looksForTheTagsThatItPublishes(String tags) throws Exception {
        workflow.tags(tags);
        desk.change(Desk.OLD_INCIDENT, "title:", "tags: [sign-in]\ntitle:");
        Program.git(desk.folder, "push", "-q");

        assertThat(workflow.on("push", later())).isTrue();
        assertThat(Program.git(origin, "tag", "--list")).isEqualTo("site/1\n" + tags + "2");
        assertThat(workflow.on(SCHEDULE, later())).isFalse();
        now = Desk.NOW;
        assertThat(workflow.on(SCHEDULE, now)).isTrue();
        assertThat(Program.git(origin, "tag", "--list")).isEqualTo("site/1\n" + tags + "2\n" + tags + "3");
        assertThat(workflow.shown("api/v1/site.json")).contains("\"version\":3,");
    }

    private Instant later() {
        now = now.plus(Duration.ofMinutes(5));
        return now;
    }

    private void shows(int version) throws Exception {
        assertThat(workflow.shown("api/v1/site.json")).contains("\"version\":" + version + ",");
        assertThat(Program.git(origin, "tag", "--list", "site/*", "--sort=-version:refname"))
                .startsWith("site/" + version);
    }
}
