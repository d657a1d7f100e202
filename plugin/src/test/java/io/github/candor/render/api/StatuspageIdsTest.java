package io.github.candor.render.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.SiteContent;
import io.github.candor.read.ContentReader;
import io.github.candor.render.RenderedSite;
import io.github.candor.render.api.v2.StatuspageApi;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class StatuspageIdsTest {
    private static final Instant NOW = Instant.parse("2025-02-28T08:00:00Z");
    private static final String STATUS = """
            title: S
            url: https://s.example.org/
            statuspage_id: kctbh9vrtdwd
            components:
              - group: core
                name: Core
                statuspage_id: grp5tbh9vrtd
                components:
                  - {id: login, name: Login, statuspage_id: kr09ddfgbfsf}
              - {id: search, name: Search}
            """;
    private static final String INCIDENT = """
            ---
            title: Sign-in fails
            statuspage_id: zxl9k08m9xwf
            components: {login: major_outage, search: partial_outage}
            started: 2025-02-28 07:20
            ---
            We are looking into it.
            """;
    private static final String MAINTENANCE = """
            ---
            title: Upgrade
            statuspage_id: mnt9k08m9xwf
            components: [login]
            scheduled_for: 2025-03-01 22:00
            scheduled_until: 2025-03-01 23:00
            ---
            """;

    @TempDir
    Path folder;

    private RenderedSite site;

    @BeforeEach
    void render() throws Exception {
        Map<String, byte[]> files = Map.of(
                "status.yml", bytes(STATUS),
                "incidents/2025-02-28-login.md", bytes(INCIDENT),
                "maintenance/2025-03-01-upgrade.md", bytes(MAINTENANCE));
        SiteContent content = ContentReader.read(folder, files, NOW, NOW).content();
        site = RenderedSite.of(new StatuspageApi(), content, NOW);
    }

    @Test
    void keepsTheIdsOfComponentsGroupsAndPage() {
        JsonNode all = site.json("api/v2/components.json");
        JsonNode group = all.get("components").get(0);
        JsonNode login = all.get("components").get(1);

        assertThat(all.get("page").get("id").asString()).isEqualTo("kctbh9vrtdwd");
        assertThat(group.get("id").asString()).isEqualTo("grp5tbh9vrtd");
        assertThat(group.get("components").get(0).asString()).isEqualTo("kr09ddfgbfsf");
        assertThat(login.get("group_id").asString()).isEqualTo("grp5tbh9vrtd");
        assertThat(login.get("page_id").asString()).isEqualTo("kctbh9vrtdwd");
    }

    @Test
    void keepsTheIdsOfIncidentsAndOfWhatTheyName() {
        JsonNode incident = site.json("api/v2/incidents.json").get("incidents").get(0);
        JsonNode update = incident.get("incident_updates").get(0);

        assertThat(incident.get("id").asString()).isEqualTo("zxl9k08m9xwf");
        assertThat(update.get("incident_id").asString()).isEqualTo("zxl9k08m9xwf");
        assertThat(update.get("affected_components").get(0).get("code").asString())
                .isEqualTo("kr09ddfgbfsf");
        assertThat(incident.get("components").get(1).get("id").asString())
                .as("of a component that Statuspage never knew")
                .matches("[a-z0-9]{12}");
    }

    @Test
    void keepsTheIdOfMaintenance() {
        JsonNode one = site.json("api/v2/scheduled-maintenances.json")
                .get("scheduled_maintenances")
                .get(0);

        assertThat(one.get("id").asString()).isEqualTo("mnt9k08m9xwf");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
