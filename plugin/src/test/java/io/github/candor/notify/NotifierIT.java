package io.github.candor.notify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.candor.manifest.ManifestWriter;
import io.github.candor.manifest.Nature;
import io.github.candor.manifest.SiteManifest;
import io.github.candor.problem.RefusalException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotifierIT {
    private static final List<String> FEEDS = List.of("components/login/updates.rss", "feed.json", "updates.rss");
    private static final Duration WAIT = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    private final List<Duration> pauses = new ArrayList<>();
    private final List<String> progress = new ArrayList<>();
    private final List<AutoCloseable> servers = new ArrayList<>();
    private Path built = Path.of("");
    private Path live = Path.of("");
    private Runnable afterPause = () -> {};
    private volatile Instant now = Instant.EPOCH;

    @BeforeEach
    void buildASite() throws IOException {
        built = folder.resolve("built");
        live = folder.resolve("live");
        for (String path : FEEDS) {
            write(built, path, "line one\nnew line of " + path + "\n");
        }
    }

    @AfterEach
    void stopServers() throws Exception {
        for (AutoCloseable server : servers) {
            server.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 202, 204})
    void tellsTheHubOfEachFeedThatIsLive(int status) throws Exception {
        publish();
        Loopback site = site();
        Loopback hub = hub(status, "");

        int told = notifier(site.address("/repo/"), hub.address("/hub")).tell();

        assertThat(told).isEqualTo(3);
        assertThat(hub.requests())
                .containsExactlyElementsOf(FEEDS.stream()
                        .map(path -> site.address("/repo/" + path).toString())
                        .map(topic -> URLEncoder.encode(topic, UTF_8))
                        .map(topic -> "POST /hub hub.mode=publish&hub.url=" + topic + "&hub.topic=" + topic)
                        .toList());
        assertThat(pauses).isEmpty();
    }

    @Test
    void waitsUntilTheThirdLook() throws Exception {
        Loopback site = site();
        Loopback hub = hub(204, "");
        afterPause = () -> {
            if (pauses.size() == 2) {
                publish();
            }
        };

        notifier(site.address("/repo/"), hub.address("/hub")).tell();

        assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
        assertThat(hub.requests()).hasSize(3);
        assertThat(progress)
                .contains("0 of 3 feeds are live; looking again in 1 s", "0 of 3 feeds are live; looking again in 2 s");
    }

    @Test
    void looksAgainOnlyAtWhatWasNotLive() throws Exception {
        publish();
        write(live, "updates.rss", "line one\nold line\n");
        Loopback site = site();
        afterPause = this::publish;

        notifier(site.address("/repo/"), hub(204, "").address("/hub")).tell();

        assertThat(site.requests())
                .hasSize(4)
                .filteredOn("GET /repo/updates.rss"::equals)
                .hasSize(2);
    }

    @Test
    void givesUpWhenTheSiteIsNeverLiveAndTellsNobody() throws Exception {
        publish();
        write(live, "updates.rss", "line one\nold line\n");
        Files.delete(live.resolve("feed.json"));
        Loopback site = site();
        Loopback hub = hub(204, "");

        assertThatThrownBy(() ->
                        notifier(site.address("/repo/"), hub.address("/hub")).tell())
                .isInstanceOf(RefusalException.class)
                .hasMessage("The site is not live yet, so nobody was told. After 10 s, 1 of 3 feeds are live:\n  "
                        + site.address("/repo/feed.json") + " is answered with 404\n  "
                        + site.address("/repo/updates.rss") + " differs from line 2 on\n"
                        + "Publish what was built, or wait longer with candor.wait.");
        assertThat(hub.requests()).isEmpty();
        assertThat(pauses)
                .containsExactly(
                        Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ofSeconds(3));
    }

    @Test
    void takesABeginningForAnotherFile() throws Exception {
        publish();
        write(live, "updates.rss", "line one\n");
        Loopback site = site();

        assertThatThrownBy(() -> notifier(site.address("/repo/"), hub(204, "").address("/hub"))
                        .tell())
                .hasMessageContaining("/repo/updates.rss differs from line 2 on");
    }

    @Test
    void followsTheRedirectsOfASite() throws Exception {
        publish();
        Loopback site = site();
        Loopback before = server(exchange -> Loopback.redirect(
                exchange, 301, site.address("/repo" + exchange.getRequestURI().getPath())));
        Loopback hub = hub(204, "");

        notifier(before.address("/"), hub.address("/hub")).tell();

        assertThat(hub.requests())
                .hasSize(3)
                .allMatch(request ->
                        request.contains(URLEncoder.encode(before.address("/").toString(), UTF_8)));
    }

    @Test
    void saysThatNobodyListensAtTheSitesAddress() throws Exception {
        URI nobody = URI.create("http://127.0.0.1:" + freePort() + "/");

        assertThatThrownBy(() -> notifier(nobody, hub(204, "").address("/hub")).tell())
                .hasMessageContaining("0 of 3 feeds are live")
                .hasMessageContaining(nobody + "feed.json cannot be fetched: nothing listens there");
    }

    @Test
    void doesNotWaitForAnAnswerThatNeverEnds() throws Exception {
        Loopback site = server(exchange -> {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            sleep();
        });
        Notifier notifier = new Notifier(
                order(site.address("/"), hub(204, "").address("/hub")), progress::add, new Web(Duration.ofSeconds(1)));

        assertThatThrownBy(notifier::tell).hasMessageContaining("cannot be fetched: nothing came within 1 s");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 500})
    void saysWhyTheHubRefuses(int status) throws Exception {
        publish();
        Loopback site = site();
        Loopback hub = hub(status, "\n  Topic is not ours. \nSorry.\n");

        assertThatThrownBy(() ->
                        notifier(site.address("/repo/"), hub.address("/hub")).tell())
                .isInstanceOf(RefusalException.class)
                .hasMessageStartingWith("The hub " + hub.address("/hub") + " refused 3 of 3 feeds:\n  "
                        + site.address("/repo/components/login/updates.rss") + ": " + status
                        + ", Topic is not ours.\n")
                .hasMessageNotContaining("Sorry");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b]8;;https://evil.example\u0007here\u001b[2J",
                "a\rb",
                "\u009b31mred",
                "\u202Ereversed",
                "\uD83D",
                "x\u0000y\u2028z"
            })
    void saysWhatAHubAnswersWithoutWhatATerminalObeys(String answer) throws Exception {
        publish();
        Loopback site = site();
        for (int status : new int[] {400, 302}) {
            Loopback hub = server(exchange -> {
                exchange.getResponseHeaders().set("Location", "https://evil.example/\u009b31m");
                Loopback.answer(exchange, status, answer);
            });

            assertThatThrownBy(() -> notifier(site.address("/repo/"), hub.address("/hub"))
                            .tell())
                    .isInstanceOfSatisfying(
                            RefusalException.class,
                            e -> assertThat(String.valueOf(e.getMessage()).replace("\n", ""))
                                    .contains(" refused 3 of 3 feeds:")
                                    .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028]"));
        }
    }

    @Test
    void looksAtNoFurtherFeedOnceTimeIsOver() throws Exception {
        for (int i = 0; i < 20; i++) {
            write(built, "components/part-" + i + "/updates.rss", "new");
        }
        Loopback site = server(exchange -> {
            now = now.plus(Duration.ofMinutes(1));
            Loopback.answer(exchange, 404, "");
        });

        assertThatThrownBy(() -> notifier(site.address("/"), hub(204, "").address("/hub"))
                        .tell())
                .hasMessageContaining("0 of 23 feeds are live")
                .hasMessageContaining("is answered with 404");
        assertThat(site.requests()).hasSize(8);
    }

    @Test
    void stopsTellingAHubThatTakesItsTime() throws Exception {
        publish();
        Loopback site = site();
        Loopback hub = server(exchange -> {
            now = now.plus(Duration.ofMinutes(6));
            Loopback.answer(exchange, 204, "");
        });

        assertThatThrownBy(() ->
                        notifier(site.address("/repo/"), hub.address("/hub")).tell())
                .hasMessage("The hub " + hub.address("/hub")
                        + " took longer than 10 min.\nIt was told of 2 of 3 feeds. Run candor:notify again: to be told twice"
                        + " does no harm.");
    }

    @Test
    void tellsOfTheOtherFeedsWhenOneIsRefused() throws Exception {
        publish();
        Loopback site = site();
        List<String> seen = new ArrayList<>();
        Loopback hub = server(exchange -> {
            seen.add("");
            Loopback.answer(exchange, seen.size() == 1 ? 403 : 204, "");
        });

        assertThatThrownBy(() ->
                        notifier(site.address("/repo/"), hub.address("/hub")).tell())
                .hasMessage("The hub " + hub.address("/hub") + " refused 1 of 3 feeds:\n  "
                        + site.address("/repo/components/login/updates.rss") + ": 403");
        assertThat(hub.requests()).hasSize(3);
    }

    @Test
    void stopsAtAHubThatClosesTheConnection() throws Exception {
        publish();
        Loopback site = site();
        Loopback hub = server(exchange -> {});

        assertThatThrownBy(() ->
                        notifier(site.address("/repo/"), hub.address("/hub")).tell())
                .isInstanceOf(RefusalException.class)
                .hasMessageStartingWith("The hub " + hub.address("/hub") + " did not answer: ")
                .hasMessageContaining("It was told of 0 of 3 feeds.");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void saysWhereAHubHasMoved(int status) throws Exception {
        publish();
        Loopback site = site();
        Loopback next = hub(200, "a page");
        Loopback hub = server(exchange -> Loopback.redirect(exchange, status, next.address("/new")));

        assertThatThrownBy(() ->
                        notifier(site.address("/repo/"), hub.address("/hub")).tell())
                .hasMessageContaining(": " + status + ", moved to " + next.address("/new")
                        + "; if that is the hub, set feeds.hub to it");
        assertThat(next.requests()).isEmpty();
    }

    @Test
    void showsWhatIsLiveWithoutTellingOrWaiting() throws Exception {
        publish();
        Files.delete(live.resolve("feed.json"));
        Loopback site = site();
        Loopback hub = hub(204, "");

        int stale = notifier(site.address("/repo/"), hub.address("/hub")).look();

        assertThat(stale).isEqualTo(1);
        assertThat(progress)
                .containsExactly(
                        site.address("/repo/components/login/updates.rss") + " is live",
                        site.address("/repo/feed.json") + " is answered with 404",
                        site.address("/repo/updates.rss") + " is live");
        assertThat(pauses).isEmpty();
        assertThat(hub.requests()).isEmpty();
    }

    @Test
    void asksForAddressesAsBrowsersDo() throws Exception {
        write(built, "components/a size/updates.rss", "new");
        publish();
        Loopback site = site();
        Loopback hub = hub(204, "");

        notifier(site.address("/repo/"), hub.address("/hub")).tell();

        assertThat(site.requests()).contains("GET /repo/components/a%20size/updates.rss");
    }

    @Test
    void namesTenOfManyFeedsThatAreNotLive() throws Exception {
        for (int i = 0; i < 12; i++) {
            write(built, "components/part-" + i + "/updates.rss", "new");
        }
        Loopback site = site();

        assertThatThrownBy(() -> notifier(site.address("/repo/"), hub(204, "").address("/hub"))
                        .tell())
                .hasMessageContaining("0 of 15 feeds are live")
                .hasMessageContaining("\n  and 5 more\n");
    }

    private Notifier notifier(URI site, URI hub) {
        return new Notifier(order(site, hub), progress::add);
    }

    private Notifier.Order order(URI site, URI hub) {
        return new Notifier.Order(built, site, hub, new Patience(WAIT, () -> now, this::pause));
    }

    private void pause(Duration length) {
        pauses.add(length);
        now = now.plus(length);
        afterPause.run();
    }

    private void publish() {
        try (var files = Files.walk(built)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write(live, built.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path root, String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        describe(root);
    }

    /** Every file is a feed without items. */
    private static void describe(Path root) throws IOException {
        SortedMap<String, Nature> natures = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile)
                    .map(one -> root.relativize(one).toString().replace('\\', '/'))
                    .filter(path -> !path.equals(SiteManifest.FILE))
                    .forEach(path -> natures.put(path, new Nature.Feed("", List.of(), List.of())));
        }
        Files.write(root.resolve(SiteManifest.FILE), ManifestWriter.write(new SiteManifest(natures)));
    }

    private Loopback site() throws IOException {
        Loopback site = Loopback.of(live);
        servers.add(site);
        return site;
    }

    private Loopback hub(int status, String body) throws IOException {
        return server(exchange -> Loopback.answer(exchange, status, body));
    }

    private Loopback server(Loopback.Manner manner) throws IOException {
        Loopback server = Loopback.answering(manner);
        servers.add(server);
        return server;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
