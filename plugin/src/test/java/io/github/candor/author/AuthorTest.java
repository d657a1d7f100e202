package io.github.candor.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.author.edit.Edit;
import io.github.candor.author.questions.NoTerminal;
import io.github.candor.author.questions.ScriptedTerminal;
import io.github.candor.problem.ContentException;
import io.github.candor.problem.RefusalException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorTest {
    private static final String FILE = "incidents/2025-02-13-sign-in.md";
    private static final String BARE = """
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

    @Test
    void opensAnIncidentNamedByItsDayAndTitle() throws Exception {
        Edit edit = content.author(Map.of(
                        "title",
                        "Größere Störung: login fails",
                        "components",
                        "login:major_outage",
                        "text",
                        "We look."))
                .open();

        assertThat(edit.file()).isEqualTo("incidents/2025-02-13-grossere-storung-login-fails.md");
        assertThat(edit.line()).isEqualTo(7);
        assertThat(content.text(edit.file())).isEqualTo("""
                ---
                title: "Größere Störung: login fails"
                components: {login: major_outage}
                started: 2025-02-13 09:00
                ---
                ## Updates
                ### 2025-02-13 09:00 Investigating {login: major_outage}
                We look.
                """);
    }

    @ParameterizedTest
    @CsvSource({"a, 30000, characters; 20000 are allowed", "'\uD83D', 1, U+D83D", "'\u0007', 1, U+0007"})
    void saysWhatIsWrongWithATitleThatNoFileCanHave(String letter, int times, String reason) {
        assertThatThrownBy(() -> content.author(
                                Map.of("title", letter.repeat(times), "components", "login:major_outage", "text", "x"))
                        .open())
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining(reason)
                .hasMessageContaining(":2:")
                .message()
                .hasSizeLessThan(2_000);
        assertThat(folder.resolve("incidents")).doesNotExist();
    }

    @Test
    void beginsWithATemplateWhoseFrontMatterIsEmpty() throws Exception {
        content.with("template/incident.md", "---\n---\n## Root cause\n");

        Edit edit = content.author(Map.of("title", "Login fails", "components", "login:major_outage"))
                .open();

        assertThat(content.text(edit.file()))
                .startsWith("---\ntitle: Login fails\n")
                .contains("\n## Root cause\n");
    }

    @Test
    void readsNoTemplateThatIsALink() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "a secret of the machine");
        content.with("template/maintenance.md", "");
        Files.createSymbolicLink(folder.resolve("template/incident.md"), secret);

        assertThatThrownBy(() -> content.author(Map.of("title", "Login fails", "components", "login:major_outage"))
                        .open())
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("template/incident.md")
                .hasMessageContaining("link")
                .hasMessageNotContaining("secret of");
    }

    @Test
    void givesASecondIncidentOfTheSameTitleANameOfItsOwn() throws Exception {
        Map<String, String> facts = Map.of("title", "Login fails", "components", "login:major_outage");
        content.author(facts).open();

        assertThat(content.author(facts).open().file()).isEqualTo("incidents/2025-02-13-login-fails-2.md");
    }

    @Test
    void keepsIncidentsByYearWhereTheyAreByYear() throws Exception {
        content.with("incidents/2024/2024-01-01-old.md", BARE.replace("2025-02-13", "2024-01-01"));

        Edit edit = content.author(Map.of("title", "Login fails", "components", "login:major_outage"))
                .open();

        assertThat(edit.file()).isEqualTo("incidents/2025/2025-02-13-login-fails.md");
    }

    @Test
    void beginsWithTheHeadingsOfTheOrganisation() throws Exception {
        content.with("template/incident.md", """
                ---
                # ours
                severity: SEV-2   # the usual
                ---
                Summary follows.

                ## Timeline

                ## Root cause
                To be written.
                """);

        Edit edit = content.author(Map.of("title", "Login fails", "components", "login:major_outage", "text", "Sorry."))
                .open();

        assertThat(content.text(edit.file())).isEqualTo("""
                ---
                title: Login fails
                components: {login: major_outage}
                started: 2025-02-13 09:00
                # ours
                severity: SEV-2   # the usual
                ---
                Summary follows.

                ## Updates
                ### 2025-02-13 09:00 Investigating {login: major_outage}
                Sorry.

                ## Timeline

                ## Root cause
                To be written.
                """);
    }

    @Test
    void takesATemplateWithoutFrontMatter() throws Exception {
        content.with("template/incident.md", "## Root cause\r\nTo be written.\r\n");

        Edit edit = content.author(Map.of("title", "Login fails", "components", "login:major_outage"))
                .open();

        assertThat(content.text(edit.file())).endsWith("{login: major_outage}\n\n## Root cause\r\nTo be written.\r\n");
    }

    @Test
    void asksForWhatNoSwitchSaysUntilItIsUnderstood() throws Exception {
        ScriptedTerminal terminal = new ScriptedTerminal(
                "", "Login fails", "logn", "Teacher pages: part, login", "very", "major", "We look into it.");

        Edit edit = content.author(Map.of(), terminal, StatusFolder.NOW).open();

        assertThat(content.text(edit.file()))
                .contains("title: Login fails\ncomponents: {pages: partial_outage, login: major_outage}\n")
                .endsWith("We look into it.\n");
        assertThat(terminal.shown())
                .contains("Something must be said here.")
                .contains("There is no component \"logn\". Did you mean \"login\"?")
                .contains("\"very\" is not a component status.");
    }

    @Test
    void writesNothingWhenNobodyAnswersAnyMore() {
        assertThatThrownBy(() -> content.author(Map.of(), new ScriptedTerminal("Login fails"), StatusFolder.NOW)
                        .open())
                .isInstanceOf(RefusalException.class)
                .hasMessage("Nothing was written.");
        assertThat(folder.resolve("incidents")).doesNotExist();
    }

    @Test
    void namesEverySwitchThatIsMissingAtOnce() {
        assertThatThrownBy(() -> content.author(Map.of()).open())
                .hasMessage("There is no terminal to ask in. Say -Dcandor.title=… -Dcandor.components=….");
    }

    @Test
    void namesTheSwitchThatIsWrong() {
        assertThatThrownBy(() -> content.author(Map.of("title", "Login fails", "components", "logn:major_outage"))
                        .open())
                .hasMessageStartingWith("candor.components: There is no component \"logn\". Did you mean \"login\"?");
    }

    @Test
    void takesTheStatusOfAllComponentsFromOneSwitch() throws Exception {
        Edit edit = content.author(Map.of(
                        "title",
                        "Slow",
                        "components",
                        "teaching, login:major_outage",
                        "status",
                        "degraded_performance"))
                .open();

        assertThat(content.text(edit.file()))
                .contains("components: {teaching: degraded_performance, login: major_outage}");
    }

    @Test
    void readsAClockTimeAsOfToday() throws Exception {
        Edit edit = content.author(Map.of("title", "Slow", "components", "login:major_outage", "at", "7:20"))
                .open();

        assertThat(content.text(edit.file())).contains("started: 2025-02-13 07:20\n");
    }

    @Test
    void refusesATimeThatHasNotCome() {
        assertThatThrownBy(() -> content.author(Map.of("title", "A", "components", "login:major_outage", "at", "23:50"))
                        .open())
                .hasMessage("candor.at: \"23:50\" has not come yet; it is 2025-02-13 09:00 in Europe/Berlin."
                        + " If it was on another day, write the day in front.");
    }

    @Test
    void writesTheOffsetWhereClocksShowATimeTwice() throws Exception {
        Instant second = Instant.parse("2024-10-27T01:30:00Z");

        Edit edit = content.author(
                        Map.of("title", "Night", "components", "login:major_outage"), new NoTerminal(), second)
                .open();

        assertThat(content.text(edit.file()))
                .contains("started: 2024-10-27 02:30+01:00\n")
                .contains("### 2024-10-27 02:30+01:00 Investigating");
    }

    @Test
    void writesSecondsWhereTheMinuteWouldContradictTheFile() throws Exception {
        Map<String, String> words = Map.of("text", "More.", "status", "identified");
        content.with(FILE, BARE);

        content.author(words).update();
        content.author(words).update();

        assertThat(content.text(FILE))
                .endsWith("### 2025-02-13 09:00 Identified\nMore.\n### 2025-02-13 09:00:30 Identified\nMore.\n");
    }

    @Test
    void choosesTheOnlyOpenIncidentAndNeverADraft() throws Exception {
        content.with("incidents/draft.md", BARE.replace("---\nNobody", "draft: true\n---\nNobody"))
                .with("incidents/over.md", BARE.replace("---\nNobody", "resolved: 2025-02-13 08:00\n---\nNobody"))
                .with(FILE, BARE);

        assertThat(content.author(Map.of("text", "More.")).update().file()).isEqualTo(FILE);
    }

    @Test
    void asksWhichOfSeveralIsMeant() throws Exception {
        content.with("incidents/2025-02-13-b.md", BARE).with(FILE, BARE);
        ScriptedTerminal terminal = new ScriptedTerminal("7", "2", "ident", "", "Old keys.");

        Edit edit = content.author(Map.of(), terminal, StatusFolder.NOW).update();

        assertThat(edit.file()).isEqualTo(FILE);
        assertThat(content.text(FILE)).endsWith("### 2025-02-13 09:00 Identified\nOld keys.\n");
        assertThat(terminal.shown()).contains("There is no number 7. Type one from 1 to 2.");
    }

    @Test
    void takesNumbersForComponentsAndTheirStatuses() throws Exception {
        ScriptedTerminal terminal = new ScriptedTerminal("Login fails", "9", "1, 3:partial", "7", "3", "We look.");

        Edit edit = content.author(Map.of(), terminal, StatusFolder.NOW).open();

        assertThat(content.text(edit.file())).contains("components: {login: major_outage, pages: partial_outage}\n");
        assertThat(terminal.shown())
                .contains("What is hit (1 login, 2 teaching, 3 pages, 4 marks), like login:partial_outage, or 1: ")
                .contains("There is no number 9. Type one from 1 to 4.")
                .contains(
                        "How is login now (1 degraded_performance, 2 partial_outage, 3 major_outage, 4 operational): ")
                .contains("There is no number 7. Type one from 1 to 4.");
    }

    @Test
    void takesNumbersForComponentsOfUpdatesAndOfWork() throws Exception {
        content.with(FILE, BARE);
        ScriptedTerminal update = new ScriptedTerminal("update", "1=operational", "Fixed.");
        content.author(Map.of(), update, StatusFolder.NOW).update();
        ScriptedTerminal work = new ScriptedTerminal("Upgrade", "2025-02-14 22:00", "23:00", "{4, 1}", "");

        Edit edit = content.author(Map.of(), work, StatusFolder.NOW).announce();

        assertThat(content.text(FILE)).contains("{login: operational}");
        assertThat(content.text(edit.file())).contains("components: [marks, login]");
    }

    @Test
    void takesNoNumberFromASwitch() {
        assertThatThrownBy(() -> content.author(Map.of("title", "Login fails", "components", "1:major"))
                        .open())
                .hasMessageContaining("\"1\"");
    }

    @Test
    void listsWhatIsOpenWhereNobodyCanBeAsked() throws Exception {
        content.with("incidents/2025-02-13-b.md", BARE).with(FILE, BARE);

        assertThatThrownBy(() -> content.author(Map.of()).resolve())
                .hasMessageContaining("2 incidents are open.")
                .hasMessageContaining("-Dcandor.id=2025-02-13-sign-in  Sign-in fails");
    }

    @Test
    void namesTheNearestIdWhenOneIsMistyped() throws Exception {
        content.with(FILE, BARE);

        assertThatThrownBy(
                        () -> content.author(Map.of("id", "2025-02-13-signin")).resolve())
                .hasMessageContaining("Did you mean \"2025-02-13-sign-in\"?");
    }

    @Test
    void doesNotResolveTwice() throws Exception {
        content.with(FILE, BARE);
        content.author(Map.of()).resolve();
        String once = content.text(FILE);

        assertThatThrownBy(
                        () -> content.author(Map.of("id", "2025-02-13-sign-in")).resolve())
                .hasMessageContaining("is over already");
        assertThat(content.text(FILE)).isEqualTo(once);
    }

    @Test
    void fillsInAnEmptyKeyAndKeepsItsComment() throws Exception {
        content.with(FILE, BARE.replace("---\nNobody", "resolved:    # when it is over\n---\nNobody"));

        content.author(Map.of()).resolve();

        assertThat(content.text(FILE)).contains("resolved: 2025-02-13 09:00 # when it is over\n");
    }

    @Test
    void addsNothingButTheUpdateWhenAStatusChangesThatTheFrontMatterTells() throws Exception {
        content.with(FILE, BARE);

        Edit edit = content.author(Map.of("text", "Half of it works.", "components", "login:partial_outage"))
                .update();

        assertThat(content.text(FILE)).endsWith("""
                ## Updates
                ### 2025-02-13 09:00 Update {login: partial_outage}
                Half of it works.
                """);
        assertThat(edit.notes()).isEmpty();
    }

    @Test
    void takesAStatusBackWithoutMore() throws Exception {
        content.with(FILE, BARE);

        content.author(Map.of("text", "It works.", "components", "login", "status", "operational"))
                .update();

        assertThat(content.text(FILE))
                .endsWith("## Updates\n### 2025-02-13 09:00 Update {login: operational}\nIt works.\n");
    }

    @Test
    void writesNothingWhenTheTextWouldBecomeAnotherSection() throws Exception {
        content.with(FILE, BARE);

        assertThatThrownBy(() -> content.author(Map.of("text", "Fine.\n\n## Lessons\nNone."))
                        .update())
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("would not be read as it is meant");
        assertThat(content.text(FILE)).isEqualTo(BARE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"```\nsome log", "So:\n\n~~~~\n~~~\n", "<pre>\nsome log", "<!-- to do"})
    void writesNothingWhenTheTextLeavesABlockOpenForWhatComesNext(String open) throws Exception {
        Map<String, String> incident = Map.of("title", "A", "components", "login:partial", "text", open);
        Map<String, String> work = Map.of("title", "A", "at", "22:00", "until", "23:00", "text", open);
        String message = "never closed";

        assertThatThrownBy(() -> content.author(incident).open()).hasMessageContaining(message);
        assertThatThrownBy(() -> content.author(work).announce()).hasMessageContaining(message);
        assertThat(folder.resolve("incidents")).doesNotExist();
        content.with(FILE, BARE);
        assertThatThrownBy(() -> content.author(Map.of("text", open)).update()).hasMessageContaining(message);
        assertThatThrownBy(() -> content.author(Map.of("text", open)).resolve()).hasMessageContaining(message);
        assertThat(content.text(FILE)).isEqualTo(BARE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"retracted", "Retract", "false alarm", "withdrawn", "cancelled", "duplicate", "merged"})
    void saysWhatToDoWithAnIncidentThatWasNone(String word) throws Exception {
        String draft = BARE.replace("---\nNobody", "draft: true\n---\nNobody");
        content.with(FILE, BARE).author(Map.of("text", "Over.")).resolve();
        for (String text : List.of(BARE, content.text(FILE), draft)) {
            content.with(FILE, text);

            assertThatThrownBy(() -> content.author(
                                    Map.of("id", "2025-02-13-sign-in", "status", word, "text", "It was none."))
                            .update())
                    .hasMessageContaining("\"retract\"")
                    .hasMessageContaining("-Dcandor.into=")
                    .hasMessageNotContaining("is not a state");
            assertThat(content.text(FILE)).isEqualTo(text);
        }
    }

    @Test
    void takesWhoCallsOffTheOnlyThingThatIsOpenForOneWhoMeansTheIncident() throws Exception {
        content.with(FILE, BARE);

        assertThatThrownBy(() -> content.author(Map.of("status", "cancelled", "text", "It was none."))
                        .update())
                .hasMessageContaining("\"retract\"");
    }

    @Test
    void writesCodeThatIsClosed() throws Exception {
        content.with(FILE, BARE);

        content.author(Map.of("text", "So:\n\n```\nsome log\n```")).update();
        content.author(Map.of("text", "Over.")).resolve();

        assertThat(content.text(FILE)).contains("some log\n```\n", "Over.");
    }

    @Test
    void writesNothingBehindABlockThatIsLeftOpen() throws Exception {
        String open = BARE + "\n```\nsome log\n";
        content.with(FILE, open);

        assertThatThrownBy(() -> content.author(Map.of("text", "Fine.")).update())
                .hasMessageContaining("something in the file left open");
        assertThat(content.text(FILE)).isEqualTo(open);
    }

    @Test
    void writesNothingWhenTheReaderWouldFindAMistake() throws Exception {
        content.with(FILE, BARE.replace("---\nNobody", "mitigated: 2025-02-13 08:30\n---\nNobody"));

        assertThatThrownBy(() -> content.author(Map.of("at", "08:00")).resolve())
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("for then the content would have mistakes:\n\n" + FILE + ":6:11\n");
        assertThat(content.text(FILE)).doesNotContain("resolved");
    }

    @Test
    void writesNothingWhileOtherFilesHaveMistakes() throws Exception {
        content.with(FILE, BARE).with("incidents/other.md", BARE.replace("login:", "logn:"));

        assertThatThrownBy(
                        () -> content.author(Map.of("id", "2025-02-13-sign-in")).resolve())
                .isInstanceOf(ContentException.class);
        assertThat(content.text(FILE)).isEqualTo(BARE);
    }

    @Test
    void doesNotOverwriteWhatSomebodyElseWroteMeanwhile() throws Exception {
        content.with(FILE, BARE);
        Author author = content.author(Map.of("text", "More.")).author();
        Edit edit = author.update();
        content.with(FILE, BARE + "An edit.\n");

        assertThatThrownBy(() -> author.write(edit)).hasMessageContaining("was changed by somebody else meanwhile");
        assertThat(content.text(FILE)).isEqualTo(BARE + "An edit.\n");
    }

    @Test
    void leavesNothingElseBehind() throws Exception {
        content.with(FILE, BARE);

        content.author(Map.of("text", "More.")).update();

        try (var files = Files.list(folder.resolve("incidents"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void announcesMaintenanceTellsOfItAndCompletesIt() throws Exception {
        Edit edit = content.author(Map.of(
                        "title",
                        "Upgrade",
                        "components",
                        "login",
                        "at",
                        "2025-02-13 08:00",
                        "until",
                        "09:30",
                        "text",
                        "Sign-in may be slow."))
                .announce();
        content.author(Map.of("status", "in progress", "text", "We have begun.", "at", "08:05"))
                .update();
        content.author(Map.of("text", "Done.")).resolve();

        assertThat(content.text(edit.file())).isEqualTo("""
                ---
                title: Upgrade
                components: [login]
                scheduled_for: 2025-02-13 08:00
                scheduled_until: 2025-02-13 09:30
                completed: 2025-02-13 09:00
                ---
                Sign-in may be slow.

                ## Updates
                ### 2025-02-13 08:05 In progress
                We have begun.
                ### 2025-02-13 09:00 Completed
                Done.
                """);
    }

    @Test
    void refusesMaintenanceThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> content.author(Map.of("title", "Upgrade", "at", "2025-02-14 22:00", "until", "00:30"))
                        .announce())
                .hasMessageContaining("is not after 2025-02-14 22:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "nul", "aux.old", "com1", "a.", "LONG"})
    void refusesAnIdThatIsNoFileNameEverywhere(String id) {
        String given = id.equals("LONG") ? "a".repeat(300) : id;

        assertThatThrownBy(() -> content.author(Map.of("title", "A", "components", "login:major", "id", given))
                        .open())
                .hasMessageContaining("cannot be the name of a file on every machine")
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(400));
        assertThat(folder.resolve("incidents")).doesNotExist();
    }
}
