package io.github.candor.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.notify.HostileServer;
import io.github.candor.notify.Loopback;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotifyGoalIT {
    private static final Path CONTENT = Path.of("src/test/resources/golden/an-open-incident/content");

    @TempDir
    Path folder;

    private final AtomicInteger looks = new AtomicInteger();
    private final Loopback site;
    private final Loopback hub;

    NotifyGoalIT() throws IOException {
        hub = Loopback.answering(exchange -> Loopback.answer(exchange, 202, ""));
        site = Loopback.answering(exchange -> {
            Path file = folder.resolve(
                    "target/site" + exchange.getRequestURI().getPath().replaceFirst("^/repo", ""));
            boolean isLive = looks.incrementAndGet() > 3;
            Loopback.answer(exchange, isLive ? 200 : 404, isLive ? Files.readString(file) : "");
        });
    }

    @BeforeEach
    void copyContent() throws IOException {
        try (Stream<Path> files = Files.walk(CONTENT)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(CONTENT.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    @AfterEach
    void stopServers() {
        site.close();
        hub.close();
    }

    @Test
    void tellsTheHubOfEachFeedOnceTheBuiltSiteIsLive() throws Exception {
        nameTheHub();

        MavenBuild build = MavenBuild.run(folder, settings(), MavenBuild.goal("generate"), MavenBuild.goal("notify"));

        assertThat(build.exitCode()).isZero();
        assertThat(build.lines())
                .anyMatch(line -> line.matches(".*Looking whether \\d+ feeds at http://127.* are live"))
                .anyMatch(line -> line.matches(".*\\d+ of \\d+ feeds are live; looking again in 1 s"))
                .anyMatch(line -> line.matches(".*Told http://127.*/hub of \\d+ feeds"));
        assertThat(hub.requests())
                .anyMatch(request -> request.contains("%2Frepo%2Fupdates.rss&"))
                .anyMatch(request -> request.contains("%2Frepo%2Fincidents%2F2025-02-13-teacher-roles%2Fupdates.atom&"))
                .allMatch(request -> request.startsWith("POST /hub hub.mode=publish&hub.url=http"));
    }

    @Test
    void failsWithTheFeedsThatAreNotLive() throws Exception {
        nameTheHub();
        looks.set(-10_000);
        Properties settings = settings();
        settings.setProperty("candor.wait", "PT0S");

        MavenBuild build = MavenBuild.run(folder, settings, MavenBuild.goal("generate"), MavenBuild.goal("notify"));

        assertThat(build.exitCode()).isNotZero();
        assertThat(build.lines())
                .anyMatch(line -> line.contains("The site is not live yet, so nobody was told."))
                .anyMatch(line -> line.contains("/repo/components/") && line.contains("is answered with 404"))
                .noneMatch(line -> line.startsWith("\tat "));
        assertThat(hub.requests()).isEmpty();
    }

    @Test
    void tellsNobodyOnADryRun() throws Exception {
        nameTheHub();
        Properties settings = settings();
        settings.setProperty("candor.dryRun", "true");

        MavenBuild build = MavenBuild.run(folder, settings, MavenBuild.goal("generate"), MavenBuild.goal("notify"));

        assertThat(build.exitCode()).isZero();
        assertThat(build.lines())
                .anyMatch(line -> line.contains("/repo/updates.rss is live"))
                .anyMatch(line -> line.contains("3 feeds not live; nobody would be told yet."));
        assertThat(hub.requests()).isEmpty();
    }

    @Test
    void asksNothingOfAnybodyWithoutHubAndChannels() throws Exception {
        MavenBuild build = MavenBuild.run(folder, settings(), MavenBuild.goal("notify"));

        assertThat(build.exitCode()).isZero();
        assertThat(build.lines())
                .anyMatch(line -> line.contains(
                        "Nobody is to be told: status.yml names neither a hub (feeds.hub) nor a channel (notify)."));
        assertThat(site.requests()).isEmpty();
    }

    @Test
    void asksForASiteToBeBuiltFirst() throws Exception {
        nameTheHub();

        MavenBuild build = MavenBuild.run(folder, settings(), MavenBuild.goal("notify"));

        assertThat(build.exitCode()).isNotZero();
        assertThat(build.lines()).anyMatch(line -> line.contains("There is no built site in "));
    }

    @Test
    void endsWhenItIsToldAlthoughTheAnswerDoesNot() throws Exception {
        nameTheHub();
        try (HostileServer endless = HostileServer.answering(
                HostileServer.dripping("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n", "x"))) {
            Properties settings = settings();
            settings.setProperty("candor.url", endless.address().toString());
            try (RunningMaven maven =
                    RunningMaven.start(folder, settings, MavenBuild.goal("generate"), MavenBuild.goal("notify"))) {
                maven.awaitLine("Looking whether");
                maven.tellToEnd();

                assertThat(maven.awaitExitWithin(10)).isTrue();
            }
        }
    }

    @Test
    void refusesAWaitThatIsNoLengthOfTime() throws Exception {
        nameTheHub();
        Properties settings = settings();
        settings.setProperty("candor.wait", "5 minutes");

        MavenBuild build = MavenBuild.run(folder, settings, MavenBuild.goal("notify"));

        assertThat(build.lines())
                .anyMatch(line -> line.contains("candor.wait \"5 minutes\" is not a length of time like PT5M"));
    }

    private void nameTheHub() throws IOException {
        Files.writeString(
                folder.resolve("status.yml"),
                "\nfeeds:\n  hub: " + hub.address("/hub") + "\n",
                StandardOpenOption.APPEND);
    }

    private Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("candor.now", "2025-02-13T10:00:00Z");
        settings.setProperty("candor.url", site.address("/repo/").toString());
        return settings;
    }
}
