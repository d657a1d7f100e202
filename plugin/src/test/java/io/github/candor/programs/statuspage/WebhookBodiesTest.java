package io.github.candor.programs.statuspage;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.candor.SiteBuilder;
import io.github.candor.model.EntryId;
import io.github.candor.model.SiteContent;
import io.github.candor.render.api.v2.StatuspageWebhook;
import io.github.candor.render.feed.Stories;
import io.github.candor.render.feed.Subject;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.theme.Theme;
import io.github.candor.status.StatusBoard;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA));

        bodies(scene)
                .forEach((id, body) -> assertThat(schema.validate(body, InputFormat.JSON))
                        .as(id + ": " + body)
                        .isEmpty());
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
    void areWhatStatuspageDocumentsAlsoOfWhatWasCancelled(@TempDir Path folder) throws Exception {
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
                cancelled: true
                ---
                ## Updates
                ### 2025-02-20 10:00 Scheduled
                We move it.
                ### 2025-02-21 10:00 Update
                It does not take place.
                """);

        String body = String.join(
                "", bodies(folder, Instant.parse("2025-02-21T11:00:00Z")).values());

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(SCHEMA))
                        .validate(body, InputFormat.JSON))
                .as(body)
                .isEmpty();
        assertThat(body).contains("It does not take place.");
    }

    private static Map<String, String> bodies(Scene scene) throws Exception {
        return bodies(CONTENT, scene.now());
    }

    /** Returns the body for everything that has been told, by entry. */
    private static Map<String, String> bodies(Path folder, Instant now) throws Exception {
        SiteContent content = SiteBuilder.check(new SiteBuilder.Order(folder, null, null, now, CLOCK))
                .content();
        StatusBoard board = StatusBoard.at(content, now);
        RenderContext context = RenderContext.of(board, Theme.of(WebhookBodiesTest.class.getClassLoader(), null));
        Stories stories = Stories.of(context);
        Map<String, String> bodies = new TreeMap<>();
        for (Subject subject : stories.subjects()) {
            EntryId id = stories.entry(subject.guid()).id();
            bodies.put(id.value(), new String(StatuspageWebhook.body(context, id), StandardCharsets.UTF_8));
        }
        assertThat(bodies).isNotEmpty();
        return bodies;
    }
}
