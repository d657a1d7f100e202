package io.github.candor.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.SiteBuilder;
import io.github.candor.SiteImporter;
import io.github.candor.model.AffectedComponent;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Impact;
import io.github.candor.model.Incident;
import io.github.candor.model.Incidents;
import io.github.candor.model.Maintenance;
import io.github.candor.model.Milestone;
import io.github.candor.model.Update;
import io.github.candor.model.UpdateState;
import io.github.candor.problem.ContentException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatuspageImportTest {
    private static final String PAGE = """
        "page": {"id": "kctbh9vrtdwd", "name": "Harbour", "url": "https://www.harbourstatus.example",
          "time_zone": "Etc/UTC", "updated_at": "2025-02-01T10:00:00.000Z"}\
        """;
    private static final String FERRY = component("ferryferry01", "Ferry", "shipsships01", 1);
    private static final String SUMMARY = "{" + PAGE + ", \"components\": [\n"
            + component("liftliftli01", "Lift", null, 2) + ",\n"
            + component("shipsships01", "Ships", null, 1).replace("\"group\": false", "\"group\": true") + ",\n"
            + FERRY + "], \"incidents\": [], \"scheduled_maintenances\": [], \"status\": {\"indicator\": \"none\"}}";

    @TempDir
    Path folder;

    private Moving moving;

    @BeforeEach
    void begin() throws Exception {
        moving = new Moving(folder).with("summary.json", SUMMARY);
    }

    @Test
    void keepsPageGroupsComponentsAndTheirIds() throws Exception {
        run();

        assertThat(moving.text("status.yml"))
                .contains(
                        "title: Harbour\n",
                        "url: https://www.harbourstatus.example/\n",
                        "statuspage_id: kctbh9vrtdwd\n")
                .contains("  - group: ships\n    name: Ships\n    statuspage_id: shipsships01\n")
                .contains("      - id: ferry\n        name: Ferry\n        statuspage_id: ferryferry01\n");
        assertThat(moving.content().components().nodes())
                .extracting(node -> node.id().value())
                .containsExactly("ships", "lift");
    }

    @Test
    void keepsTheAddressesOfFeedsAndCalendar() throws Exception {
        run();
        Path site = folder.resolve("site");
        SiteBuilder.build(moving.order(), site);

        assertThat(site.resolve("history.rss")).exists();
        assertThat(site.resolve("history.atom")).exists();
        assertThat(site.resolve("history.ics")).hasSameBinaryContentAs(site.resolve("maintenance.ics"));
    }

    @Test
    void keepsTheStatusesThatUpdatesChange() throws Exception {
        incident(
                "zxl9k08m9xwf",
                update("resolved", "2025-01-31T21:23:17.193Z", "Over.", "partial_outage", "operational"),
                update("identified", "2025-01-31T15:00:00.000Z", "Found.", "major_outage", "partial_outage"),
                update("investigating", "2025-01-31T14:06:36.333Z", "Looking.", "operational", "major_outage"));
        SiteImporter.Result result = run();

        Incident fog = moving.incident("2025-01-31-fog");
        assertThat(fog.info().statuspageId()).isEqualTo("zxl9k08m9xwf");
        assertThat(fog.info().aliases()).containsExactly("incidents/zxl9k08m9xwf/");
        assertThat(fog.affected()).extracting(AffectedComponent::status).containsExactly(ComponentStatus.MAJOR_OUTAGE);
        assertThat(fog.updates())
                .extracting(one -> one.at().instant(), Update::state)
                .contains(org.assertj.core.groups.Tuple.tuple(
                        Instant.parse("2025-01-31T14:06:36Z"), UpdateState.INVESTIGATING));
        assertThat(Incidents.impact(fog)).isEqualTo(Impact.MINOR);
        assertThat(result.report().proof()).contains("of which 0 cannot be explained");
    }

    @Test
    void takesFromTheImpactWhatNoUpdateSays() throws Exception {
        moving.with(
                "incidents/one.json", single("zxl9k08m9xwf", update("resolved", "2025-01-31T21:23:17.193Z", "Over.")));
        run();

        assertThat(moving.incident("2025-01-31-fog").affected())
                .extracting(AffectedComponent::status)
                .containsExactly(ComponentStatus.DEGRADED_PERFORMANCE);
    }

    @Test
    void writesHtmlAsMarkdownAndKeepsHeadingsWithinTheirUpdate() throws Exception {
        incident(
                "zxl9k08m9xwf",
                update(
                        "resolved",
                        "2025-01-31T21:23:17.193Z",
                        "<strong>12:00</strong><br>Done &amp; <a href='https://example.org/a'>dusted</a>"),
                update(
                        "investigating",
                        "2025-01-31T14:06:36.333Z",
                        "# What\\n\\n### 10:00 Resolved\\n\\nNothing <foo>"));
        SiteImporter.Result result = run();

        Incident fog = moving.incident("2025-01-31-fog");
        assertThat(fog.updates()).hasSize(2);
        assertThat(moving.text("incidents/2025/2025-01-31-fog.md"))
                .contains("**12:00**  \nDone & [dusted](https://example.org/a)")
                .contains("#### What");
        assertThat(result.report().isUnexplained()).isFalse();
    }

    @Test
    void keepsApartOrJoinsUpdatesOfOneSecond() throws Exception {
        incident(
                "zxl9k08m9xwf",
                update("investigating", "2025-01-31T14:06:36.900Z", "Three."),
                update("investigating", "2025-01-31T14:06:36.333Z", "Two."),
                update("investigating", "2025-01-31T14:06:36.333Z", "One."));
        SiteImporter.Result result = run();

        assertThat(moving.incident("2025-01-31-fog").updates()).hasSize(2);
        assertThat(moving.text("incidents/2025/2025-01-31-fog.md"))
                .contains("### 2025-01-31 14:06:36.333 Investigating");
        assertThat(result.report().isUnexplained()).isFalse();
    }

    /** Each was compared with each other, and each comparison read both of their times: that would take hours. */
    @Test
    void comparesThousandsOfUpdatesOfOneIncident() throws Exception {
        String[] updates = IntStream.range(0, 5_000)
                .mapToObj(minute -> update(
                        "investigating",
                        Instant.parse("2025-01-31T14:06:36Z")
                                .plusSeconds(60L * (4_999 - minute))
                                .toString(),
                        "Word " + minute))
                .toArray(String[]::new);
        incident("zxl9k08m9xwf", updates);

        assertThat(run().report().isUnexplained()).isFalse();
    }

    @Test
    void keepsScheduledWork() throws Exception {
        moving.with("scheduled.json", "{" + PAGE + ", \"scheduled_maintenances\": [" + work() + "]}");
        SiteImporter.Result result = run();

        Maintenance dock = moving.content().maintenance().get(0);
        assertThat(dock.scheduledFor().instant()).isEqualTo(Instant.parse("2025-02-01T20:00:00Z"));
        assertThat(Objects.requireNonNull(dock.completed()).instant()).isEqualTo(Instant.parse("2025-02-01T21:30:05Z"));
        assertThat(dock.updates()).hasSize(3);
        assertThat(dock.info().statuspageId()).isEqualTo("mntmntmnt001");
        assertThat(result.report().isUnexplained()).isFalse();
    }

    @Test
    void takesTheNewestWordFromSeveralDocuments() throws Exception {
        moving.with(
                "old.json",
                single("zxl9k08m9xwf", update("investigating", "2025-01-31T14:06:36.333Z", "Looking."))
                        .replace("Fog", "Mist")
                        .replace("2025-01-31T21:23:17.214Z", "2025-01-31T14:30:00.000Z"));
        incident("zxl9k08m9xwf", update("resolved", "2025-01-31T21:23:17.193Z", "Over."));
        run();

        assertThat(moving.content().incidents()).hasSize(1);
        assertThat(moving.incident("2025-01-31-fog").title()).isEqualTo("Fog");
    }

    @Test
    void readsWhatTheManagementApiGivesWithoutPagesAround() throws Exception {
        moving.with(
                "all.json",
                "["
                        + single("zxl9k08m9xwf", update("resolved", "2025-01-31T21:23:17.193Z", "Over."))
                                .replaceFirst("(?s)^\\{.*?\"incident\": ", "")
                                .replaceFirst("}$", "")
                        + "]");
        run();

        assertThat(moving.content().incidents()).hasSize(1);
    }

    @Test
    void startsWithAnUpdateThatChangesAStatusBefore() throws Exception {
        incident(
                "zxl9k08m9xwf",
                update("investigating", "2025-01-31T13:00:00.000Z", "Looking.", "operational", "major_outage"));
        SiteImporter.Result result = run();

        assertThat(moving.incident("2025-01-31-fog").milestones().started().instant())
                .isEqualTo(Instant.parse("2025-01-31T13:00:00Z"));
        assertThat(result.report().isUnexplained()).isFalse();
    }

    @Test
    void givesNoLengthToWhatWasResolvedBeforeItStarted() throws Exception {
        moving.with(
                "one.json",
                single("zxl9k08m9xwf", update("resolved", "2025-01-31T21:23:17.193Z", "Over."))
                        .replace(
                                "\"resolved_at\": \"2025-01-31T21:23:17.193Z\"",
                                "\"resolved_at\": \"2025-01-30T21:23:17.193Z\""));
        SiteImporter.Result result = run();

        Incident fog = moving.incident("2025-01-31-fog");
        assertThat(fog.milestones().get(Milestone.RESOLVED))
                .isEqualTo(fog.milestones().started());
        assertThat(result.report().isUnexplained()).isFalse();
    }

    @Test
    void saysWhatIsWrongWithAFileAndGoesOn() throws Exception {
        moving.with("broken.json", "{\"incident\": {\"id\": ");
        incident("zxl9k08m9xwf", update("resolved", "2025-01-31T21:23:17.193Z", "Over."));
        String lines = String.join("\n", run().report().lines());

        assertThat(moving.content().incidents()).hasSize(1);
        assertThat(lines).contains("broken.json:1:").contains("This is not JSON");
    }

    @Test
    void writesNothingWhereStrictlyNothingMayDiffer() throws Exception {
        moving.with(
                "one.json",
                single("zxl9k08m9xwf", update("resolved", "2025-01-31T21:23:17.193Z", "Over."))
                        .replace("\"impact\": \"minor\"", "\"impact\": \"gigantic\""));
        SiteImporter.Result result = moving.run(new SiteImporter.Wish(moving.files(), null, true));

        assertThat(result.report().isUnexplained()).isTrue();
        assertThat(result.written()).isEmpty();
        assertThat(moving.everything()).isEmpty();
    }

    @Test
    void changesNothingTheSecondTime() throws Exception {
        incident("zxl9k08m9xwf", update("resolved", "2025-01-31T21:23:17.193Z", "Over."));
        run();

        assertThat(run().written()).isEmpty();
    }

    @Test
    void listsKeysThatDocumentsHereDoNotHave() throws Exception {
        moving.with(
                "incidents/a.json",
                single("zxl9k08m9xwf", update("resolved", "2025-01-31T21:23:17.000Z", "Over."))
                        .replace(
                                "\"monitoring_at\": null",
                                "\"monitoring_at\": null, \"reminder_intervals\": \"[3, 6]\"")
                        .replace("\"tweet_id\": null", "\"tweet_id\": null, \"wants_twitter_update\": false"));

        assertThat(run().report().markdown())
                .contains("| key reminder_intervals |", "| [3, 6] | missing | Documents here have no such key. |")
                .contains("| update key wants_twitter_update |");
    }

    @Test
    void explainsWhatDiffersBecauseItsAuthorEditedOrRemovedIt() throws Exception {
        incident("zxl9k08m9xwf", update("resolved", "2025-01-31T21:23:17.000Z", "Over."));
        incident("zxl9k08m9xwg", update("resolved", "2025-01-31T21:23:17.000Z", "Over."));
        List<String> incidents = run().written().stream()
                .filter(path -> path.startsWith("incidents/"))
                .toList();
        Path edited = moving.to().resolve(incidents.get(0));
        Files.writeString(edited, Files.readString(edited).replace("title: Fog", "title: Fog at sea"));
        Files.delete(moving.to().resolve(incidents.get(1)));
        Path status = moving.to().resolve("status.yml");
        Files.writeString(status, Files.readString(status).replace("www.harbourstatus", "status.harbour"));
        SiteImporter.Result again = run();

        assertThat(again.written()).isEmpty();
        assertThat(again.report().summary()).endsWith("2 edited here, 1 removed here and left out.");
        assertThat(again.report().markdown())
                .contains("| Fog | Fog at sea | It was edited or removed here")
                .contains("| Fog | missing | It was edited or removed here")
                .contains("| https://status.harbour.example/ | It was edited or removed here");
        assertThat(again.report().isUnexplained()).isFalse();
    }

    @Test
    void saysThatThereIsNothing() throws Exception {
        moving.with("summary.json", "{\"scheduled_maintenances\": [}");

        assertThatThrownBy(this::run).isInstanceOf(ContentException.class);
        assertThat(moving.everything()).isEmpty();
    }

    private SiteImporter.Result run() throws Exception {
        return moving.run();
    }

    private void incident(String id, String... updates) throws Exception {
        moving.with("incidents/" + id + ".json", single(id, updates));
    }

    private static String single(String id, String... updates) {
        boolean isOver = updates[0].contains("\"resolved\"");
        return "{" + PAGE + ", \"incident\": {\"id\": \"" + id + "\", \"name\": \"Fog\", \"status\": \""
                + (isOver ? "resolved" : "investigating") + "\", \"created_at\": \"2025-01-31T14:06:36.333Z\","
                + " \"updated_at\": \"2025-01-31T21:23:17.214Z\", \"monitoring_at\": null, \"resolved_at\": "
                + (isOver ? "\"2025-01-31T21:23:17.193Z\"" : "null") + ", \"impact\": \"minor\","
                + " \"shortlink\": \"https://stspg.io/984m4c12q0v8\", \"started_at\": \"2025-01-31T14:06:36.325Z\","
                + " \"page_id\": \"kctbh9vrtdwd\", \"incident_updates\": [" + String.join(",\n", updates)
                + "], \"components\": [" + FERRY + "]}}";
    }

    private static String update(String status, String at, String body, String... statuses) {
        String affected = statuses.length == 0
                ? "null"
                : "[{\"code\": \"ferryferry01\", \"name\": \"Ships - Ferry\", \"old_status\": \"" + statuses[0]
                        + "\", \"new_status\": \"" + statuses[1] + "\"}]";
        return "{\"id\": \"" + status.substring(0, 6) + "upd001\", \"status\": \"" + status + "\", \"body\": \"" + body
                + "\", \"incident_id\": \"zxl9k08m9xwf\", \"created_at\": \"" + at + "\", \"updated_at\": \"" + at
                + "\", \"display_at\": \"" + at + "\", \"affected_components\": " + affected
                + ", \"deliver_notifications\": true, \"custom_tweet\": null, \"tweet_id\": null}";
    }

    private static String work() {
        return """
                {"id": "mntmntmnt001", "name": "Dock", "status": "completed", "created_at": "2025-01-20T10:00:00.000Z",
                 "updated_at": "2025-02-01T21:30:05.100Z", "monitoring_at": null, "resolved_at": "2025-02-01T21:30:05.000Z",
                 "impact": "maintenance", "shortlink": "https://stspg.io/x", "started_at": "2025-01-20T10:00:00.000Z",
                 "page_id": "kctbh9vrtdwd", "scheduled_for": "2025-02-01T20:00:00.000Z",
                 "scheduled_until": "2025-02-01T22:00:00.000Z", "components": [\
                """ + FERRY + "], \"incident_updates\":"
                + " ["
                + update("completed", "2025-02-01T21:30:05.000Z", "Done.", "under_maintenance", "operational") + ","
                + update("in_progress", "2025-02-01T20:00:00.000Z", "Begun.", "operational", "under_maintenance") + ","
                + update("scheduled", "2025-01-20T10:00:00.000Z", "Soon.") + "]}";
    }

    private static String component(
            String id, String name, @org.jspecify.annotations.Nullable String group, int position) {
        return "{\"id\": \"" + id + "\", \"name\": \"" + name + "\", \"status\": \"operational\", \"created_at\":"
                + " \"2020-01-01T00:00:00.000Z\", \"updated_at\":"
                + " \"2020-01-01T00:00:00.000Z\", \"position\": "
                + position + ", \"description\": null, \"showcase\": false, \"start_date\": null, \"group_id\": "
                + (group == null ? "null" : "\"" + group + "\"") + ", \"page_id\": \"kctbh9vrtdwd\", \"group\": false,"
                + " \"only_show_if_degraded\": false}";
    }
}
