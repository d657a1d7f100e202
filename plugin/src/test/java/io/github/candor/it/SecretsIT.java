package io.github.candor.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import io.github.candor.notify.Loopback;
import io.github.candor.publish.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that a run with channels prints and writes, with Maven's most talkative switch. */
class SecretsIT {
    private static final String SECRET = "s3cr3t";
    private static final String STATUS = """
            title: School Status
            url: https://status.example.org/
            components: [{id: login, name: Login, since: 2024-01-01}]
            notify:
              - {channel: slack, to: SLACK_WEBHOOK}
              - {channel: discord, to: DISCORD_WEBHOOK}
              - {channel: ntfy, to: NTFY_TOPIC, secret: NTFY_TOKEN}
              - {channel: webhook, to: ACME_HOOK, secret: ACME_KEY}
              - {channel: mail, to: status@lists.example.org, server: SMTP_URL}
            """;
    private static final String INCIDENT = """
            ---
            title: Nobody can sign in
            components: {login: major_outage}
            started: 2025-02-13 09:50
            ---
            ## Updates
            ### 2025-02-13 09:55 Investigating
            We look into it.
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void setUp() throws Exception {
        Program.git(folder, "init", "-q", "-b", "main");
        Path origin = Files.createDirectories(folder.resolve("target/origin.git"));
        Program.git(origin, "init", "--bare", "-q", "-b", "main");
        Program.git(folder, "remote", "add", "origin", origin.toString());
        Files.writeString(folder.resolve("status.yml"), STATUS);
        Files.createDirectories(folder.resolve("incidents"));
        Files.writeString(folder.resolve("incidents/2025-02-13-login.md"), INCIDENT);
    }

    @Test
    void areInNoOutputAndNoFileThoughMavenSaysAllItCan() throws Exception {
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        mail.setUser("status@lists.example.org", "robot", SECRET);
        try (Loopback good = Loopback.answering(exchange -> Loopback.answer(exchange, 200, SECRET));
                Loopback bad = Loopback.answering(exchange -> refuse(exchange));
                Loopback site = served()) {
            MavenBuild build = MavenBuild.runIn(
                    environment(good, bad, mail.getSmtp().getPort()),
                    folder,
                    settings(site),
                    "-X",
                    MavenBuild.goal("generate"),
                    MavenBuild.goal("notify"));

            assertThat(build.exitCode()).isNotZero();
            assertThat(build.lines())
                    .anyMatch(line -> line.contains("slack SLACK_WEBHOOK, ") && line.endsWith(": told (200)"))
                    .anyMatch(line -> line.contains("discord DISCORD_WEBHOOK, ") && line.contains("not taken (403)"))
                    .anyMatch(
                            line -> line.contains("mail status@lists.example.org, ") && line.endsWith(": told (taken)"))
                    .noneMatch(line -> line.contains(SECRET));
            assertThat(good.requests())
                    .hasSize(3)
                    .filteredOn(one -> one.contains(SECRET))
                    .hasSize(3);
            assertThat(filesWithTheSecret()).isEmpty();
            assertThat(Program.git(folder.resolve("target/origin.git"), "show", "gh-pages-told:told.tsv"))
                    .contains("TOLD")
                    .doesNotContain(SECRET, "127.0.0.1");
            assertThat(mail.getReceivedMessages()).hasSize(1);
        } finally {
            mail.stop();
        }
    }

    @Test
    void areInNoMessageAboutVariablesThatHoldWhatTheyMustNot() throws Exception {
        Map<String, String> wrong = new LinkedHashMap<>();
        List.of("SLACK_WEBHOOK", "DISCORD_WEBHOOK", "NTFY_TOPIC", "ACME_HOOK", "SMTP_URL")
                .forEach(name -> wrong.put(name, "ftp://name:" + SECRET + "@host/ and a space"));

        try (Loopback site = served()) {
            MavenBuild build = MavenBuild.runIn(
                    wrong, folder, settings(site), "-X", MavenBuild.goal("generate"), MavenBuild.goal("notify"));

            assertThat(build.exitCode()).isNotZero();
            assertThat(build.lines())
                    .anyMatch(
                            line -> line.contains("The environment variable SLACK_WEBHOOK for slack holds no address"))
                    .anyMatch(line -> line.contains("The environment variable ACME_KEY for webhook is not set."))
                    .noneMatch(line -> line.contains(SECRET));
        }
    }

    private Loopback served() throws IOException {
        return Loopback.answering(exchange -> {
            Path file = folder.resolve(
                    "target/site" + exchange.getRequestURI().getPath().replaceFirst("^/repo", ""));
            Loopback.answer(exchange, 200, Files.readString(file));
        });
    }

    /** Without an hour to wait for, the goal would ask again and again. */
    private static void refuse(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Retry-After", "3600");
        Loopback.answer(exchange, 403, SECRET);
    }

    private static Map<String, String> environment(Loopback good, Loopback bad, int mail) {
        return Map.of(
                "SLACK_WEBHOOK", good.address("/services/" + SECRET).toString(),
                "DISCORD_WEBHOOK", bad.address("/api/webhooks/" + SECRET).toString(),
                "NTFY_TOPIC", good.address("/" + SECRET).toString(),
                "NTFY_TOKEN", SECRET + "-token",
                "ACME_HOOK", good.address("/hook/" + SECRET).toString(),
                "ACME_KEY", SECRET + "-key",
                "SMTP_URL", "smtp://robot:" + SECRET + "@127.0.0.1:" + mail + "/?from=status@example.org");
    }

    private static Properties settings(Loopback site) {
        Properties settings = new Properties();
        settings.setProperty("candor.now", "2025-02-13T10:00:00Z");
        settings.setProperty("candor.wait", "PT0S");
        settings.setProperty("candor.url", site.address("/repo/").toString());
        return settings;
    }

    private List<String> filesWithTheSecret() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(SecretsIT::holdsTheSecret)
                    .map(Path::toString)
                    .toList();
        }
    }

    private static boolean holdsTheSecret(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(SECRET);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
