package io.github.candor.programs.statuspage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.programs.Host;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The npm package @aero/statuspage, which has words of its own and puts the members of groups below them. */
@EnabledIf("io.github.candor.programs.NpmPackages#areExpected")
class AeroStatuspageIT {
    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("io.github.candor.programs.statuspage.Scene#onEveryHost")
    void readsWhatTheModelSays(Host host, Scene scene) throws Exception {
        try (ServedLog log = new ServedLog(host, scene, folder)) {
            assertThat(Differences.between(log.read("aero-statuspage.cjs"), new AeroFacts(log.board()).all()))
                    .isEmpty();
        }
    }
}
