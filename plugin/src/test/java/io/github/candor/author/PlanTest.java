package io.github.candor.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.author.edit.Edit;
import io.github.candor.author.questions.NoTerminal;
import io.github.candor.author.questions.ScriptedTerminal;
import io.github.candor.model.UpdateState;
import io.github.candor.read.ContentReader;
import io.github.candor.read.Reading;
import io.github.candor.status.StatusBoard;
import io.github.candor.status.incident.MaintenanceStatus;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanTest {
    private static final String ID = "2025-02-14-upgrade";
    private static final String FILE = "maintenance/" + ID + ".md";
    private static final String PLANNED = """
            ---
            title: Upgrade
            components: [login]
            scheduled_for: 2025-02-14 22:00   # agreed with the college
            scheduled_until: 2025-02-14 23:30
            ---
            Sign-in may be slow.
            """;
    private static final Instant DURING = Instant.parse("2025-02-14T21:30:10Z");

    @TempDir
    Path folder;

    private StatusFolder content;

    @BeforeEach
    void makeFolder() throws Exception {
        content = StatusFolder.in(folder).with(FILE, PLANNED);
    }

    @Test
    void extendsWorkAndTellsOfIt() throws Exception {
        Edit edit = update(DURING, Map.of("until", "2025-02-15 00:30", "text", "It takes an hour longer."));

        assertThat(edit.deed()).isEqualTo(Edit.Deed.EXTENDED);
        assertThat(content.text(FILE)).isEqualTo(PLANNED.replace("2025-02-14 23:30", "2025-02-15 00:30") + """

                ## Updates
                ### 2025-02-14 22:30 Update
                It takes an hour longer.
                """);
        assertThat(status(DURING).actual().to()).isEqualTo("2025-02-14T23:30:00Z");
    }

    @Test
    void extendsWorkThatIsStillToCome() throws Exception {
        Edit edit = content.author(Map.of("until", "23:45")).update();

        assertThat(edit.deed()).isEqualTo(Edit.Deed.EXTENDED_AHEAD);
        assertThat(edit.deed().stage()).isEqualTo(Edit.Stage.PLANNED);
        assertThat(edit.summary()).isEqualTo("Extend \"Upgrade\"");
    }

    @Test
    void namesTheStatesOfMaintenanceAlone() {
        assertThatThrownBy(() -> content.author(Map.of("id", ID, "status", "canceld", "text", "Not today."))
                        .update())
                .hasMessage("candor.status: \"canceld\" is not a state. Did you mean \"cancelled\"? Use one of update,"
                        + " scheduled, in_progress, verifying, completed, cancelled.");
    }

    @Test
    void extendsWorkInSilenceAndSaysSo() throws Exception {
        Edit edit = update(DURING, Map.of("until", "23:45"));

        assertThat(content.text(FILE)).isEqualTo(PLANNED.replace("23:30", "23:45"));
        assertThat(edit.notes()).anyMatch(note -> note.startsWith("No update was added"));
    }

    @Test
    void movesWorkAndKeepsItsLength() throws Exception {
        Edit edit = content.author(Map.of("id", ID, "at", "2025-02-16 20:00", "text", "Two days later."))
                .announce();

        assertThat(edit.deed()).isEqualTo(Edit.Deed.MOVED);
        assertThat(content.text(FILE))
                .contains("scheduled_for: 2025-02-16 20:00 # agreed with the college\n")
                .contains("scheduled_until: 2025-02-16 21:30\n")
                .endsWith("## Updates\n### 2025-02-13 09:00 Moved\nTwo days later.\n");
    }

    @Test
    void movesBothEnds() throws Exception {
        content.author(Map.of("id", ID, "at", "21:00", "until", "21:30")).announce();

        assertThat(content.text(FILE))
                .contains("scheduled_for: 2025-02-14 21:00")
                .contains("scheduled_until: 2025-02-14 21:30");
    }

    @Test
    void asksForTheNewPlan() throws Exception {
        ScriptedTerminal terminal = new ScriptedTerminal("2025-02-16 20:00", "", "Two days later.");

        content.author(Map.of("id", ID), terminal, StatusFolder.NOW).announce();

        assertThat(content.text(FILE)).contains("scheduled_until: 2025-02-16 21:30\n");
        assertThat(terminal.shown())
                .contains("\"Upgrade\" (" + ID + "): planned, from 2025-02-14 22:00 until 2025-02-14 23:30");
    }

    @Test
    void refusesAnIdThatIsUsedForNewWork() {
        assertThatThrownBy(() -> content.author(
                                Map.of("id", ID, "title", "More", "at", "2025-02-16 20:00", "until", "21:00"))
                        .announce())
                .hasMessageContaining("is used already")
                .hasMessageContaining("leave candor.title out");
    }

    @Test
    void callsWorkOff() throws Exception {
        Edit edit = content.author(Map.of("status", "cancelled", "text", "The vendor cannot come."))
                .update();

        assertThat(edit.deed()).isEqualTo(Edit.Deed.CANCELLED);
        assertThat(content.text(FILE))
                .contains("scheduled_until: 2025-02-14 23:30\ncancelled: true\n---\n")
                .endsWith("### 2025-02-13 09:00 Cancelled\nThe vendor cannot come.\n");
        assertThat(status(StatusFolder.NOW).isCancelled()).isTrue();
    }

    @Test
    void takesPlaceAfterAll() throws Exception {
        content.author(Map.of("status", "cancelled")).update();

        Edit edit = content.author(Map.of("id", ID, "status", "scheduled", "text", "The vendor comes."))
                .update();

        assertThat(edit.deed()).isEqualTo(Edit.Deed.REINSTATED);
        assertThat(content.text(FILE)).doesNotContain("cancelled");
        assertThat(status(StatusFolder.NOW).isCancelled()).isFalse();
    }

    @Test
    void beginsEarly() throws Exception {
        Instant early = Instant.parse("2025-02-14T20:30:00Z");

        Edit edit = update(early, Map.of("status", "in_progress", "text", "We have begun."));

        assertThat(edit.deed()).isEqualTo(Edit.Deed.BEGUN);
        assertThat(content.text(FILE)).contains("started: 2025-02-14 21:30\n").contains("In progress\nWe have begun.");
        assertThat(status(early).state()).isEqualTo(UpdateState.IN_PROGRESS);
        assertThat(status(early).actual().from()).isEqualTo(early);
    }

    @Test
    void isOverEarly() throws Exception {
        update(DURING, Map.of("status", "completed"));

        assertThat(content.text(FILE))
                .contains("completed: 2025-02-14 22:30\n")
                .contains("### 2025-02-14 22:30 Completed");
        assertThat(status(DURING).state()).isEqualTo(UpdateState.COMPLETED);
    }

    @Test
    void goesOnAfterItWasCompleted() throws Exception {
        update(DURING, Map.of("status", "completed"));
        Instant again = DURING.plusSeconds(20);

        Edit edit = update(again, Map.of("id", ID, "status", "in_progress", "text", "One more step."));

        assertThat(edit.deed()).isEqualTo(Edit.Deed.REOPENED);
        assertThat(content.text(FILE)).doesNotContain("completed:").contains("22:30:30 In progress\nOne more step.");
        assertThat(status(again).state()).isEqualTo(UpdateState.IN_PROGRESS);
    }

    @Test
    void goesOnAfterTheFrontMatterAloneSaidThatItWasCompleted() throws Exception {
        content.with(FILE, PLANNED.replace("---\nSign", "completed: 2025-02-14 22:20\n---\nSign"));

        update(DURING, Map.of("id", ID, "status", "in_progress", "text", "One more step."));

        assertThat(content.text(FILE)).doesNotContain("completed:").endsWith("""
                ## Updates
                ### 2025-02-14 22:20 Completed
                ### 2025-02-14 22:30 In progress
                One more step.
                """);
        assertThat(status(DURING).state()).isEqualTo(UpdateState.IN_PROGRESS);
    }

    @Test
    void doesNotEndWhatHasNotBegun() {
        assertThatThrownBy(() -> content.author(Map.of("id", ID)).resolve())
                .hasMessageContaining("has not begun")
                .hasMessageContaining("planned for 2025-02-14 22:00")
                .hasMessageContaining("-Dcandor.status=cancelled");
    }

    @Test
    void doesNotCallOffWhatHasBegun() throws Exception {
        update(DURING, Map.of("status", "in_progress", "text", "We have begun."));

        assertThatThrownBy(() -> update(DURING, Map.of("id", ID, "status", "cancelled")))
                .hasMessageContaining("has begun, so it can be ended but not called off");
    }

    @Test
    void doesNotMoveWhatIsOverOrRepeats() throws Exception {
        content.author(Map.of("status", "cancelled")).update();
        assertThatThrownBy(
                        () -> content.author(Map.of("id", ID, "until", "23:45")).update())
                .hasMessageContaining("is cancelled, so its plan cannot change");

        content.with(FILE, PLANNED.replace("---\nSign", "rrule: FREQ=WEEKLY\n---\nSign"));
        assertThatThrownBy(
                        () -> content.author(Map.of("id", ID, "until", "23:45")).update())
                .hasMessageContaining("repeats, and every window of it would be moved");
    }

    @Test
    void refusesAnEndOfAnIncident() throws Exception {
        content.with(
                "incidents/a.md", "---\ntitle: A\ncomponents: {login: major_outage}\nstarted: 2025-02-13 07:00\n---\n");

        assertThatThrownBy(() -> content.author(Map.of("id", "a", "until", "23:45", "text", "Soon."))
                        .update())
                .hasMessageStartingWith("candor.until: a is an incident");
    }

    @Test
    void refusesComponentsOfMaintenance() {
        assertThatThrownBy(() -> update(DURING, Map.of("components", "pages:operational", "text", "Soon.")))
                .hasMessageStartingWith("candor.components: components of maintenance have no status");
    }

    @Test
    void refusesThePlanThatThereIs() {
        assertThatThrownBy(
                        () -> content.author(Map.of("id", ID, "until", "23:30")).update())
                .hasMessageStartingWith("That is the plan already");
    }

    @Test
    void refusesToPlanThePast() {
        assertThatThrownBy(() -> content.author(Map.of("id", ID, "at", "2025-01-01 10:00"))
                        .announce())
                .hasMessageContaining("has passed");
    }

    private Edit update(Instant now, Map<String, String> switches) throws Exception {
        return content.author(switches, new NoTerminal(), now).update();
    }

    private MaintenanceStatus status(Instant now) throws Exception {
        Reading reading = ContentReader.read(folder, now, now);
        return StatusBoard.at(reading.content(), reading.now()).maintenance().get(0);
    }

    @Test
    void asksForNewWorkWithExamplesThatFitTheAnswers() throws Exception {
        ScriptedTerminal terminal = new ScriptedTerminal("More", "2025-02-20 23:00", "2025-02-21 00:30", "login", "");

        content.author(Map.of(), terminal, StatusFolder.NOW).announce();

        assertThat(terminal.shown())
                .contains("From, like 2025-02-14 22:00, in Europe/Berlin")
                .contains("Until, like 2025-02-21 00:30");
    }
}
