package io.github.candor.notify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.publish.Program;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, a real ledger in git, and services that count what arrives; slow, since each kill needs two processes. */
class KilledTellerIT {
    private static final int KILLS = Integer.getInteger("candor.kills", 8);
    private static final Instant NOON = Instant.parse("2025-02-13T12:00:00Z");
    private static final List<String> CHANNELS = List.of("SLACK", "DISCORD", "TEAMS");
    private static final String STATUS = """
            title: School Status
            url: https://status.example.org/
            components: [{id: login, name: Login, since: 2024-01-01}]
            notify:
              - {channel: slack, to: SLACK}
              - {channel: discord, to: DISCORD}
              - {channel: teams, to: TEAMS}
            """;
    private static final String INCIDENT = """
            ---
            title: Nobody can sign in
            components: {login: major_outage}
            started: %s
            ---
            ## Updates
            ### %s Investigating
            Word%dend.
            """;

    @TempDir
    Path folder;

    private final Loopback services;
    private Path content;

    KilledTellerIT() throws IOException {
        services = Loopback.answering(exchange -> Loopback.answer(exchange, 200, "ok"));
    }

    @BeforeEach
    void setUp() throws Exception {
        Path origin = Files.createDirectories(folder.resolve("origin.git"));
        Program.git(origin, "init", "--bare", "-q", "-b", "main");
        content = Files.createDirectories(folder.resolve("content"));
        Program.git(content, "init", "-q", "-b", "main");
        Program.git(content, "remote", "add", "origin", origin.toString());
        Files.createDirectories(content.resolve("incidents"));
        Files.writeString(content.resolve("status.yml"), STATUS);
    }

    @AfterEach
    void stop() {
        services.close();
    }

    @Test
    void losesNoMessageAndRepeatsAtMostOneThatIsKnownWheneverItIsKilled() throws Exception {
        say(0, NOON);
        Process first = start(NOON);
        first.getInputStream().read();
        long begin = System.nanoTime();
        assertThat(finish(first)).contains("nd");
        long whole = System.nanoTime() - begin;
        Random random = new Random(20250213);
        int cut = 0;
        // A machine that has become quicker meanwhile ends some before they are killed.
        for (int kill = 1; kill <= KILLS || (cut <= KILLS / 2 && kill <= 4 * KILLS); kill++) {
            Instant now = NOON.plus(Duration.ofHours(kill));
            say(kill, now);
            Process process = start(now);
            process.getInputStream().read();
            if (!process.waitFor(random.nextLong(whole) / 1_000_000, TimeUnit.MILLISECONDS)) {
                kill(process);
                cut++;
            }
            String later = finish(start(now.plus(Duration.ofMinutes(11))));
            requireTold(kill, later);
        }
        assertThat(cut).isGreaterThan(KILLS / 2);
    }

    @Test
    void tellsOnceWhenTenProcessesMeet() throws Exception {
        say(1, NOON);
        List<Process> ten = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            ten.add(start(NOON));
        }
        for (Process one : ten) {
            assertThat(finish(one)).contains("end");
        }
        finish(start(NOON.plusSeconds(60)));

        CHANNELS.forEach(channel -> assertThat(told(channel, 1)).as(channel).isEqualTo(1));
    }

    private void requireTold(int number, String later) {
        long all = 0;
        for (String channel : CHANNELS) {
            long told = told(channel, number);
            assertThat(told).as(channel + " of " + number).isBetween(1L, 2L);
            all += told;
        }
        assertThat(all).isBetween((long) CHANNELS.size(), CHANNELS.size() + 1L);
        if (all > CHANNELS.size()) {
            assertThat(later).contains("perhaps for the second time");
        }
    }

    private long told(String channel, int number) {
        return services.requests().stream()
                .filter(request -> request.startsWith("POST /" + channel + " "))
                .filter(request -> request.contains("Word" + number + "end"))
                .count();
    }

    private void say(int number, Instant now) throws IOException {
        try (Stream<Path> old = Files.list(content.resolve("incidents"))) {
            for (Path one : old.toList()) {
                Files.delete(one);
            }
        }
        Instant at = now.minusSeconds(60);
        Files.writeString(
                content.resolve("incidents/2025-02-13-number-" + number + ".md"),
                INCIDENT.formatted(at.minusSeconds(600), at, number));
    }

    private Process start(Instant now) throws IOException {
        ProcessBuilder program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TellOnce.class.getName(),
                        content.toString(),
                        now.toString())
                .redirectErrorStream(true);
        CHANNELS.forEach(channel -> program.environment()
                .put(channel, services.address("/" + channel).toString()));
        return program.start();
    }

    private static String finish(Process process) throws Exception {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    /** Kills the program and its own git; what the server had begun for it, the server ends. */
    private static void kill(Process process) {
        List<ProcessHandle> all = process.descendants().toList();
        List<ProcessHandle> own = process.children().toList();
        process.destroyForcibly().onExit().join();
        own.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> one.onExit().join());
    }
}
