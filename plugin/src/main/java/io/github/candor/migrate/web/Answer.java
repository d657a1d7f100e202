package io.github.candor.migrate.web;

import io.github.candor.problem.RefusalException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a server answers, whole. */
final class Answer {
    private static final Pattern NEXT = Pattern.compile("<([^<>]*)>[^<>]*;\\s*rel=\"?next\"?");

    private final URI from;
    private final int status;
    private final HttpHeaders headers;
    private final byte[] body;

    /**
     * Keeps it.
     *
     * @param from what was asked for, after redirects
     * @param body not changed any more
     */
    Answer(URI from, int status, HttpHeaders headers, byte[] body) {
        this.from = from;
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** Returns the status of HTTP, like 404. */
    int status() {
        return status;
    }

    /** Returns the value of {@code header}, or an empty text. */
    String header(String header) {
        return String.join(", ", headers.allValues(header));
    }

    /** Returns the body. */
    byte[] body() {
        return body.clone();
    }

    /** Returns the body as text. */
    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /**
     * Returns where the next page is, or null after the last one.
     *
     * @throws RefusalException if it is on another host
     */
    @Nullable
    URI next() {
        Matcher next = NEXT.matcher(header("Link"));
        if (!next.find()) {
            return null;
        }
        try {
            URI target = from.resolve(next.group(1));
            boolean isSame = String.valueOf(target.getAuthority()).equals(from.getAuthority())
                    && String.valueOf(target.getScheme()).equals(from.getScheme());
            if (isSame) {
                return target;
            }
        } catch (IllegalArgumentException e) {
            // Nobody can ask there.
        }
        throw new RefusalException(
                from + " goes on at " + Web.shown(next.group(1)) + ", which is not on the same host.");
    }
}
