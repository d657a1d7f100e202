package io.github.candor.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelpGoalIT {
    @Test
    void tellsWithoutAPomWhichGoalsThereAre(@TempDir Path empty) throws Exception {
        MavenBuild build = MavenBuild.run(empty, MavenBuild.goal("help"));

        assertThat(build.lines()).contains("candor:help");
        assertThat(build.exitCode()).isZero();
    }
}
