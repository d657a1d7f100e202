package io.github.candor.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.programs.ReadmeExample;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's way to a site of one's own, followed to the letter. */
class ReadmeIT {
    @TempDir
    Path folder;

    @Test
    void makesASiteOfOnesOwnInTenLinesOrHardlyMore() throws Exception {
        ReadmeExample example = ReadmeExample.write(folder);

        assertThat(example.commands()).first().asString().endsWith(":generate");
        MavenBuild build = MavenBuild.run(folder, example.commands().get(0));

        assertThat(build.exitCode()).as(String.join("\n", build.lines())).isZero();
        assertThat(example.lines() + 1).isLessThanOrEqualTo(11);
        assertThat(Files.readString(folder.resolve("target/site/index.html")))
                .contains("My status")
                .contains("Teachers could not open teacher pages");
        assertThat(folder.resolve("target/site/incidents/2025-02-13-teacher-pages/index.html"))
                .exists();
    }

    @Test
    void buildsTheSampleWithoutThousandsOfTests() throws Exception {
        assertThat(Files.readAllLines(Path.of("../README.md")))
                .filteredOn(line -> line.startsWith("./mvnw package"))
                .isNotEmpty()
                .allMatch(line -> line.contains("-DskipTests"));
    }
}
