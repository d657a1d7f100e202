package io.github.candor.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.publish.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenerateGoalIT {
    private static final Path POM = Path.of("../content/pom.xml");
    private static final Path CONTENT = Path.of("src/test/resources/golden/an-open-incident/content");
    private static final String INCIDENT = "incidents/2025-02-13-teacher-roles.md";
    private static final String NOW = "2025-02-13T10:00:00Z";
    private static final Instant COMMITTED = Instant.parse("2025-02-13T08:00:00Z");
    private static final String LATER = "2025-03-01T00:00:00Z";

    @TempDir
    Path folder;

    @BeforeEach
    void copyContent() throws IOException {
        copy(CONTENT, folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clean", "compile", "test", "package", "verify"})
    void endsWellInEveryPhaseWithThePomOfAUser(String phase) throws Exception {
        Files.copy(POM, folder.resolve("pom.xml"));

        MavenBuild build = MavenBuild.run(folder, phase);

        assertThat(build.lines()).anyMatch(line -> line.contains("BUILD SUCCESS"));
        assertThat(folder.resolve("target/site/index.html").toFile().exists())
                .isEqualTo(phase.equals("package") || phase.equals("verify"));
    }

    @Test
    void saysInOneLineWhatItDid() throws Exception {
        MavenBuild build = MavenBuild.run(folder, at(NOW), MavenBuild.goal("generate"));

        assertThat(build.lines())
                .anyMatch(line -> line.matches(".*Wrote \\d+ pages for 3 components and 2 incidents to target.site"
                        + " in \\d+\\.\\d s \\(\\d+ files changed\\)"));
    }

    @Test
    void buildsInAFolderWithoutAPom() throws Exception {
        MavenBuild build = MavenBuild.run(folder, at(NOW), MavenBuild.goal("generate"));

        assertThat(build.exitCode()).isZero();
        assertThat(folder.resolve("target/site")).isDirectory();
        assertThat(Files.readString(folder.resolve("target/site/index.html")))
                .contains("Teachers cannot open teacher pages");
    }

    @Test
    void installsTheSiteAsAZipBesideItsPom() throws Exception {
        Files.copy(POM, folder.resolve("pom.xml"));

        MavenBuild build = MavenBuild.run(folder, at(NOW), "install");

        assertThat(build.exitCode()).isZero();
        assertThat(MavenBuild.installed("candor-sample-site", "zip"))
                .hasSameBinaryContentAs(folder.resolve("target/" + MavenBuild.file("candor-sample-site", "zip")));
    }

    @Test
    void givesTheSameBytesForTheSameInstantInAnotherRun() throws Exception {
        Path everything = folder.resolve("everything");
        copy(CONTENT.resolve("../../a-year-of-everything/content"), everything);
        Files.copy(POM, everything.resolve("pom.xml"));
        Path zip = everything.resolve("target/" + MavenBuild.file("candor-sample-site", "zip"));

        MavenBuild.run(everything, at(LATER), "package");
        byte[] first = Files.readAllBytes(zip);
        MavenBuild.run(everything, at(LATER), "clean", "package");

        assertThat(Arrays.equals(Files.readAllBytes(zip), first)).isTrue();
    }

    @Test
    void failsWithThePlaceOfAMistakeAndKeepsTheOldSite() throws Exception {
        MavenBuild.run(folder, at(NOW), MavenBuild.goal("generate"));
        Path incident = folder.resolve(INCIDENT);
        Files.writeString(incident, Files.readString(incident).replace("major_outage", "majr_outage"));

        MavenBuild build = MavenBuild.run(folder, at(NOW), MavenBuild.goal("generate"));

        assertThat(build.exitCode()).isNotZero();
        assertThat(build.lines()).anyMatch(line -> line.contains("BUILD FAILURE"));
        assertThat(build.lines()).anyMatch(line -> line.contains(INCIDENT + ":3:29"));
        assertThat(build.lines()).anyMatch(line -> line.contains("majr_outage"));
        assertThat(build.lines()).noneMatch(line -> line.startsWith("\tat ") || line.contains("Exception:"));
        assertThat(Files.readString(folder.resolve("target/site/index.html")))
                .contains("Teachers cannot open teacher pages");
    }

    @Test
    void refusesToReplaceAFolderOfSomebodyElse() throws Exception {
        Path source = Files.createDirectory(folder.resolve("src"));
        Files.writeString(source.resolve("Main.java"), "class Main {}");
        Properties properties = at(NOW);
        properties.setProperty("candor.output", "src");

        MavenBuild build = MavenBuild.run(folder, properties, MavenBuild.goal("generate"));

        assertThat(build.exitCode()).isNotZero();
        assertThat(build.lines()).anyMatch(line -> line.contains("was not made by Candor"));
        assertThat(source.resolve("Main.java")).exists();
    }

    @Test
    void refusesATimeThatIsNone() throws Exception {
        MavenBuild build = MavenBuild.run(folder, at("yesterday"), MavenBuild.goal("generate"));

        assertThat(build.exitCode()).isNotZero();
        assertThat(build.lines()).anyMatch(line -> line.contains("candor.now \"yesterday\" is not a moment"));
    }

    @Test
    void writesForAnotherAddressWhenAsked() throws Exception {
        Properties properties = at(NOW);
        properties.setProperty("candor.url", "https://preview.example.net/42");

        MavenBuild.run(folder, properties, MavenBuild.goal("generate"));

        assertThat(Files.readString(folder.resolve("target/site/history.rss")))
                .contains("https://preview.example.net/42/incidents/2025-02-13-teacher-roles/")
                .doesNotContain("example.github.io/status/incidents");
    }

    @Test
    void doesNothingWhenSkipped() throws Exception {
        Properties properties = at(NOW);
        properties.setProperty("candor.skip", "true");

        MavenBuild build = MavenBuild.run(folder, properties, MavenBuild.goal("generate"));

        assertThat(build.exitCode()).isZero();
        assertThat(folder.resolve("target")).doesNotExist();
    }

    @Test
    void saysNothingWhenQuiet() throws Exception {
        MavenBuild build = MavenBuild.run(folder, at(NOW), "-q", MavenBuild.goal("generate"));

        assertThat(build.exitCode()).isZero();
        assertThat(build.lines()).noneMatch(line -> line.contains("Wrote"));
    }

    @Test
    void saysOnceWhatItDoesNotKnowOfThePast() throws Exception {
        MavenBuild exported = MavenBuild.run(folder, at(NOW), MavenBuild.goal("generate"));

        assertThat(exported.lines())
                .filteredOn(line -> line.contains("The content is in no commit of a git repository"))
                .singleElement()
                .asString()
                .startsWith("[INFO]");

        Program.git(folder, "init", "-q");
        Program.git(folder, "add", "incidents", "status.yml");
        Program.gitAt(COMMITTED, folder, "commit", "-q", "-m", "Begin");
        MavenBuild committed = MavenBuild.run(folder, at(NOW), MavenBuild.goal("generate"));

        assertThat(committed.lines())
                .noneMatch(line -> line.contains("posted and edited") || line.contains("newest commit"));

        Files.writeString(folder.resolve(INCIDENT), "\nMore.\n", StandardOpenOption.APPEND);
        MavenBuild changed = MavenBuild.run(folder, at(NOW), MavenBuild.goal("generate"));

        assertThat(changed.lines())
                .anyMatch(
                        line -> line.equals(
                                "[INFO] 1 entry is not as the commits before the moment of this build have it; its page says so."));

        Program.gitAt(COMMITTED, folder, "commit", "-q", "-a", "-m", "Go on");
        Path clone = folder.resolve("clone");
        Program.git(folder, "clone", "-q", "--depth", "1", folder.toUri().toString(), clone.toString());
        MavenBuild shallow = MavenBuild.run(clone, at(NOW), MavenBuild.goal("generate"));

        assertThat(shallow.lines())
                .anyMatch(line -> line.startsWith("[WARNING]") && line.contains("git fetch --unshallow"));
    }

    @Test
    void checksWithoutWriting() throws Exception {
        MavenBuild build = MavenBuild.run(folder, at(NOW), MavenBuild.goal("check"));

        assertThat(build.exitCode()).isZero();
        assertThat(build.lines()).anyMatch(line -> line.contains("No mistakes in 2 incidents"));
        assertThat(folder.resolve("target")).doesNotExist();
    }

    private static Properties at(String now) {
        Properties properties = new Properties();
        properties.setProperty("candor.now", now);
        return properties;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
