package io.github.candor.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.author.edit.Edit;
import io.github.candor.author.questions.NoTerminal;
import io.github.candor.author.questions.ScriptedTerminal;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Moment;
import io.github.candor.model.UpdateState;
import io.github.candor.read.ContentReader;
import io.github.candor.read.Reading;
import io.github.candor.status.StatusBoard;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.span.ComponentWindow;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReopeningTest {
    private static final String ID = "2025-02-13-sign-in";
    private static final String FILE = "incidents/" + ID + ".md";
    private static final String OPEN = """
            ---
            title: Sign-in fails
            components: {login: major_outage}
            started: 2025-02-13 07:20
            ---
            Nobody can sign in.
            """;

    @TempDir
    Path folder;

    private StatusFolder content;

    @BeforeEach
    void makeFolder() throws Exception {
        content = StatusFolder.in(folder);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 60, 3600})
    void opensAgainWithTheHarmThatWasThereBefore(int secondsLater) throws Exception {
        content.with(FILE, OPEN);
        content.author(Map.of("text", "Half of it works.", "components", "login:partial_outage", "at", "08:30"))
                .update();
        content.author(Map.of("text", "Over.")).resolve();
        Instant again = StatusFolder.NOW.plusSeconds(secondsLater);

        Edit edit = update(again, Map.of("id", ID, "status", "investigating", "text", "It is back."));

        assertThat(edit.deed()).isEqualTo(Edit.Deed.REOPENED);
        assertThat(content.text(FILE))
                .doesNotContain("resolved:")
                .contains("Resolved {login: operational}\nOver.\n")
                .endsWith("Investigating {login: partial_outage}\nIt is back.\n");
        IncidentStatus status = status(again);
        assertThat(status.isOpen()).isTrue();
        assertThat(status.state()).isEqualTo(UpdateState.INVESTIGATING);
        assertThat(now(again)).isEqualTo(ComponentStatus.PARTIAL_OUTAGE);
        assertThat(edit.notes()).anyMatch(note -> note.contains("login is partial_outage"));
    }

    @Test
    void keepsTheCalmThatTheFrontMatterAloneTold() throws Exception {
        content.with(FILE, OPEN.replace("---\nNobody", "resolved: 2025-02-13 08:00  # by hand\n---\nNobody"));

        update(StatusFolder.NOW, Map.of("id", ID, "status", "identified", "text", "It is back."));

        assertThat(content.text(FILE)).isEqualTo("""
                ---
                title: Sign-in fails
                components: {login: major_outage}
                started: 2025-02-13 07:20
                resolved: # by hand
                ---
                Nobody can sign in.

                ## Updates
                ### 2025-02-13 07:20 Investigating
                ### 2025-02-13 08:00 Resolved {login: operational}
                ### 2025-02-13 09:00 Identified {login: major_outage}
                It is back.
                """);
        assertThat(status(StatusFolder.NOW).windows())
                .extracting(ComponentWindow::from, ComponentWindow::to)
                .extracting(String::valueOf)
                .hasSize(2);
    }

    @Test
    void endsTheOldHarmAtItsMitigation() throws Exception {
        content.with(
                FILE,
                OPEN.replace("---\nNobody", "mitigated: 2025-02-13 07:40\nresolved: 2025-02-13 08:00\n---\nNobody"));

        update(StatusFolder.NOW, Map.of("id", ID, "status", "investigating", "text", "It is back."));

        assertThat(content.text(FILE)).contains("""
                ### 2025-02-13 07:40 Monitoring {login: operational}
                ### 2025-02-13 08:00 Resolved
                ### 2025-02-13 09:00 Investigating {login: major_outage}
                """);
        assertThat(status(StatusFolder.NOW).windows().get(0).to())
                .extracting(Moment::instant)
                .isEqualTo(Instant.parse("2025-02-13T06:40:00Z"));
    }

    @Test
    void givesTheClosingUpdateTheBracesThatItsAuthorLeftOut() throws Exception {
        content.with(FILE, OPEN.replace("---\nNobody", "resolved: 2025-02-13 08:00\n---\nNobody") + """

                ## Updates
                ### 2025-02-13 08:00 Resolved
                Over.
                ### 2025-02-13 07:30 Investigating {login: partial_outage}
                We look.
                """);

        update(StatusFolder.NOW, Map.of("id", ID, "status", "investigating", "text", "It is back."));

        assertThat(content.text(FILE)).contains("""
                ## Updates
                ### 2025-02-13 09:00 Investigating {login: partial_outage}
                It is back.
                ### 2025-02-13 08:00 Resolved {login: operational}
                Over.
                """);
        assertThat(status(StatusFolder.NOW).windows()).hasSize(3);
    }

    @Test
    void takesTheMilestoneOutOfTheTimeline() throws Exception {
        content.with(FILE, OPEN + """

                ## Timeline
                - 07:20 – Sign-in fails.
                - 08:00 – **Resolved**: new keys are out.
                """);

        update(StatusFolder.NOW, Map.of("id", ID, "status", "investigating", "text", "It is back."));

        assertThat(content.text(FILE)).contains("- 08:00 – Resolved: new keys are out.\n");
        assertThat(status(StatusFolder.NOW).isOpen()).isTrue();
    }

    @Test
    void watchesOnWithoutHarm() throws Exception {
        content.with(FILE, OPEN);
        content.author(Map.of("text", "Over.", "at", "08:00")).resolve();

        update(StatusFolder.NOW, Map.of("id", ID, "status", "monitoring", "text", "We watch it a little longer."));

        assertThat(status(StatusFolder.NOW).state()).isEqualTo(UpdateState.MONITORING);
        assertThat(now(StatusFolder.NOW)).isEqualTo(ComponentStatus.OPERATIONAL);
    }

    @Test
    void takesTheHarmThatIsGiven() throws Exception {
        content.with(FILE, OPEN);
        content.author(Map.of("text", "Over.", "at", "08:00")).resolve();

        Edit edit = update(
                StatusFolder.NOW,
                Map.of("id", ID, "status", "investigating", "text", "Marks now.", "components", "marks:partial"));

        assertThat(content.text(FILE)).endsWith("Investigating {marks: partial_outage}\nMarks now.\n");
        assertThat(edit.notes()).noneMatch(note -> note.startsWith("As before"));
        assertThat(now(StatusFolder.NOW)).isEqualTo(ComponentStatus.OPERATIONAL);
    }

    @Test
    void isResolvedAgain() throws Exception {
        content.with(FILE, OPEN);
        content.author(Map.of("text", "Over.", "at", "08:00")).resolve();
        content.author(Map.of("id", ID, "status", "investigating", "text", "Back.", "at", "08:30"))
                .update();

        content.author(Map.of("text", "Really over.")).resolve();

        assertThat(content.text(FILE))
                .contains("resolved: 2025-02-13 09:00\n")
                .endsWith("### 2025-02-13 09:00 Resolved {login: operational}\nReally over.\n");
        assertThat(status(StatusFolder.NOW).isOpen()).isFalse();
    }

    @Test
    void completesTheLogWithAnEarlierWordAndOpensNothing() throws Exception {
        content.with(FILE, OPEN);
        content.author(Map.of("text", "Over.")).resolve();

        Edit edit = content.author(Map.of("id", ID, "status", "identified", "text", "Old keys.", "at", "08:00"))
                .update();

        assertThat(edit.deed()).isEqualTo(Edit.Deed.ADDED_TO);
        assertThat(content.text(FILE)).contains("resolved: 2025-02-13 09:00");
    }

    @Test
    void asksForTheTimeOfAnEndThatIsADay() throws Exception {
        content.with(
                FILE,
                OPEN.replace("2025-02-13", "2025-02-11").replace("---\nNobody", "resolved: 2025-02-11\n---\nNobody"));

        assertThatThrownBy(() -> content.author(Map.of("id", ID, "status", "investigating", "text", "Back."))
                        .update())
                .hasMessageContaining("\"resolved\" is not known to the minute");
    }

    @Test
    void actsAsResolveWhenTheStateIsResolved() throws Exception {
        content.with(FILE, OPEN);

        Edit edit = content.author(Map.of("status", "resolved")).update();

        assertThat(edit.deed()).isEqualTo(Edit.Deed.RESOLVED);
        assertThat(content.text(FILE)).contains("resolved: 2025-02-13 09:00\n").contains("Resolved");
        assertThatThrownBy(() ->
                        content.author(Map.of("id", ID, "status", "resolved")).update())
                .hasMessageContaining("is over already");
    }

    @Test
    void namesWhatCouldBeOpenedAgain() throws Exception {
        content.with(FILE, OPEN.replace("---\nNobody", "resolved: 2025-02-13 08:00\n---\nNobody"));

        assertThatThrownBy(() -> content.author(Map.of("status", "investigating", "text", "Back."))
                        .update())
                .hasMessageContaining("No incident is open.")
                .hasMessageContaining(
                        "-Dcandor.id=" + ID + "  \"Sign-in fails\" (" + ID + "): resolved at 2025-02-13 08:00");
    }

    @Test
    void asksWhichOfTheLatestIsOpenedAgain() throws Exception {
        content.with(FILE, OPEN.replace("---\nNobody", "resolved: 2025-02-13 08:00\n---\nNobody"));
        ScriptedTerminal terminal = new ScriptedTerminal("1", "investigating", "", "Back.");

        Edit edit = content.author(Map.of(), terminal, StatusFolder.NOW).update();

        assertThat(edit.deed()).isEqualTo(Edit.Deed.REOPENED);
        assertThat(terminal.shown()).contains("""
                No incident is open. The latest are:
                  1  "Sign-in fails" (%s): resolved at 2025-02-13 08:00
                """.formatted(ID));
    }

    @Test
    void saysWhichHarmComesBackUnlessAnotherIsTyped() throws Exception {
        content.with(FILE, OPEN.replace("---\nNobody", "resolved: 2025-02-13 08:00\n---\nNobody"));
        ScriptedTerminal terminal = new ScriptedTerminal("", "Back.");

        content.author(Map.of("id", ID, "status", "identified"), terminal, StatusFolder.NOW)
                .update();

        assertThat(terminal.shown()).contains("like 1:operational (Enter for login:major_outage, as before)");
        assertThat(content.text(FILE)).endsWith("Identified {login: major_outage}\nBack.\n");
    }

    @Test
    void resolvesNothingThatIsOver() throws Exception {
        content.with(FILE, OPEN.replace("---\nNobody", "resolved: 2025-02-13 08:00\n---\nNobody"));

        assertThatThrownBy(() -> content.author(Map.of(), new ScriptedTerminal("1"), StatusFolder.NOW)
                        .resolve())
                .hasMessageContaining("No incident is open.");
    }

    private Edit update(Instant now, Map<String, String> switches) throws Exception {
        return content.author(switches, new NoTerminal(), now).update();
    }

    private StatusBoard board(Instant now) throws Exception {
        Reading reading = ContentReader.read(folder, now, now);
        return StatusBoard.at(reading.content(), reading.now());
    }

    private IncidentStatus status(Instant now) throws Exception {
        return board(now).incidents().get(0);
    }

    private ComponentStatus now(Instant now) throws Exception {
        StatusBoard board = board(now);
        return board.statusOf(new ComponentId("login"));
    }
}
