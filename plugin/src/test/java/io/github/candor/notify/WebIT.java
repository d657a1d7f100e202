package io.github.candor.notify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class WebIT {
    private static final int LIMIT = 1_000;
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final String OK = "HTTP/1.1 200 OK\r\n";
    private static final String CHUNKED = OK + "Transfer-Encoding: chunked\r\n\r\n";

    private final Web web = new Web(LONGEST);

    static Stream<Arguments> manners() {
        return Stream.of(
                Arguments.of("a body without end", HostileServer.endless(OK + "\r\n", "x")),
                Arguments.of("a body as long as no memory", HostileServer.endless(length(Long.MAX_VALUE), "x")),
                Arguments.of("chunks without end", HostileServer.endless(CHUNKED, "4\r\nxxxx\r\n")),
                Arguments.of("a chunk of 2 GB", HostileServer.endless(CHUNKED + "7fffffff\r\n", "x")),
                Arguments.of("a chunk of no length", HostileServer.endless(CHUNKED + "-1\r\n", "x")),
                Arguments.of("the length of a chunk without end", HostileServer.endless(CHUNKED, "0")),
                Arguments.of("headers without end", HostileServer.endless(OK, "X-More: and more\r\n")),
                Arguments.of("a header without end", HostileServer.endless(OK + "X-More: ", "x")),
                Arguments.of("a status line without end", HostileServer.endless("HTTP/1.1 200 ", "x")),
                Arguments.of("promises without end", HostileServer.endless("", "HTTP/1.1 100 Continue\r\n\r\n")),
                Arguments.of("hints without end", HostileServer.endless("", "HTTP/1.1 103 Early Hints\r\n\r\n")),
                Arguments.of("a body drop by drop", HostileServer.dripping(OK + "\r\n", "x")),
                Arguments.of("chunks drop by drop", HostileServer.dripping(CHUNKED, "1\r\nx\r\n")),
                Arguments.of("headers drop by drop", HostileServer.dripping(OK, "X-More: x\r\n")),
                Arguments.of("a status line drop by drop", HostileServer.dripping("HTTP/1.1 200 ", "x")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("manners")
    void comesToAnEndAndReadsNoMore(String name, HostileServer.Manner manner) throws Exception {
        try (HostileServer server = HostileServer.answering(manner)) {
            long begin = System.nanoTime();
            Answer answer = web.get(server.address(), LIMIT).join();

            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(LONGEST.plusSeconds(3));
            assertThat(server.isLeftWithin(5)).as("left alone").isTrue();
            if (answer instanceof Answer.Received received) {
                assertThat(received.body()).hasSizeLessThanOrEqualTo(LIMIT);
            } else {
                assertThat(((Answer.None) answer).reason()).isNotBlank().hasSizeLessThan(300);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("manners")
    void comesToAnEndWhenItTells(String name, HostileServer.Manner manner) throws Exception {
        try (HostileServer server = HostileServer.answering(manner)) {
            long begin = System.nanoTime();
            new Hub(server.address(), web).tell(server.address());

            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(LONGEST.plusSeconds(3));
            assertThat(server.isLeftWithin(5)).as("left alone").isTrue();
        }
    }

    @Test
    void takesABodyOfTheLimitWholeAndNoByteMore() throws Exception {
        for (int length : new int[] {0, LIMIT - 1, LIMIT, LIMIT + 1, 100_000}) {
            try (Loopback server = Loopback.answering(exchange -> Loopback.answer(exchange, 200, "x".repeat(length)))) {
                Answer.Received answer =
                        (Answer.Received) web.get(server.address("/"), LIMIT).join();

                assertThat(answer.body()).hasSize(Math.min(length, LIMIT));
            }
        }
    }

    @Test
    void doesNotFollowACircleOfRedirects() throws Exception {
        try (Loopback server = Loopback.answering(exchange ->
                Loopback.redirect(exchange, 302, exchange.getRequestURI().resolve("/again")))) {
            CompletableFuture<Answer> answer = web.get(server.address("/"), LIMIT);

            assertThat(answer.join()).isInstanceOfAny(Answer.Received.class, Answer.None.class);
            assertThat(server.requests()).hasSizeLessThan(10);
        }
    }

    @Test
    void doesNotFollowARedirectToAnotherKindOfAddress() throws Exception {
        for (String location :
                new String[] {"file:///etc/passwd", "jar:file:/x!/", "data:,x", "ftp://127.0.0.1/", "::"}) {
            try (HostileServer server = HostileServer.answering(
                    out -> out.write(("HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n")
                            .getBytes(UTF_8)))) {
                Answer answer = web.get(server.address(), LIMIT).join();

                boolean isRead = answer instanceof Answer.Received received && received.status() == 200;
                assertThat(isRead).as(location).isFalse();
            }
        }
    }

    private static String length(long bytes) {
        return OK + "Content-Length: " + bytes + "\r\n\r\n";
    }
}
