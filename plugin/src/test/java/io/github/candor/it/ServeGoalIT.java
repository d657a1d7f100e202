package io.github.candor.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.preview.PreviewedFolder;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ServeGoalIT {
    private static final String FILE = "incidents/2026-11-01-login.md";

    @TempDir
    Path folder;

    @BeforeEach
    void writeASite() throws IOException {
        PreviewedFolder.write(folder, "https://example.org/");
    }

    @Test
    void followsTheFilesUntilItsInputEnds() throws Exception {
        try (RunningMaven maven = RunningMaven.start(folder, at("2026-11-21T12:00:00Z"), MavenBuild.goal("serve"))) {
            URI page = URI.create(maven.awaitAddress()).resolve("/incidents/2026-11-01-login/");
            assertThat(body(page)).contains("Nobody could sign in");

            Files.writeString(folder.resolve(FILE), PreviewedFolder.incident("Edited"));
            maven.awaitLine("Made the site");
            assertThat(body(page)).contains("Edited");

            Files.writeString(
                    folder.resolve(FILE), PreviewedFolder.incident("Wrong").replace("login:", "logn:"));
            maven.awaitLine(FILE + ":3:14");
            assertThat(body(page)).contains("Edited").contains("logn");

            maven.endInput();

            assertThat(maven.awaitExit()).isZero();
            assertThat(maven.lines()).anyMatch(line -> line.contains("The preview has ended."));
            assertThat(maven.lines()).anyMatch(line -> line.contains("BUILD SUCCESS"));
            assertThat(folder.resolve("target")).doesNotExist();
        }
    }

    @Test
    void endsWithoutAStackTraceWhenItIsTold() throws Exception {
        try (RunningMaven maven = RunningMaven.start(folder, new Properties(), MavenBuild.goal("serve"))) {
            URI address = URI.create(maven.awaitAddress());

            maven.tellToEnd();
            maven.awaitExit();

            assertThat(maven.lines()).noneMatch(line -> line.startsWith("\tat ") || line.contains("Exception"));
            assertThatThrownBy(() -> new Socket(address.getHost(), address.getPort()).close())
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void servesTheFolderOfAUsersPomByTheShortNameOfTheGoal() throws Exception {
        Files.copy(Path.of("../content/pom.xml"), folder.resolve("pom.xml"));
        try (RunningMaven maven = RunningMaven.start(folder, new Properties(), "candor:serve")) {
            assertThat(body(URI.create(maven.awaitAddress()))).contains("Small");
            maven.endInput();
            assertThat(maven.awaitExit()).isZero();
            assertThat(maven.lines()).anyMatch(line -> line.contains(folder.getFileName() + " at http://"));
        }
    }

    @Test
    void servesAfterBuildingByTheProfileOfTheSample() throws Exception {
        Files.copy(Path.of("../content/pom.xml"), folder.resolve("pom.xml"));
        try (RunningMaven maven = RunningMaven.start(folder, new Properties(), "package", "-Pserve")) {
            assertThat(body(URI.create(maven.awaitAddress()))).contains("Small");
            maven.endInput();
            assertThat(maven.awaitExit()).isZero();
        }
    }

    @Test
    void saysWhichPortIsInUse() throws Exception {
        try (RunningMaven maven = RunningMaven.start(folder, new Properties(), MavenBuild.goal("serve"))) {
            Properties same = new Properties();
            same.setProperty(
                    "candor.port",
                    String.valueOf(URI.create(maven.awaitAddress()).getPort()));

            MavenBuild second = MavenBuild.run(folder, same, MavenBuild.goal("serve"));

            assertThat(second.exitCode()).isNotZero();
            assertThat(second.lines())
                    .anyMatch(line -> line.contains("Port " + same.getProperty("candor.port") + " is in use."));
        }
    }

    private static String body(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }

    private static Properties at(String now) {
        Properties properties = new Properties();
        properties.setProperty("candor.now", now);
        return properties;
    }
}
