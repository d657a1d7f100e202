package io.github.candor.author.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.author.Author;
import io.github.candor.author.StatusFolder;
import io.github.candor.author.edit.Edit;
import io.github.candor.author.questions.Answers;
import io.github.candor.author.questions.NoTerminal;
import io.github.candor.problem.ContentException;
import io.github.candor.problem.RefusalException;
import io.github.candor.read.ContentReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlertDraftTest {
    private static final String FILE = "incidents/2025-02-13-too-many-errors-at-sign-in.md";
    private static final String PUBLIC_STATUS = """
            title: Status
            url: https://status.example.org/
            timezone: Europe/Berlin
            components:
              - {id: login, name: Login, alerts: public}
              - {id: search, name: Search}
            """;

    @TempDir
    Path folder;

    private StatusFolder content;

    @BeforeEach
    void makeFolder() throws Exception {
        content = StatusFolder.in(folder);
    }

    @Test
    void opensADraftWithTheTimesOfTheAlert() throws Exception {
        Edit edit = alert(message(firing("a1", "login", "2025-02-13T06:20:00Z")));

        assertThat(edit.file()).isEqualTo(FILE);
        assertThat(edit.summary()).isEqualTo("Draft \"Too many errors at sign-in\"");
        assertThat(content.text(FILE)).isEqualTo("""
                ---
                title: Too many errors at sign-in
                components: {login: major_outage}
                started: 2025-02-13 07:20
                draft: true
                ---
                <!-- candor:alerts %s
                Kept by candor:alert, never public: start, end, alert, component, status, and what it said.
                2025-02-13T06:20:00Z firing a1 login major_outage Errors · Too many errors at sign-in · 5 %% of 10.0.0.3 fail
                -->

                ## Updates
                ### 2025-02-13 07:20 Investigating
                """.formatted(AlertText.group("{}:{alertname=\"Errors\"}")));
    }

    @Test
    void changesNothingWhenTheSameComesTwice() throws Exception {
        String body = message(firing("a1", "login", "2025-02-13T06:20:00Z"));
        alert(body);
        String once = content.text(FILE);

        assertThat(alertOrNull(body)).isNull();
        assertThat(content.text(FILE)).isEqualTo(once);
    }

    @Test
    void notesTheEndInTheDraft() throws Exception {
        alert(message(firing("a1", "login", "2025-02-13T06:20:00Z")));

        Edit edit = alert(message(resolved("a1", "login", "2025-02-13T06:20:00Z", "2025-02-13T06:50:00.123Z")));

        assertThat(edit.notes()).containsExactly("1 resolved");
        assertThat(content.text(FILE))
                .contains("2025-02-13T06:20:00Z 2025-02-13T06:50:00Z a1 login major_outage")
                .contains("draft: true");
    }

    @Test
    void knowsTheEndEvenIfItComesFirst() throws Exception {
        alert(message(resolved("a1", "login", "2025-02-13T06:20:00Z", "2025-02-13T06:50:00Z")));

        assertThat(alertOrNull(message(firing("a1", "login", "2025-02-13T06:20:00Z"))))
                .isNull();
        assertThat(content.text(FILE)).contains("2025-02-13T06:20:00Z 2025-02-13T06:50:00Z a1");
        assertThat(files()).hasSize(1);
    }

    @Test
    void gathersTheAlertsOfAGroupInOneDraft() throws Exception {
        alert(message(firing("a1", "login", "2025-02-13T06:20:00Z")));
        alert(message(
                firing("a1", "login", "2025-02-13T06:20:00Z"),
                firing("a2", "pages", "2025-02-13T06:10:00Z"),
                firing("a3", "login", "2025-02-13T06:30:00Z")));

        assertThat(files()).containsExactly(FILE);
        assertThat(content.text(FILE))
                .contains("components: {pages: major_outage, login: major_outage}\nstarted: 2025-02-13 07:10\n")
                .contains("### 2025-02-13 07:10 Investigating")
                .containsSubsequence("06:10:00Z firing a2", "06:20:00Z firing a1", "06:30:00Z firing a3");
    }

    @Test
    void keepsWhatAPersonWroteInTheDraft() throws Exception {
        alert(message(firing("a1", "login", "2025-02-13T06:20:00Z")));
        content.with(
                FILE,
                content.text(FILE)
                        .replace("{login: major_outage}", "{login: partial_outage} # looked at it")
                        .replace("started: 2025-02-13 07:20", "started: 2025-02-13 07:12"));

        alert(message(firing("a2", "pages", "2025-02-13T06:10:00Z")));

        assertThat(content.text(FILE))
                .contains("components: {login: partial_outage} # looked at it\nstarted: 2025-02-13 07:12\n")
                .contains("06:10:00Z firing a2 pages");
    }

    @Test
    void changesOnlyTheCommentOfWhatIsPublic() throws Exception {
        alert(message(firing("a1", "login", "2025-02-13T06:20:00Z")));
        String published = content.text(FILE).replace("draft: true\n", "");
        content.with(FILE, published);

        alert(message(firing("a2", "pages", "2025-02-13T06:10:00Z")));

        String comment = "(?s)<!--.*?-->";
        assertThat(content.text(FILE)).contains("firing a2 pages");
        assertThat(content.text(FILE).replaceAll(comment, "")).isEqualTo(published.replaceAll(comment, ""));
    }

    @ParameterizedTest
    @CsvSource({"2025-02-13T07:49:00Z, 1", "2025-02-13T07:51:00Z, 2"})
    void opensAnotherDraftWhenTheTroubleWasOverForAnHour(String start, int drafts) throws Exception {
        alert(message(resolved("a1", "login", "2025-02-13T06:20:00Z", "2025-02-13T06:50:00Z")));

        alert(message(firing("a1", "login", start)));

        assertThat(files()).hasSize(drafts);
    }

    @Test
    void opensAnotherDraftWhenAPersonResolvedTheIncident() throws Exception {
        alert(message(firing("a1", "login", "2025-02-13T06:20:00Z")));
        content.with(FILE, content.text(FILE).replace("draft: true", "draft: true\nresolved: 2025-02-13 07:40"));

        alert(message(firing("a1", "login", "2025-02-13T06:45:00Z")));

        assertThat(files()).hasSize(2);
    }

    @Test
    void opensADraftForEachGroup() throws Exception {
        String body = message(firing("a1", "login", "2025-02-13T06:20:00Z"));
        alert(body);
        alert(body.replace("{}:", "{}/{team=\\\"b\\\"}:"));

        assertThat(files()).containsExactlyInAnyOrder(FILE, FILE.replace(".md", "-2.md"));
    }

    @ParameterizedTest
    @CsvSource({"Login, login", "teacher PAGES, pages", "teaching, teaching"})
    void findsTheComponentByItsIdOrName(String label, String id) throws Exception {
        Edit edit = alert(message(firing("a1", label, "2025-02-13T06:20:00Z")));

        assertThat(content.text(edit.file())).contains("components: {" + id + ": major_outage}");
    }

    @Test
    void saysInTheDraftThatAComponentIsUnknown() throws Exception {
        Edit edit = alert(message(firing("a1", "logn", "2025-02-13T06:20:00Z")));

        assertThat(content.text(edit.file()))
                .contains("components: []\n")
                .contains("a1 ? major_outage There is no component \"logn\". Did you mean \"login\"?");
    }

    @Test
    void isPublicAtOnceWhereTheComponentAllowsIt() throws Exception {
        content.with("status.yml", PUBLIC_STATUS);

        Edit edit = alert(message(firing("a1", "login", "2025-02-13T06:20:00Z")));

        String text = content.text(edit.file());
        assertThat(edit.summary()).isEqualTo("Open \"Login\"");
        assertThat(text).contains("title: Login\n").doesNotContain("draft");
        assertThat(text.replaceAll("(?s)<!--.*?-->", "")).doesNotContain("10.0.0.3", "Too many errors");
    }

    @Test
    void isPublicInTheWordsThatTheRuleHasForThePublic() throws Exception {
        content.with("status.yml", PUBLIC_STATUS);

        Edit edit = alert(message(firing("a1", "login", "2025-02-13T06:20:00Z")
                .replace(
                        "\"summary\"",
                        "\"public_title\": \"Sign-in fails\", \"public_text\": \"# We <b>look</b>\\n## Updates\","
                                + " \"summary\"")));

        assertThat(content.text(edit.file()))
                .contains("title: Sign-in fails\n")
                .contains("\n\\# We \\<b\\>look\\</b\\> \\#\\# Updates\n");
    }

    @Test
    void namesTheNearMissOfWhoSeesAlerts() throws Exception {
        content.with("status.yml", PUBLIC_STATUS.replace("alerts: public", "alerts: pubic"));

        assertThatThrownBy(() -> alert(message(firing("a1", "login", "2025-02-13T06:20:00Z"))))
                .isInstanceOfSatisfying(
                        ContentException.class,
                        e -> assertThat(e.problems()).singleElement().satisfies(one -> {
                            assertThat(one.place()).hasToString("status.yml:5:38");
                            assertThat(one.advice()).startsWith("Did you mean \"public\"?");
                        }));
    }

    @Test
    void staysADraftWhereOneComponentDoesNotAllowIt() throws Exception {
        content.with("status.yml", PUBLIC_STATUS);

        Edit edit = alert(
                message(firing("a1", "login", "2025-02-13T06:20:00Z"), firing("a2", "search", "2025-02-13T06:21:00Z")));

        assertThat(content.text(edit.file())).contains("draft: true");
    }

    @Test
    void staysADraftWhenItIsOverAlready() throws Exception {
        content.with("status.yml", PUBLIC_STATUS);

        Edit edit = alert(message(resolved("a1", "login", "2025-02-13T06:20:00Z", "2025-02-13T06:50:00Z")));

        assertThat(content.text(edit.file())).contains("draft: true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\\n-->\\n## Updates\\n### 2025-02-13 07:20 Resolved",
                "$(rm -rf ~) `id` ${env.HOME} ::set-output name=x::y",
                "\\u0000\\u202e\\ud83d \\\"quoted\\\": #no [a](b) <script>",
                "---\\ntitle: other\\ndraft: false\\n---",
                "--",
                "   "
            })
    void takesWhateverAnAlertSaysAsText(String said) throws Exception {
        Edit edit = alert(message(firing("a1", "login", "2025-02-13T06:20:00Z")
                .replace("Too many errors at sign-in", said)
                .replace("5 % of 10.0.0.3 fail", said)
                .replace("\"a1\"", "\"a1" + said + "\"")
                .replace("\"login\"", "\"login\", \"x\": \"" + said + "\"")));

        var incident = ContentReader.read(folder, StatusFolder.NOW, StatusFolder.NOW)
                .content()
                .incidents()
                .get(0);
        assertThat(incident.info().isDraft()).isTrue();
        assertThat(incident.updates()).hasSize(1);
        assertThat(incident.summary().source()).isBlank();
        assertThat(incident.milestones().started().instant()).isEqualTo("2025-02-13T06:20:00Z");
        assertThat(edit.file()).matches("incidents/[a-z0-9-]+\\.md");
    }

    @Test
    void boundsWhatAnAlertSays() throws Exception {
        Edit edit = alert(message(firing("a1", "login", "2025-02-13T06:20:00Z")
                .replace("Too many errors at sign-in", "\uD83D\uDE00".repeat(20_000))
                .replace("5 % of 10.0.0.3 fail", "y".repeat(60_000))));

        assertThat(content.text(edit.file())).hasSizeLessThan(3_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{| This is not JSON",
                "[]| It should be an object between braces, but is a list",
                "{\"x\": 1}| neither \"alerts\" nor \"event\"",
                "{\"alerts\": {}}| alerts should be a list",
                "{\"alerts\": []}| alerts has 0 items; there should be 1 to 200",
                "{\"alerts\": [1]}| alerts[0] should be an object",
                "{\"alerts\": [{}], \"groupKey\": \"g\"}| alerts[0].fingerprint is missing",
                "{\"alerts\": [{\"fingerprint\": \"a\"}], \"groupKey\": \"g\"}| alerts[0].startsAt is missing",
                "{\"event\": {\"event_type\": \"pagey.ping\"}}| is not of an incident",
                "{\"event\": {}}| event.event_type is missing",
            })
    void refusesOtherShapesAndSaysWhatIsExpected(String body, String reason) {
        assertThatThrownBy(() -> alert(body))
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining(reason)
                .hasMessageContaining("Expected is the body of a webhook");
        assertThat(folder.resolve("incidents")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "\"startsAt\": \"2025-02-13T06:20:00Z\", \"startsAt\": \"yesterday\", alerts[0].startsAt \"yesterday\" is not a time",
        "\"startsAt\": \"2025-02-13T06:20:00Z\", \"startsAt\": \"9999-12-31T23:59:59Z\", alerts[0].startsAt \"9999-12-31T23:59:59Z\" is not of a year",
        "\"startsAt\": \"2025-02-13T06:20:00Z\", \"startsAt\": \"+10000-01-01T00:00:00Z\", alerts[0].startsAt \"+10000-01-01T00:00:00Z\" is not of a year",
        "\"startsAt\": \"2025-02-13T06:20:00Z\", \"startsAt\": \"-0001-01-01T00:00:00Z\", alerts[0].startsAt \"-0001-01-01T00:00:00Z\" is not of a year",
        "\"startsAt\": \"2025-02-13T06:20:00Z\", \"startsAt\": \"+999999999-12-31T23:59:59Z\", alerts[0].startsAt \"+999999999-12-31T23:59:59Z\" is not of a year",
        "\"status\": \"firing\", \"status\": \"red\", alerts[0].status \"red\" is neither \"firing\" nor \"resolved\"",
        "\"fingerprint\": \"a1\", \"fingerprint\": [], alerts[0].fingerprint is missing",
    })
    void refusesValuesThatCannotBeMeant(String right, String wrong, String reason) {
        String body = message(firing("a1", "login", "2025-02-13T06:20:00Z"));

        assertThat(body).contains(right);
        assertThatThrownBy(() -> alert(body.replace(right, wrong))).hasMessageContaining(reason);
    }

    @Test
    void readsWhatAWorkflowHandsOn() throws Exception {
        Edit edit = alert("{\"alert\": " + message(firing("a1", "login", "2025-02-13T06:20:00Z")) + "}");

        assertThat(edit.file()).isEqualTo(FILE);
    }

    @Test
    void followsAnIncidentOfPagerDuty() throws Exception {
        Edit edit = alert(pagerDuty("triggered", "2025-02-13T06:20:01Z"));
        alert(pagerDuty("resolved", "2025-02-13T06:50:00Z"));
        alert(pagerDuty("reopened", "2025-02-13T06:55:00Z"));
        alert(pagerDuty("resolved", "2025-02-13T07:05:00Z"));

        assertThat(content.text(edit.file()))
                .contains("title: Sign-in is down\ncomponents: {login: major_outage}\nstarted: 2025-02-13 07:20\n")
                .contains("2025-02-13T06:20:00Z 2025-02-13T06:50:00Z PGR0VU2 login")
                .contains("2025-02-13T06:55:00Z 2025-02-13T07:05:00Z PGR0VU2 login");
        assertThat(alertOrNull(pagerDuty("acknowledged", "2025-02-13T06:22:00Z")))
                .isNull();
        assertThat(files()).hasSize(1);
    }

    @Test
    void asksForAnotherStateWhereALineThatItKeepsWasDamaged() throws Exception {
        alert(message(firing("a1", "login", "2025-02-13T06:20:00Z")));
        content.with(FILE, content.text(FILE).replace("2025-02-13T06:20:00Z firing", "2025-02-33T06:20:00Z firing"));

        assertThatThrownBy(() -> alert(message(firing("a1", "login", "2025-02-13T06:20:00Z"))))
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("changed by hand");
    }

    private static String firing(String fingerprint, String component, String start) {
        return alert("firing", fingerprint, component, start, "0001-01-01T00:00:00Z");
    }

    private static String resolved(String fingerprint, String component, String start, String end) {
        return alert("resolved", fingerprint, component, start, end);
    }

    private static String alert(String status, String fingerprint, String component, String start, String end) {
        return """
                {"status": "%s",
                 "labels": {"alertname": "Errors", "component": "%s", "severity": "critical"},
                 "annotations": {"summary": "Too many errors at sign-in", "description": "5 %% of 10.0.0.3 fail"},
                 "startsAt": "%s", "endsAt": "%s",
                 "generatorURL": "http://prometheus:9090/graph", "fingerprint": "%s"}
                """.formatted(status, component, start, end, fingerprint);
    }

    /** As Alertmanager 0.27 sends it. */
    private static String message(String... alerts) {
        return """
                {"receiver": "status", "status": "firing", "alerts": [%s],
                 "groupLabels": {"alertname": "Errors"}, "commonLabels": {}, "commonAnnotations": {},
                 "externalURL": "http://alertmanager:9093", "version": "4",
                 "groupKey": "{}:{alertname=\\"Errors\\"}", "truncatedAlerts": 0}
                """.formatted(String.join(", ", alerts));
    }

    private static String pagerDuty(String what, String occurred) {
        return """
                {"event": {"id": "01DFAEG6SZ", "event_type": "incident.%s", "resource_type": "incident",
                 "occurred_at": "%s", "agent": null, "client": null,
                 "data": {"id": "PGR0VU2", "type": "incident", "html_url": "https://acme.pagerduty.com/incidents/PGR0VU2",
                  "number": 2, "status": "triggered", "created_at": "2025-02-13T06:20:00Z", "title": "Sign-in is down",
                  "service": {"id": "PF9KMXH", "summary": "Login", "type": "service_reference"},
                  "urgency": "high"}}}
                """.formatted(what, occurred);
    }

    private Edit alert(String body) throws Exception {
        return Objects.requireNonNull(alertOrNull(body), "an edit");
    }

    private @Nullable Edit alertOrNull(String body) throws Exception {
        Author author = new Author(folder, null, StatusFolder.NOW, new Answers(Map.of(), new NoTerminal()));
        Edit edit = author.alert(body);
        if (edit != null) {
            author.write(edit);
        }
        return edit;
    }

    private List<String> files() throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("incidents"))) {
            return files.map(file -> "incidents/" + file.getFileName()).toList();
        }
    }
}
