package io.github.candor.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.problem.RefusalException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakingBackTest {
    private static final String ALARM = "incidents/2025-02-13-alarm.md";
    private static final String OPEN = """
            ---
            title: Sign-in fails
            components: {login: major_outage}  # all of it
            started: 2025-02-13 07:20
            ---
            Nobody can sign in.
            """;

    @TempDir
    Path folder;

    private StatusFolder content;

    @BeforeEach
    void makeFolder() throws Exception {
        content = StatusFolder.in(folder).with(ALARM, OPEN);
    }

    @Test
    void writesTheReasonAndWhenItWasGivenAndNoOtherByte() throws Exception {
        content.author(Map.of("text", "A test: nobody was hit.", "at", "08:00")).retract();

        assertThat(content.text(ALARM)).isEqualTo("""
                ---
                title: Sign-in fails
                components: {login: major_outage}  # all of it
                started: 2025-02-13 07:20
                retracted: "A test: nobody was hit."
                ---
                Nobody can sign in.

                ## Updates
                ### 2025-02-13 08:00 Retracted
                """);
    }

    @Test
    void takesTheFirstLineOfALongerTextForTheReason() throws Exception {
        content.author(Map.of("text", "A test.\n\nIt should have gone to us alone.", "at", "08:00"))
                .retract();

        assertThat(content.text(ALARM)).contains("retracted: A test.\n", """
                ### 2025-02-13 08:00 Retracted
                A test.

                It should have gone to us alone.
                """);
    }

    @Test
    void makesItPartOfAnother() throws Exception {
        content.with("incidents/2025-02-13-whole.md", OPEN.replace("Sign-in fails", "Nothing works"));

        content.author(Map.of("id", "2025-02-13-alarm", "into", "incidents/2025-02-13-whole.md", "at", "08:00"))
                .retract();

        assertThat(content.text(ALARM)).contains("merged_into: 2025-02-13-whole\n", "### 2025-02-13 08:00 Merged\n");
        assertThat(content.author(Map.of("text", "More.")).update().file()).isEqualTo("incidents/2025-02-13-whole.md");
    }

    @Test
    void needsAReason() throws Exception {
        assertThatThrownBy(() -> content.author(Map.of()).retract())
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("candor.text");
        assertThat(content.text(ALARM)).isEqualTo(OPEN);
    }

    @Test
    void takesNothingBackTwice() throws Exception {
        content.author(Map.of("text", "A test.", "at", "08:00")).retract();

        assertThatThrownBy(() -> content.author(Map.of("id", "2025-02-13-alarm", "text", "Again."))
                        .retract())
                .hasMessageContaining("is taken back already");
    }

    @Test
    void knowsWhatAnIncidentCanBePartOf() throws Exception {
        for (String other : new String[] {"2025-02-13-alarm", "2025-02-13-whole"}) {
            assertThatThrownBy(() -> content.author(Map.of("into", other)).retract())
                    .isInstanceOf(RefusalException.class)
                    .hasMessageContaining("there is no other incident \"" + other + "\"");
        }
        assertThat(content.text(ALARM)).isEqualTo(OPEN);
    }

    @Test
    void leadsWhoMeansPlannedWorkToTheGoalForThat() throws Exception {
        content.with("maintenance/2025-02-14-work.md", """
                ---
                title: Work
                components: [login]
                scheduled_for: 2025-02-14 22:00
                scheduled_until: 2025-02-14 23:00
                ---
                """);

        assertThatThrownBy(() -> content.author(Map.of("id", "2025-02-14-work", "text", "Not."))
                        .retract())
                .hasMessageContaining("-Dcandor.status=cancelled");
    }
}
