package io.github.candor.programs.statuspage;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.candor.SiteBuilder;
import io.github.candor.model.SiteContent;
import io.github.candor.render.api.v2.StatuspageWebhook;
import io.github.candor.render.feed.Stories;
import io.github.candor.render.feed.Subject;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.theme.Theme;
import io.github.candor.status.StatusBoard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a webhook gets at each moment of the log, against what Atlassian documents and what programs of others read of it. */
class WebhookBodiesTest {
    private static final Path CONTENT = Path.of("src/test/resources/programs/statuspage/content");
    private static final Path SCHEMA = Path.of("src/test/resources/schemas/channels/statuspage.schema.json");
    private static final Instant CLOCK = Instant.parse("2025-04-01T00:00:00Z");

    @ParameterizedTest
    @EnumSource(Scene.class)
    void areWhatStatuspageDocuments(Scene scene) throws Exception {
        assertThat(bodies(scene).values())
                .allSatisfy(body -> assertThat(documented(body).has("incident")).isTrue());
    }

    @ParameterizedTest
    @EnumSource(Scene.class)
    void sayTheStateOfThePageAndTheNewestUpdateFirst(Scene scene) throws Exception {
        for (String body : bodies(scene).values()) {
            JsonNode told = JsonMapper.shared().readTree(body);
            JsonNode updates = told.at("/incident/incident_updates");

            assertThat(told.at("/page/status_indicator").asString()).isEqualTo(scene.indicator());
            assertThat(told.at("/page/status_description").asString()).isEqualTo(scene.sentence());
            assertThat(updates.at("/0/body").asString()).isNotBlank();
            assertThat(updates.at("/0/display_at").asString())
                    .isGreaterThanOrEqualTo(updates.at("/" + (updates.size() - 1) + "/display_at")
                            .asString());
            assertThat(updates.at("/0/incident_id").asString())
                    .isEqualTo(told.at("/incident/id").asString());
        }
    }

    @Test
    void areOverOfWhatWasCancelled(@TempDir Path folder) throws Exception {
        site(folder, "cancelled: true", """
                ### 2025-02-20 10:00 Scheduled
                We move it.
                ### 2025-02-21 10:00 Update
                It does not take place.
                """);

        for (String body : bodies(folder, Instant.parse("2025-02-21T11:00:00Z")).values()) {
            JsonNode incident = documented(body).at("/incident");

            assertThat(incident.at("/status").asString()).isEqualTo("completed");
            assertThat(incident.at("/resolved_at").asString()).isEqualTo("2025-02-21T10:00:00.000Z");
            assertThat(incident.at("/incident_updates/0/status").asString()).isEqualTo("completed");
            assertThat(incident.at("/incident_updates/0/body").asString()).isEqualTo("It does not take place.");
            assertThat(incident.at("/incident_updates/1/status").asString()).isEqualTo("scheduled");
        }
    }

    @Test
    void areAboutTheWindowThatTheNewsBelongTo(@TempDir Path folder) throws Exception {
        site(folder, "rrule: FREQ=WEEKLY;COUNT=3", """
                ### 2025-02-20 10:00 Scheduled
                Each week we move one.
                """);

        List<String> told = new ArrayList<>();
        for (String body : bodies(folder, Instant.parse("2025-03-08T22:30:00Z")).values()) {
            JsonNode incident = documented(body).at("/incident");
            told.add(incident.at("/scheduled_for").asString().substring(0, 10) + " "
                    + incident.at("/incident_updates/0/status").asString());
        }

        assertThat(told)
                .containsExactlyInAnyOrder(
                        "2025-03-01 completed",
                        "2025-03-01 completed",
                        "2025-03-01 completed",
                        "2025-03-08 in_progress");
    }

    @Test
    void tellThePostMortemInKeysOfItsOwn(@TempDir Path folder) throws Exception {
        site(folder, "rrule: FREQ=WEEKLY;COUNT=3", "");
        Files.createDirectories(folder.resolve("incidents"));
        Files.writeString(folder.resolve("incidents/2025-02-13-login.md"), """
                ---
                title: Nobody can sign in
                components: {login: major_outage}
                started: 2025-02-13 11:50
                resolved: 2025-02-13 12:50
                ---
                ## Updates
                ### 2025-02-13 12:50 Resolved
                It works.
                ### 2025-02-14 09:00 Postmortem
                A disk was full.
                """);

        JsonNode incident = bodies(folder, Instant.parse("2025-02-14T10:00:00Z")).values().stream()
                .map(WebhookBodiesTest::documented)
                .map(body -> body.at("/incident"))
                .filter(one -> one.at("/status").asString().equals("postmortem"))
                .findFirst()
                .orElseThrow();

        assertThat(incident.at("/postmortem_body").asString()).isEqualTo("A disk was full.");
        assertThat(incident.at("/postmortem_published_at").asString()).isEqualTo("2025-02-14T09:00:00.000Z");
        assertThat(incident.at("/postmortem_notified_subscribers").asBoolean()).isTrue();
    }

    private static void site(Path folder, String key, String updates) throws IOException {
        Files.createDirectories(folder.resolve("maintenance"));
        Files.writeString(folder.resolve("status.yml"), """
                title: Test status
                url: https://status.example.org/
                components: [{id: login, name: Login}]
                """);
        Files.writeString(folder.resolve("maintenance/2025-03-01-move.md"), """
                ---
                title: Login moves
                components: [login]
                scheduled_for: 2025-03-01 22:00
                scheduled_until: 2025-03-01 23:00
                %s
                ---
                ## Updates
                %s""".formatted(key, updates));
    }

    private static JsonNode documented(String body) {
        assertThat(schema().validate(body, InputFormat.JSON)).as(body).isEmpty();
        return JsonMapper.shared().readTree(body);
    }

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(SCHEMA));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> bodies(Scene scene) throws Exception {
        return bodies(CONTENT, scene.now());
    }

    /** Returns the body for everything that has been told, by GUID. */
    private static Map<String, String> bodies(Path folder, Instant now) throws Exception {
        SiteContent content = SiteBuilder.check(new SiteBuilder.Order(folder, null, null, now, CLOCK))
                .content();
        StatusBoard board = StatusBoard.at(content, now);
        RenderContext context = RenderContext.of(board, Theme.of(WebhookBodiesTest.class.getClassLoader(), null));
        Stories stories = Stories.of(context);
        Map<String, String> bodies = new TreeMap<>();
        for (Subject subject : stories.subjects()) {
            byte[] body = StatuspageWebhook.body(
                    context, stories.entry(subject.guid()).id(), stories.update(subject.guid()));
            bodies.put(subject.guid(), new String(body, StandardCharsets.UTF_8));
        }
        assertThat(bodies).isNotEmpty();
        return bodies;
    }
}
