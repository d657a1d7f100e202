package io.github.candor.notify.channel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.notify.HostileServer;
import io.github.candor.notify.Loopback;
import io.github.candor.notify.Web;
import io.github.candor.notify.ledger.Told;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class HttpTellerIT {
    private static final Tidings TIDINGS = Tidings.of("Nobody can sign in", "We look into it.");
    private static final Duration LONGEST = Duration.ofSeconds(2);

    @ParameterizedTest
    @CsvSource({
        "200, YES",
        "201, YES",
        "204, YES",
        "301, NOT_NOW",
        "308, NOT_NOW",
        "400, NEVER",
        "401, NOT_NOW",
        "403, NOT_NOW",
        "404, NOT_NOW",
        "408, NOT_NOW",
        "410, NEVER",
        "413, NEVER",
        "422, NEVER",
        "429, NOT_NOW",
        "500, NOT_NOW",
        "503, NOT_NOW"
    })
    void understandsWhatAServiceAnswers(int status, Told.Kind kind) throws Exception {
        try (Loopback server = Loopback.answering(exchange -> Loopback.answer(exchange, status, "said SECRET back"))) {
            Told told = tell(server.address("/SECRET"));

            assertThat(told).isEqualTo(new Told(kind, String.valueOf(status), null));
            assertThat(server.requests()).hasSize(1).allMatch(request -> request.contains("Nobody can sign in"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30 | 30",
                "0.65 | 1",
                "Thu, 26 Nov 2026 12:10:00 GMT | 600",
                "999999999 | 86400",
                "Thu, 26 Nov 2020 12:10:00 GMT |",
                "soon |",
                "-5 |",
                "99999999999999999999 |"
            })
    void keepsWhatAServiceSaysAboutItsLimits(String retryAfter, Long seconds) throws Exception {
        try (Loopback server = Loopback.answering(exchange -> {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
            Loopback.answer(exchange, 429, "{}");
        })) {
            assertThat(tell(server.address("/")).pause())
                    .isEqualTo(seconds == null ? null : Duration.ofSeconds(seconds));
        }
    }

    @Test
    void knowsThatNobodyHeardWhereNobodyListens() throws Exception {
        URI nobody;
        try (ServerSocket socket = new ServerSocket(0)) {
            nobody = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
        }
        assertThat(tell(nobody)).isEqualTo(new Told(Told.Kind.NOT_NOW, "not reached", null));
    }

    @Test
    void doesNotKnowWhetherASilentServiceHeard() throws Exception {
        try (HostileServer silent = HostileServer.answering(out -> Thread.sleep(60_000))) {
            assertThat(tell(silent.address())).isEqualTo(new Told(Told.Kind.UNKNOWN, "no answer", null));
        }
    }

    @Test
    void takesAnAnswerOfTenMegabytesForWhatItsStatusSays() throws Exception {
        try (HostileServer endless = HostileServer.answering(
                HostileServer.endless("HTTP/1.1 200 OK\r\nContent-Length: 10000000\r\n\r\n", "SECRET "))) {
            assertThat(tell(endless.address())).isEqualTo(new Told(Told.Kind.YES, "200", null));
        }
    }

    private static Told tell(URI address) throws IOException {
        return new HttpTeller(new SlackFormat(address, Tidings.messages()), new Web(LONGEST), () -> Tidings.NOW)
                .tell(TIDINGS.story())
                .join();
    }
}
