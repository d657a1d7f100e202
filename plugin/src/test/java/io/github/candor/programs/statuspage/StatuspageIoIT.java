package io.github.candor.programs.statuspage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.programs.Host;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The npm package statuspage.io, which hands on every key as it is. */
@EnabledIf("io.github.candor.programs.NpmPackages#areExpected")
class StatuspageIoIT {
    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("io.github.candor.programs.statuspage.Scene#onEveryHost")
    void readsWhatTheModelSays(Host host, Scene scene) throws Exception {
        try (ServedLog log = new ServedLog(host, scene, folder)) {
            Map<String, @Nullable Object> facts = new StatuspageFacts(log.board(), Times.TEXT).all();
            facts.remove("active");
            facts.put("all", facts.get("upcoming"));

            assertThat(Differences.between(log.read("statuspage-io.cjs"), facts))
                    .isEmpty();
        }
    }
}
