package io.github.candor.notify;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What came of a request. */
sealed interface Answer {
    /** Reads a server's response. */
    static Answer of(HttpResponse<byte[]> response) {
        String location = response.headers().firstValue("Location").orElse("");
        return new Received(response.statusCode(), response.body(), location);
    }

    /**
     * A server answered.
     *
     * @param status like 200
     * @param body may be empty
     * @param location where a redirect leads, or empty
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Received(int status, byte[] body, String location) implements Answer {
        private static final int SHOWN = 200;

        /** Returns whether the request was understood and done, or will be. */
        boolean isSuccess() {
            return status / 100 == 2;
        }

        /** Returns the first line of the body that is not blank, shortened; empty when there is none. */
        String firstLine() {
            String line = new String(body, StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("");
            return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
        }
    }

    /**
     * Nobody answered.
     *
     * @param reason in words, like {@code nobody listens there}
     */
    record None(String reason) implements Answer {}
}
