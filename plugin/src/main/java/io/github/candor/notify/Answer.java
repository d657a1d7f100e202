package io.github.candor.notify;

import io.github.candor.report.TerminalText;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What came of a request. */
public sealed interface Answer {
    /** Characters of somebody else's words that are shown. */
    int SHOWN = 200;

    /** Reads a server's response. */
    static Answer of(HttpResponse<byte[]> response) {
        String location = response.headers().firstValue("Location").orElse("");
        String retry = response.headers().firstValue("Retry-After").orElse("");
        return new Received(response.statusCode(), response.body(), shown(location), retry);
    }

    /** Returns words of somebody else as they may stand in a message: a beginning, with nothing that a terminal obeys. */
    static String shown(String text) {
        boolean isLong = text.length() > SHOWN;
        String begin = isLong ? text.substring(0, TerminalText.wholeCharacter(text, SHOWN)) + "…" : text;
        return TerminalText.shown(begin);
    }

    /**
     * A server answered.
     *
     * @param status like 200
     * @param body may be empty
     * @param location where a redirect leads, as it may be shown, or empty
     * @param retryAfter as the server wrote it, or empty
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Received(int status, byte[] body, String location, String retryAfter) implements Answer {
        /** Returns whether the request was understood and done, or will be. */
        public boolean isSuccess() {
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
            return shown(line);
        }
    }

    /**
     * Nobody answered.
     *
     * @param reason in words, like {@code nothing listens there}
     * @param isPerhapsHeard whether the request may have arrived all the same
     */
    record None(String reason, boolean isPerhapsHeard) implements Answer {}
}
