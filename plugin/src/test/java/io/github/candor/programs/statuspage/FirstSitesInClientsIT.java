package io.github.candor.programs.statuspage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.programs.FirstSite;
import io.github.candor.programs.Host;
import io.github.candor.programs.LiveSite;
import io.github.candor.programs.NpmPackages;
import io.github.candor.programs.Program;
import io.github.candor.programs.SiteServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The first sites in all three clients of Statuspage. */
@EnabledIf("io.github.candor.programs.NpmPackages#areExpected")
class FirstSitesInClientsIT {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> CLIENTS =
            List.of("statuspage-io.cjs", "statuspage-js.cjs", "aero-statuspage.cjs");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void readTheSameOfEach(FirstSite which) throws Exception {
        try (SiteServer server = new SiteServer(Host.PROJECT_PAGES, folder.resolve("live/site"))) {
            LiveSite live = LiveSite.of(which, folder.resolve("live"), server.address());
            live.publish();
            live.publish();
            Map<String, byte[]> files = live.files();

            for (String client : CLIENTS) {
                String printed = Program.apart("node", NpmPackages.of("statuspage"))
                        .run("--no-warnings", client, server.address().toString());
                JsonNode read = MAPPER.readTree(printed);
                assertThat(printed).as(client).doesNotContain("hidden", "<!--", "1970");
                for (String part : List.of("summary", "status")) {
                    String document = text(files, part);
                    assertThat(read.path(part).findValuesAsString("indicator"))
                            .as(client)
                            .isEqualTo(MAPPER.readTree(document).findValuesAsString("indicator"));
                    assertThat(read.path(part).findValuesAsString("description"))
                            .as(client)
                            .containsAll(
                                    MAPPER.readTree(document).path("status").findValuesAsString("description"));
                }
                for (String part : List.of("components", "incidents")) {
                    assertThat(names(read.path(part))).as(client + " " + part).containsAll(listed(files, part, part));
                }
                List<String> planned = listed(files, "scheduled-maintenances", "scheduled_maintenances");
                assertThat(names(read.path("all"))).as(client).containsAll(planned);
                boolean isPlanned = which == FirstSite.PLANNED || which == FirstSite.SAMPLE;
                assertThat(planned).hasSize(isPlanned ? 1 : 0);
            }
        }
    }

    private static String text(Map<String, byte[]> files, String document) {
        return new String(files.get("api/v2/" + document + ".json"), StandardCharsets.UTF_8);
    }

    private static List<String> listed(Map<String, byte[]> files, String document, String key) {
        List<String> names = new ArrayList<>();
        MAPPER.readTree(text(files, document))
                .path(key)
                .forEach(one -> names.add(one.path("name").asString()));
        return names;
    }

    /** Some clients put the members of a group below it. */
    private static Set<String> names(JsonNode node) {
        return new TreeSet<>(node.findValuesAsString("name"));
    }
}
