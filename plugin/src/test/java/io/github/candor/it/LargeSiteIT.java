package io.github.candor.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.benchmark.LargeContent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeSiteIT {
    @TempDir
    Path folder;

    @Test
    void buildsTwoThousandIncidentsInHalfAGigabyteWithAFirstPageAsSmallAsThatOfTwenty() throws Exception {
        assertThat(firstPageOf(2_000)).isLessThanOrEqualTo(firstPageOf(20));
    }

    private long firstPageOf(int incidents) throws Exception {
        Path content = folder.resolve("content-" + incidents);
        LargeContent.write(content, incidents);
        Properties now = new Properties();
        now.setProperty("candor.now", "2026-01-01T12:00:00Z");

        MavenBuild build = MavenBuild.runWithHeap("512m", content, now, MavenBuild.goal("generate"));

        assertThat(build.exitCode()).isZero();
        assertThat(content.resolve("target/site/incidents/incident-0/index.html"))
                .exists();
        return Files.size(content.resolve("target/site/index.html"));
    }
}
