package io.github.candor.author.starter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.author.questions.Answers;
import io.github.candor.author.questions.NoTerminal;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin that is no release, from the day on which a repository is started to that of the release. */
class BroughtPluginTest {
    private static final String PLACE =
            ".candor/repository/io/github/candor/candor-maven-plugin/1.0-SNAPSHOT/candor-maven-plugin-1.0-";
    private static final Map<String, String> FACTS =
            Map.of("title", "Status", "url", "https://example.org/", "components", "Login");
    private static final String BLOCK = "<pluginRepositories>";

    @TempDir
    Path machine;

    @TempDir
    Path folder;

    private List<BroughtArtifact> artifacts;

    @BeforeEach
    void build() throws IOException {
        artifacts = List.of(
                new BroughtArtifact("candor-maven-plugin", "jar", file("a.jar", "one")),
                new BroughtArtifact("candor-maven-plugin", "pom", file("a.pom", "<project/>")),
                new BroughtArtifact("candor-parent", "pom", file("p.pom", "<project>é</project>")));
    }

    @Test
    void bringsASnapshotAlongAsMavenDeploysOne() throws Exception {
        SiteStarter.Started started = start("1.0-SNAPSHOT", artifacts, "2025-02-13T08:00:30Z");

        assertThat(started.written()).contains(PLACE + "20250213.080030-1.jar", ".candor/repository/.gitignore");
        assertThat(started.advice()).singleElement().asString().contains("1.0-SNAPSHOT is no release");
        assertThat(folder.resolve(PLACE + "20250213.080030-1.jar")).hasContent("one");
        assertThat(folder.resolve(PLACE).resolveSibling("maven-metadata.xml")).hasContent("""
                <?xml version="1.0" encoding="UTF-8"?>
                <metadata modelVersion="1.1.0">
                  <groupId>io.github.candor</groupId>
                  <artifactId>candor-maven-plugin</artifactId>
                  <version>1.0-SNAPSHOT</version>
                  <versioning>
                    <snapshot>
                      <timestamp>20250213.080030</timestamp>
                      <buildNumber>1</buildNumber>
                    </snapshot>
                    <lastUpdated>20250213080030</lastUpdated>
                    <snapshotVersions>
                      <snapshotVersion>
                        <extension>jar</extension>
                        <value>1.0-20250213.080030-1</value>
                        <updated>20250213080030</updated>
                      </snapshotVersion>
                      <snapshotVersion>
                        <extension>pom</extension>
                        <value>1.0-20250213.080030-1</value>
                        <updated>20250213080030</updated>
                      </snapshotVersion>
                    </snapshotVersions>
                  </versioning>
                </metadata>
                """);
        assertThat(pom()).contains(BLOCK, "<version>1.0-SNAPSHOT</version>");
    }

    @Test
    void bringsTheSameOnlyOnceAndAnotherInItsPlace() throws Exception {
        start("1.0-SNAPSHOT", artifacts, "2025-02-13T08:00:30Z");
        assertThat(start("1.0-SNAPSHOT", artifacts, "2025-02-14T08:00:30Z").written())
                .isEmpty();
        file("a.jar", "two");
        start("1.0-SNAPSHOT", artifacts, "2025-02-15T08:00:30Z");

        assertThat(folder.resolve(PLACE + "20250213.080030-1.jar")).doesNotExist();
        assertThat(folder.resolve(PLACE + "20250215.080030-1.jar")).hasContent("two");
    }

    @Test
    void takesItAwayWithTheRelease() throws Exception {
        start("1.0-SNAPSHOT", artifacts, "2025-02-13T08:00:30Z");
        String before = pom();

        SiteStarter.Started released = start("1.0", List.of(), "2025-03-01T08:00:30Z");

        assertThat(released.changed()).containsExactly("pom.xml", ".candor/repository");
        assertThat(folder.resolve(".candor/repository")).doesNotExist();
        String start = before.substring(0, before.indexOf("\n  <!-- The plugin is no release"));
        String end = before.substring(before.indexOf("</pluginRepositories>\n") + "</pluginRepositories>\n".length());
        assertThat(pom()).isEqualTo(start + end.replace("<version>1.0-SNAPSHOT</version>", "<version>1.0</version>"));
        assertThat(pom()).isEqualTo(new StarterPom(plugin("1.0")).text(URI.create("https://example.org/")));
        assertThat(start("1.0", List.of(), "2025-03-02T08:00:30Z").changed()).isEmpty();
    }

    @Test
    void changesNothingElseOfThePom() throws Exception {
        start("1.0-SNAPSHOT", artifacts, "2025-02-13T08:00:30Z");
        String ours = pom().replace("<artifactId>status-site", "<!-- Zürich -->\n  <artifactId>status-site")
                .replace("\n", "\r\n");
        Files.writeString(folder.resolve("pom.xml"), ours, StandardCharsets.ISO_8859_1);

        start("2.0-SNAPSHOT", artifacts, "2025-03-01T08:00:30Z");
        assertThat(pom()).isEqualTo(ours.replace("1.0-SNAPSHOT", "2.0-SNAPSHOT"));

        start("2.0", List.of(), "2025-03-01T08:00:30Z");
        assertThat(pom())
                .startsWith(ours.substring(0, ours.indexOf("\r\n  <!-- The plugin is no release")))
                .doesNotContain(BLOCK)
                .contains("<version>2.0</version>");
    }

    @Test
    void leavesAPomThatTakesThePluginFromElsewhere() throws Exception {
        start("1.0", List.of(), "2025-02-13T08:00:30Z");
        String before = pom();

        SiteStarter.Started started = start("2.0-SNAPSHOT", artifacts, "2025-02-13T08:00:30Z");

        assertThat(pom()).isEqualTo(before);
        assertThat(folder.resolve(".candor/repository")).doesNotExist();
        assertThat(started.advice()).singleElement().asString().contains("no other machine finds it");
    }

    @Test
    void saysThatNothingCouldBeBrought() throws Exception {
        assertThat(start("1.0-SNAPSHOT", List.of(), "2025-02-13T08:00:30Z").advice())
                .singleElement()
                .asString()
                .contains("Install it, and run this goal outside of its build.");
    }

    private SiteStarter.Started start(String version, List<BroughtArtifact> brought, String now) throws Exception {
        return new SiteStarter(folder, ZoneOffset.UTC, Instant.parse(now), new Answers(FACTS, new NoTerminal()))
                .start(plugin(version), brought);
    }

    private static Commands plugin(String version) {
        return new Commands("io.github.candor", "candor-maven-plugin", version);
    }

    private String pom() throws IOException {
        return Files.readString(folder.resolve("pom.xml"), StandardCharsets.ISO_8859_1);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(machine.resolve(name), text);
    }
}
