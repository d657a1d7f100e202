package io.github.candor.programs.statuspage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.SiteBuilder;
import io.github.candor.SiteImporter;
import io.github.candor.migrate.source.SourceFiles;
import io.github.candor.programs.Host;
import io.github.candor.programs.NpmPackages;
import io.github.candor.programs.Program;
import io.github.candor.programs.SiteServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The three clients of Statuspage read a site that was imported, and find what they knew under the ids that they knew. */
@EnabledIf("io.github.candor.programs.NpmPackages#areExpected")
class ImportedIdsIT {
    private static final Instant NOW = Instant.parse("2025-03-01T12:00:00Z");
    private static final String COMPONENT = """
            {"id": "ferryferry01", "name": "Ferry", "status": "operational", "created_at": "2020-01-01T00:00:00.000Z",
             "updated_at": "2020-01-01T00:00:00.000Z", "position": 1, "description": null, "showcase": true, "start_date": null,
             "group_id": null, "page_id": "kctbh9vrtdwd", "group": false, "only_show_if_degraded": false}""";
    private static final String LOG = """
            {"page": {"id": "kctbh9vrtdwd", "name": "Harbour", "url": "https://status.example.org", "time_zone": "Etc/UTC"},
             "components": [%s],
             "incidents": [{"id": "zxl9k08m9xwf", "name": "Fog", "status": "investigating", "impact": "major",
               "created_at": "2025-03-01T10:00:00.000Z", "started_at": "2025-03-01T10:00:00.000Z", "resolved_at": null,
               "components": [%s], "incident_updates": [{"id": "updupdupd001", "status": "investigating", "body": "We see nothing.",
                 "display_at": "2025-03-01T10:00:00.000Z", "affected_components": [{"code": "ferryferry01", "name": "Ferry",
                   "old_status": "operational", "new_status": "partial_outage"}]}]}],
             "scheduled_maintenances": [{"id": "mntmntmnt001", "name": "Dock", "status": "scheduled", "impact": "maintenance",
               "created_at": "2025-02-20T10:00:00.000Z", "scheduled_for": "2025-03-02T20:00:00.000Z",
               "scheduled_until": "2025-03-02T22:00:00.000Z", "components": [%s], "incident_updates": []}]}
            """.formatted(COMPONENT, COMPONENT, COMPONENT);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"statuspage-js.cjs", "statuspage-io.cjs", "aero-statuspage.cjs"})
    void findsWhatItKnewUnderTheIdsOfTheSource(String client) throws Exception {
        Path from = Files.writeString(folder.resolve("summary.json"), LOG);
        Path content = Files.createDirectory(folder.resolve("content"));
        SiteBuilder.Order order = new SiteBuilder.Order(content, null, null, NOW, NOW);
        SiteImporter.Result result = SiteImporter.run(order, new SiteImporter.Wish(SourceFiles.at(from), null, true));
        assertThat(result.report().isUnexplained())
                .as(result.report().markdown())
                .isFalse();
        SiteBuilder.build(order, folder.resolve("site"));
        try (SiteServer server = new SiteServer(Host.OWN_DOMAIN, folder.resolve("site"))) {
            String read = Program.apart("node", NpmPackages.of("statuspage"))
                    .run("--no-warnings", client, server.address().toString());

            assertThat(read).contains("kctbh9vrtdwd", "ferryferry01", "zxl9k08m9xwf", "mntmntmnt001");
        }
    }
}
