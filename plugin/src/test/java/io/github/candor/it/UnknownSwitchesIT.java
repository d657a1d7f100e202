package io.github.candor.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Switches that nobody reads, wherever Maven takes them from, and those that somebody does. */
class UnknownSwitchesIT {
    private static final String POM = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <groupId>org.example</groupId>
              <artifactId>status</artifactId>
              <version>1</version>
              <packaging>pom</packaging>
              <properties>
                <candor.plugin.version>%s</candor.plugin.version>
                %s
              </properties>
              <build>
                <plugins>
                  <plugin>
                    <groupId>io.github.candor</groupId>
                    <artifactId>candor-maven-plugin</artifactId>
                    <version>${candor.plugin.version}</version>
                    <configuration>%s</configuration>
                    <executions>
                      <execution>
                        <id>site</id>
                        <goals><goal>generate</goal></goals>
                        <configuration>%s</configuration>
                      </execution>
                    </executions>
                  </plugin>
                </plugins>
              </build>
            </project>
            """;

    @TempDir
    Path folder;

    private Path content;

    @BeforeEach
    void write() throws Exception {
        content = Files.createDirectory(folder.resolve("content"));
        Files.writeString(content.resolve("status.yml"), """
                title: Status
                url: https://status.example.org/
                components: [{id: login, name: Login}]
                """);
    }

    @Test
    void stopACommand() throws Exception {
        MavenBuild build = MavenBuild.run(
                content,
                switches("candor.pulish", "true", "candor.branch", "pages", "candor.now", "2025-02-13T10:00:00Z"),
                MavenBuild.goal("new"));

        assertThat(build.exitCode()).isNotZero();
        assertThat(String.join("\n", build.lines()))
                .contains("candor.pulish is not a switch of any goal. Did you mean \"candor.publish\"?")
                .contains("candor.now is not a switch of new, which takes the clock.")
                .doesNotContain("candor.branch is");
    }

    @Test
    void areFoundInEveryFileAtOnce() throws Exception {
        pom("<candor.outptu>elsewhere</candor.outptu>", "<contnet>.</contnet>", "<sarif>a</sarif>");
        Files.createDirectory(content.resolve(".mvn"));
        Files.writeString(content.resolve(".mvn/maven.config"), "-Dcandor.brnch=pages\n-Dcandor.branch=pages\n");

        MavenBuild build = MavenBuild.run(content, switches("candor.component", "login"), "package");

        assertThat(build.exitCode()).isNotZero();
        assertThat(content.resolve("target")).doesNotExist();
        assertThat(String.join("\n", build.lines()))
                .contains(
                        "candor.brnch in .mvn/maven.config is not a switch of any goal. Did you mean \"candor.branch\"?")
                .contains("candor.outptu in the properties of pom.xml or settings.xml is not a switch of any goal."
                        + " Did you mean \"candor.output\"?")
                .contains("<contnet> in the configuration is read by no goal. Did you mean \"content\"?")
                .contains("<sarif> in the configuration is not for generate, but for check.")
                .contains("candor.component is not a switch of any goal. Did you mean \"candor.components\"?");
    }

    @Test
    void areNoneThatAnotherGoalOfTheRunReadsOrThePomItself() throws Exception {
        pom("", "", "");
        Path output = folder.resolve("elsewhere/site");
        Path tests = folder.resolve("check.xml");
        Properties shared = switches(
                "candor.output",
                output.toString(),
                "candor.junit",
                tests.toString(),
                "candor.plugin.version",
                MavenBuild.property("candor.it.version"));

        MavenBuild build = MavenBuild.run(content, shared, "candor:check", "package");

        assertThat(build.exitCode()).as(String.join("\n", build.lines())).isZero();
        assertThat(tests).exists();
        assertThat(output.resolve("index.html")).exists();
        assertThat(content.resolve("target/status-1.zip")).exists();
    }

    private void pom(String properties, String forAll, String forSite) throws Exception {
        String version = MavenBuild.property("candor.it.version");
        Files.writeString(content.resolve("pom.xml"), POM.formatted(version, properties, forAll, forSite));
    }

    private static Properties switches(String... namesAndValues) {
        Properties switches = new Properties();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            switches.setProperty(namesAndValues[i], namesAndValues[i + 1]);
        }
        return switches;
    }
}
