package io.github.candor.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.ChannelNotifier;
import io.github.candor.SiteBuilder;
import io.github.candor.notify.ledger.Line;
import io.github.candor.publish.Program;
import io.github.candor.publish.branch.PublishOrder;
import io.github.candor.publish.branch.Target;
import io.github.candor.render.theme.TemplateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One run with services of every bad manner, and a good one that comes last. */
@Timeout(120)
class BadServicesIT {
    private static final Instant NOON = Instant.parse("2025-02-13T12:00:00Z");
    private static final String SECRET = "s3cr3t-path";
    private static final String STATUS = """
        title: School Status
        url: https://status.example.org/
        components: [{id: login, name: Login, since: 2024-01-01}]
        notify:
          - {channel: discord, to: SILENT}
          - {channel: slack, to: BROKEN}
          - {channel: teams, to: BUSY}
          - {channel: webhook, to: LONG}
          - {channel: slack, to: GOOD}
        """;
    private static final String INCIDENT = """
        ---
        title: Nobody can sign in
        components: {login: major_outage}
        started: 2025-02-13 11:50
        ---
        ## Updates
        ### 2025-02-13 11:55 Investigating
        We look into it.
        """;

    @TempDir
    Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final List<String> said = new ArrayList<>();
    private Path content;

    @BeforeEach
    void setUp() throws Exception {
        Path origin = Files.createDirectories(folder.resolve("origin.git"));
        Program.git(origin, "init", "--bare", "-q", "-b", "main");
        content = folder.resolve("content");
        Files.createDirectories(content.resolve("incidents"));
        Program.git(content, "init", "-q", "-b", "main");
        Program.git(content, "remote", "add", "origin", origin.toString());
        Files.writeString(content.resolve("status.yml"), STATUS);
        Files.writeString(content.resolve("incidents/2025-02-13-login.md"), INCIDENT);
    }

    @Test
    void tellsTheGoodOneAtOnceAndEachOtherAsOftenAsItsAnswerAllows() throws Exception {
        CountDownLatch heard = new CountDownLatch(1);
        String tenMegabytes = "x".repeat(10_000_000);
        try (HostileServer silent = HostileServer.answering(out -> heard.await());
                Loopback broken = Loopback.answering(exchange -> Loopback.answer(exchange, 500, SECRET));
                Loopback busy = Loopback.answering(exchange -> {
                    exchange.getResponseHeaders().set("Retry-After", "3600");
                    Loopback.answer(exchange, 429, SECRET);
                });
                Loopback endless = Loopback.answering(exchange -> Loopback.answer(exchange, 200, tenMegabytes));
                Loopback good = Loopback.answering(exchange -> {
                    heard.countDown();
                    Loopback.answer(exchange, 200, "ok");
                })) {
            List<Line> open = tell(Map.of(
                    "SILENT", silent.address() + SECRET,
                    "BROKEN", broken.address("/" + SECRET).toString(),
                    "BUSY", busy.address("/" + SECRET).toString(),
                    "LONG", endless.address("/" + SECRET).toString(),
                    "GOOD", good.address("/" + SECRET).toString()));

            assertThat(silent.asked()).isEqualTo(2);
            assertThat(broken.requests()).hasSize(4);
            assertThat(busy.requests()).hasSize(1);
            assertThat(endless.requests()).hasSize(1);
            assertThat(good.requests()).hasSize(1);
            assertThat(open)
                    .extracting(line -> line.channel() + " " + line.state() + " " + line.answer())
                    .containsExactlyInAnyOrder("slack BROKEN FAILED 500", "teams BUSY FAILED 429");
            assertThat(said)
                    .startsWith(
                            "discord SILENT UNSURE no answer",
                            "slack BROKEN FAILED 500",
                            "teams BUSY FAILED 429",
                            "webhook LONG TOLD 200",
                            "slack GOOD TOLD 200")
                    .contains("discord SILENT GIVEN_UP no answer");
            assertThat(String.join("\n", said) + open + ledger()).doesNotContain(SECRET, "127.0.0.1");
        }
    }

    @Test
    void tellsNobodyWhileAMessageCannotBeWritten() throws Exception {
        Path template = Files.createDirectories(content.resolve("template/notify"));
        Files.writeString(template.resolve("slack.mustache"), "{\"text\": \"{{titel}}\"}");
        try (Loopback good = Loopback.answering(exchange -> Loopback.answer(exchange, 200, "ok"))) {
            String address = good.address("/").toString();

            assertThatThrownBy(() -> tell(Map.of(
                            "SILENT", address, "BROKEN", address, "BUSY", address, "LONG", address, "GOOD", address)))
                    .isInstanceOf(TemplateException.class)
                    .hasMessage("notify/slack.mustache:1: no view has the name \"titel\".");
            assertThatThrownBy(() -> SiteBuilder.check(new SiteBuilder.Order(content, null, null, NOON, NOON)))
                    .isInstanceOf(TemplateException.class)
                    .hasMessageStartingWith("notify/slack.mustache:1:");
            assertThat(good.requests()).isEmpty();
            assertThat(Program.git(folder.resolve("origin.git"), "branch", "--list"))
                    .doesNotContain("told");
        }
    }

    private List<Line> tell(Map<String, String> environment) throws Exception {
        Patience patience =
                new Patience(Duration.ZERO, now::get, length -> now.updateAndGet(before -> before.plus(length)));
        Path work = Files.createDirectories(folder.resolve("work"));
        PublishOrder ledger = PublishOrder.of(new Target("origin", "gh-pages"), work, NOON, null);
        return ChannelNotifier.of(new SiteBuilder.Order(content, null, null, NOON, NOON))
                .tell(
                        new ChannelNotifier.Order(content, ledger, environment, patience, "run"),
                        line -> said.add(line.channel() + " " + line.state() + " " + line.answer()),
                        warning -> said.add(warning));
    }

    private String ledger() throws IOException, InterruptedException {
        return Program.git(folder.resolve("origin.git"), "show", "gh-pages-told:told.tsv");
    }
}
