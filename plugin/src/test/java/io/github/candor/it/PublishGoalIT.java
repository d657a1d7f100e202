package io.github.candor.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.publish.Desk;
import io.github.candor.publish.GitOverHttp;
import io.github.candor.publish.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishGoalIT {
    /** {@link GitOverHttp#PASSWORD} as {@code mvn --encrypt-password} wrote it, and the master password for it. */
    private static final String ENCRYPTED = "{1m1tbzTAUgcHrIIzeLj5truHLq4ZkN8AQ1IKGQDEtlrOgSURU/rCbxk/lXuUjmlP}";

    private static final String MASTER = "{hQo1OMQUHOQHuxpTS4yc6YcJuKzMYiQtadSu7R80zOw=}";

    @TempDir
    Path folder;

    private Path origin;
    private Desk desk;

    @BeforeEach
    void setUp() throws Exception {
        origin = folder.resolve("origin.git");
        desk = Desk.of(origin, folder.resolve("content"));
        desk.write(".gitignore", "target/\n");
    }

    @Test
    void publishesListsTakesBackWritesAndVerifies() throws Exception {
        Properties rehearsal = now();
        rehearsal.setProperty("candor.dryRun", "true");
        MavenBuild rehearsed = run(rehearsal, "publish");
        assertSays(rehearsed, ".*  added    all \\d+ files, as nothing was published yet \\(-X shows them\\)");
        assertThat(Program.git(origin, "tag")).isEmpty();

        assertSays(run(now(), "publish"), ".*Published version 1 in gh-pages of origin \\(\\d+ added, .*");
        assertSays(run(now(), "publish"), ".*Nothing changed since version 1 in gh-pages of origin.*");
        desk.change("incidents/2025-02-13-teacher-roles.md", "Teachers cannot open", "Teachers could not open");
        assertSays(run(now(), "publish"), ".*Published version 2 .*");
        MavenBuild unsaid = run(new Properties(), "rollback");
        assertThat(unsaid.exitCode()).isNotZero();
        assertThat(unsaid.lines())
                .anyMatch(line -> line.contains("Say which version to bring back, with -Dcandor.version=…; there are"))
                .anyMatch(line -> line.matches(".*  version 1 .*"));
        assertSays(run(version(1), "rollback"), ".*Published version 3 .*");

        MavenBuild list = run(new Properties(), "versions");
        assertSays(list, ".*version 3 .* brings back version 1");
        assertSays(list, ".*version 2  .*Z  commit [0-9a-f]{12}  Candor .* changed, 0 removed");
        assertSays(run(version(2), "checkout"), ".*Wrote \\d+ files of version 2 to target.site-2");
        assertThat(desk.folder.resolve("target/site-2/index.html")).content().contains("Teachers could not open");
        assertSays(run(new Properties(), "verify"), ".*All \\d+ files of version 3 .* are as they should be");
        assertSays(run(version(2), "verify"), ".*All \\d+ files of version 2 .* are as they should be");
        assertThat(desk.folder.resolve("target").toFile().list()).noneMatch(name -> name.startsWith("candor-"));
    }

    @Test
    void publishesFromAModuleOfAMavenBuild() throws Exception {
        desk.write("pom.xml", """
                <project>
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>org.example</groupId>
                  <artifactId>status-site</artifactId>
                  <version>1</version>
                  <packaging>pom</packaging>
                  <build>
                    <directory>out</directory>
                    <plugins>
                      <plugin>
                        <groupId>io.github.candor</groupId>
                        <artifactId>candor-maven-plugin</artifactId>
                        <version>%s</version>
                        <executions>
                          <execution><phase>package</phase><goals><goal>generate</goal></goals></execution>
                          <execution><id>pages</id><phase>deploy</phase><goals><goal>publish</goal></goals></execution>
                        </executions>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """.formatted(MavenBuild.property("candor.it.version")));
        desk.write(".gitignore", "out/\n");

        MavenBuild build = MavenBuild.run(desk.folder, now(), "package", "candor:publish");
        assertSays(build, ".*Published version 1 in gh-pages of origin .*");
        assertSays(build, ".*Soon at https://example.github.io/status/");
        assertSays(build, ".*newest commit is only here. Push it too .*");
        Program.git(desk.folder, "push", "-q");
        assertThat(MavenBuild.run(desk.folder, now(), "candor:publish").lines())
                .anyMatch(line -> line.contains("Nothing changed since version 1"))
                .noneMatch(line -> line.contains("is only here"));
        assertSays(MavenBuild.run(desk.folder, new Properties(), "candor:checkout"), ".*of version 1 to out.site-1");
        assertSays(MavenBuild.run(desk.folder, new Properties(), "candor:verify"), ".*All \\d+ files of version 1 .*");
        assertThat(desk.folder.resolve("out").toFile().list()).noneMatch(name -> name.startsWith("candor-"));
    }

    @Test
    void showsTheMistakeAsItIsCommitted() throws Exception {
        desk.change("incidents/2025-02-13-teacher-roles.md", "title:", "tittle:");
        Files.writeString(desk.folder.resolve("incidents/2025-02-13-teacher-roles.md"), "fixed");

        MavenBuild build = run(now(), "publish");

        assertThat(build.exitCode()).isNotZero();
        assertThat(build.lines())
                .anyMatch(line -> line.contains("The content, as it is committed, has mistakes: "))
                .anyMatch(line -> line.matches(".* 2 \\| tittle: .*"))
                .noneMatch(line -> line.startsWith("\tat "));
    }

    @Test
    void answersWithoutAStackTraceWhenItStops() throws Exception {
        run(now(), "publish");
        Files.delete(desk.folder.resolve("incidents/2024-11-05-sign-in.md"));
        desk.commit();

        MavenBuild build = run(now(), "publish");

        assertThat(build.exitCode()).isNotZero();
        assertThat(build.lines())
                .anyMatch(line -> line.contains("/incidents/2024-11-05-sign-in/ was public in version 1"))
                .anyMatch(line -> line.contains("    aliases: [incidents/2024-11-05-sign-in/]"))
                .noneMatch(line -> line.startsWith("\tat "));
    }

    @Test
    void warnsOfWhatIsNotCommitted() throws Exception {
        Files.writeString(desk.folder.resolve("incidents/half-done.md"), "---\n");

        assertSays(
                run(now(), "publish"),
                ".*Not committed, and therefore not in what is published: incidents/half-done.md");
    }

    @Test
    void logsInWithAnEncryptedPasswordOfTheSettings() throws Exception {
        try (GitOverHttp http = new GitOverHttp(folder)) {
            Program.git(origin, "config", "http.receivepack", "true");
            Properties properties = now();
            properties.setProperty("candor.remote", http.address("origin.git"));
            properties.setProperty("candor.server", "status-pages");
            properties.setProperty("settings.security", file("security.xml", """
                    <settingsSecurity><master>%s</master></settingsSecurity>
                    """.formatted(MASTER)));
            String settings = file("settings.xml", """
                    <settings>
                      <servers>
                        <server><id>status-pages</id><username>%s</username><password>%s</password></server>
                      </servers>
                    </settings>
                    """.formatted(GitOverHttp.USER, ENCRYPTED));

            MavenBuild build =
                    MavenBuild.run(desk.folder, properties, "-X", "-gs", settings, MavenBuild.goal("publish"));

            assertSays(build, ".*Published version 1 .*");
            assertThat(build.lines()).noneMatch(line -> line.contains(GitOverHttp.PASSWORD));
        }
    }

    /** Git itself repeats an address that it cannot use, and Maven prints with {@code -X} whatever it knows. */
    @Test
    void printsNoPasswordOfTheRepositorysOwnRemote() throws Exception {
        try (GitOverHttp http = new GitOverHttp(folder)) {
            Program.git(origin, "config", "http.receivepack", "true");
            for (String password : List.of(GitOverHttp.PASSWORD, "a/wrong|one^42", "wrong%25S42")) {
                String address = http.address("origin.git")
                        .replace("http://", "http://" + GitOverHttp.USER + ":" + password + "@");
                Program.git(desk.folder, "remote", "set-url", "origin", address);

                MavenBuild build = MavenBuild.run(desk.folder, now(), "-X", "-e", MavenBuild.goal("publish"));

                assertThat(build.exitCode() == 0)
                        .as(String.join("\n", build.lines()))
                        .isEqualTo(password.equals(GitOverHttp.PASSWORD));
                assertThat(build.lines())
                        .noneMatch(line -> line.contains(password) || line.contains("one^42") || line.contains("S42"));
            }
        }
    }

    @Test
    void logsInWithATokenOfTheEnvironmentAndNeverPrintsIt() throws Exception {
        try (GitOverHttp http = new GitOverHttp(folder)) {
            Properties properties = now();
            properties.setProperty("candor.remote", http.address("origin.git"));

            MavenBuild build = MavenBuild.runIn(
                    Map.of("CANDOR_TOKEN", "a-wrong-token-42"),
                    desk.folder,
                    properties,
                    "-X",
                    MavenBuild.goal("publish"));

            assertThat(build.exitCode()).isNotZero();
            assertThat(build.lines())
                    .anyMatch(line -> line.contains("Authentication failed"))
                    .noneMatch(line -> line.contains("a-wrong-token-42"));
            assertThat(http.users()).contains("x-access-token");
        }
    }

    private MavenBuild run(Properties properties, String goal) throws Exception {
        return MavenBuild.run(desk.folder, properties, MavenBuild.goal(goal));
    }

    private static void assertSays(MavenBuild build, String pattern) {
        assertThat(build.lines()).anyMatch(line -> line.matches(pattern));
        assertThat(build.exitCode()).isZero();
    }

    private String file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Properties now() {
        Properties properties = new Properties();
        properties.setProperty("candor.now", "2025-02-13T10:00:00Z");
        return properties;
    }

    private static Properties version(int number) {
        Properties properties = new Properties();
        properties.setProperty("candor.version", String.valueOf(number));
        return properties;
    }
}
