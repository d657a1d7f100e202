package io.github.candor.author.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.author.Author;
import io.github.candor.author.StatusFolder;
import io.github.candor.author.edit.Edit;
import io.github.candor.author.questions.Answers;
import io.github.candor.author.questions.NoTerminal;
import io.github.candor.model.Incident;
import io.github.candor.problem.RefusalException;
import io.github.candor.read.ContentReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an alert says, whenever it says it began, and however strict a site is: somebody finds a draft. */
class AlertIsNeverLostTest {
    private static final String STATUS = """
        title: Status
        url: https://status.example.org/
        timezone: Europe/Berlin
        checks: {%s}
        components: [{id: login, name: Login, alerts: %s}, {id: search, name: Search, alerts: %2$s, since: 2025-02-13}]
        """;

    private static final String OTHER = """
        ---
        title: Another
        components: {search: major_outage, login: major_outage}
        started: 2025-02-12 06:20
        ---
        """;

    @TempDir
    Path folder;

    private StatusFolder content;

    @BeforeEach
    void makeFolder() throws Exception {
        content = StatusFolder.in(folder).with("status.yml", STATUS.formatted("blame: error", "draft"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a <!-- --> b",
                "<!--",
                "<\\u200b!-- a",
                "a <!\\u0000-- b",
                "<!--<!-- -->-->",
                "\\u3164 \\u2800",
                "https://u:hunter2@h.example/ is down",
                "*a !!tag | > &a {x: [ # %"
            })
    void makesADraftOfAnyWords(String said) throws Exception {
        Incident incident = drafted(firing(said, "search", "2025-02-13T06:20:00Z"));

        assertThat(incident.title()).isNotBlank().doesNotContain("<!--", "hunter2");
        assertThat(incident.updates()).hasSize(1);
        assertThat(content.text(incident.info().file())).doesNotContain("hunter2");
        assertThat(drafted(pagerDuty(said)).title()).isNotBlank().doesNotContain("<!--", "hunter2");
    }

    @ParameterizedTest
    @CsvSource({
        "private-email: error, ask jane.doe@example.org",
        "internal-host: error, db1.corp.internal fails",
        "blame: error, human error at sign-in",
        "secret-token: error, AKIAABCDEFGHIJKLMNOP refused",
        "long-title: error,"
                + " xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    })
    void isCalledByItsComponentWhereTheSiteRefusesItsWords(String check, String said) throws Exception {
        for (String who : List.of("draft", "public")) {
            content.with("status.yml", STATUS.formatted(check, who));

            Edit edit = alert(firing(said, "search", "2025-02-13T06:20:00Z", who));

            Incident incident = incident(edit);
            assertThat(incident.title()).isEqualTo("Search");
            assertThat(content.text(edit.file())).contains(" search major_outage Errors · " + said.substring(0, 15));
            assertThat(edit.notes()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-02-13T08:00:31Z", "2025-02-13T08:30:00Z", "2027-01-01T00:00:00Z", "2198-01-01T00:00:00Z"})
    void beginsNowWhereTheClockOfMonitoringIsAhead(String start) throws Exception {
        Incident incident = drafted(firing("Errors", "search", start));

        assertThat(incident.milestones().started().instant()).isEqualTo("2025-02-13T08:00:30Z");
        assertThat(content.text(incident.info().file())).contains(Instant.parse(start) + " firing");
    }

    @Test
    void knowsAgainWhatBeganLater() throws Exception {
        Edit first = alert(firing("Errors", "search", "2025-02-13T09:30:00Z"));

        assertThat(alertOrNull(firing("Errors", "search", "2025-02-13T09:30:00Z")))
                .isNull();
        assertThat(alert(firing("Errors", "login", "2025-02-13T09:31:00Z")).file())
                .isEqualTo(first.file());
        assertThat(alert(firing("Errors", "search", "2025-02-13T06:31:00Z")).file())
                .isNotEqualTo(first.file());
    }

    @Test
    void staysADraftWhereTheSiteRefusesTheIncident() throws Exception {
        content.with("status.yml", STATUS.formatted("before-since: error", "public"));

        Incident incident = drafted(firing("Errors", "search", "2025-02-12T22:50:00Z"));

        assertThat(incident.title()).isEqualTo("Search");
        assertThat(content.text(incident.info().file())).contains("2025-02-12T22:50:00Z firing fp-search search");
    }

    /** Of what was taken back nobody is told any more. */
    @ParameterizedTest
    @ValueSource(strings = {"retracted: A false alarm.", "merged_into: 2025-02-12-other"})
    void opensAnewWhereWhatItBelongedToWasTakenBack(String taken) throws Exception {
        content.with("incidents/2025-02-12-other.md", OTHER);
        Edit first = alert(firing("Errors", "search", "2025-02-13T06:20:00Z"));
        content.with(first.file(), content.text(first.file()).replace("draft: true", taken));

        Edit next = alert(firing("Errors", "login", "2025-02-13T07:20:00Z"));

        assertThat(next.file()).isNotEqualTo(first.file());
        assertThat(incident(next).info().isDraft()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-13-13T06:10:00Z firing fp login major_outage X",
                "2025-02-13T06:10:00Z  firing fp login major_outage X",
                "2025-02-13T06:10:00Z firing fp LOGIN! major_outage X",
                "2025-02-13T06:10:00Z firing fp login broken X",
                "see the ticket"
            })
    void saysWhereALineIsThatWouldBeLost(String line) throws Exception {
        Edit first = alert(firing("Errors", "search", "2025-02-13T06:20:00Z"));
        String written = content.text(first.file());
        content.with(first.file(), written.replace("\n2025-02-13T06:20:00Z", "\n" + line + "\n2025-02-13T06:20:00Z"));

        assertThatThrownBy(() -> alert(firing("Errors", "login", "2025-02-13T07:20:00Z")))
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining(first.file() + ":9\n")
                .hasMessageContaining("Put it right");
        assertThat(alert(firing("Errors", "login", "2025-02-13T07:20:00Z", "other"))
                        .file())
                .isNotEqualTo(first.file());
    }

    private Incident drafted(String body) throws Exception {
        Incident incident = incident(alert(body));
        assertThat(incident.info().isDraft()).isTrue();
        return incident;
    }

    private Incident incident(Edit edit) throws Exception {
        return ContentReader.read(folder, StatusFolder.NOW, StatusFolder.NOW).content().incidents().stream()
                .filter(one -> one.id().value().equals(edit.id()))
                .findFirst()
                .orElseThrow();
    }

    private static String firing(String said, String component, String start) {
        return firing(said, component, start, "");
    }

    private static String firing(String said, String component, String start, String group) {
        return """
            {"version": "4", "groupKey": "%4$s", "status": "firing", "alerts": [{"status": "firing",
             "labels": {"alertname": "Errors", "component": "%2$s", "severity": "critical"},
             "annotations": {"summary": "%1$s", "public_title": "%1$s", "public_text": "%1$s"},
             "startsAt": "%3$s", "endsAt": "0001-01-01T00:00:00Z", "fingerprint": "fp-%2$s"}]}
            """.formatted(said, component, start, "g" + group);
    }

    private static String pagerDuty(String title) {
        return """
            {"event": {"id": "x", "event_type": "incident.triggered", "occurred_at": "2025-02-13T06:20:00Z",
             "data": {"id": "PX", "title": "%s", "service": {"summary": "search"}, "urgency": "high",
             "created_at": "2025-02-13T06:20:00Z"}}}
            """.formatted(title);
    }

    private Edit alert(String body) throws Exception {
        Edit edit = Objects.requireNonNull(alertOrNull(body), "an edit");
        author().write(edit);
        return edit;
    }

    private @Nullable Edit alertOrNull(String body) throws Exception {
        return author().alert(body);
    }

    private Author author() {
        return new Author(folder, null, StatusFolder.NOW, new Answers(Map.of(), new NoTerminal()));
    }
}
