package io.github.candor.notify;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Requests over HTTP that always come to an end. */
public final class Web {
    private static final Duration TO_CONNECT = Duration.ofSeconds(10);

    /** Of what a hub says only the first line is shown. */
    private static final int LONGEST_ANSWER = 65_536;

    private final HttpClient following;
    private final HttpClient staying;
    private final Duration longest;

    /** Keeps how long a request may take, with all redirects and the whole body. */
    public Web(Duration longest) {
        this.longest = longest;
        this.following = client(HttpClient.Redirect.NORMAL);
        this.staying = client(HttpClient.Redirect.NEVER);
    }

    /**
     * Fetches what lies at {@code address}, past the caches on the way and wherever it is redirected to.
     *
     * @param most bytes of the body that are wanted; what comes after them is not read
     */
    CompletableFuture<Answer> get(URI address, int most) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Cache-Control", "no-cache")
                .GET();
        return send(following, request, most);
    }

    /** Sends a form; does not follow redirects, because most of them would turn it into a request for a page. */
    CompletableFuture<Answer> post(URI address, String form) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        return send(staying, request, LONGEST_ANSWER);
    }

    /** Sends {@code body}; does not follow redirects. */
    public CompletableFuture<Answer> post(URI address, Map<String, String> headers, byte[] body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return send(staying, request, LONGEST_ANSWER);
    }

    private CompletableFuture<Answer> send(HttpClient client, HttpRequest.Builder request, int most) {
        CompletableFuture<HttpResponse<byte[]>> sent =
                client.sendAsync(request.header("User-Agent", "Candor").build(), head -> new Limited(most));
        // The client's own time limit ends with the head of the answer; a body that never ends would be waited for.
        return sent.copy().orTimeout(longest.toMillis(), TimeUnit.MILLISECONDS).handle((response, failure) -> {
            // Without this the connection would be read from for as long as the server likes.
            sent.cancel(true);
            return failure == null ? Answer.of(response) : none(failure);
        });
    }

    private Answer.None none(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        boolean isUnreached = cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException;
        return new Answer.None(reason(cause), !isUnreached);
    }

    private String reason(Throwable cause) {
        if (cause instanceof TimeoutException || cause instanceof HttpTimeoutException) {
            boolean isConnecting = cause instanceof HttpConnectTimeoutException;
            return "nothing came within " + (isConnecting ? TO_CONNECT : longest).toSeconds() + " s";
        }
        if (cause instanceof ConnectException) {
            boolean isUnknown = cause.getCause() instanceof UnresolvedAddressException;
            return isUnknown ? "there is no such host" : "nothing listens there";
        }
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : Answer.shown(message);
    }

    private static HttpClient client(HttpClient.Redirect redirect) {
        // HTTP/1.1, because not every server copes with a form that also asks for an upgrade.
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(TO_CONNECT)
                .followRedirects(redirect)
                .build();
    }
}
