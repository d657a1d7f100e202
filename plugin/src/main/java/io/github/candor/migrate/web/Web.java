package io.github.candor.migrate.web;

import io.github.candor.problem.Logins;
import io.github.candor.problem.RefusalException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Asks politely: one request at a time, with a pause before each, and never without end. */
final class Web {
    private static final int LARGEST = 16 << 20;
    private static final int MOST_REDIRECTS = 3;

    private final Manners manners;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Web(Manners manners) {
        this.manners = manners;
    }

    /**
     * Returns what lies at {@code address}, or null where nothing does; follows redirects within the same server alone, since
     * the headers go along.
     *
     * @throws RefusalException if it does not answer, or with something else
     */
    @Nullable
    Answer get(URI address, Map<String, String> headers) throws IOException {
        URI next = address;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            Answer answer = send(next, headers);
            int status = answer.status();
            if (status / 100 == 3) {
                next = redirected(next, answer.header("Location"));
            } else if (status == 200) {
                return answer;
            } else if (status == 404 || status == 410) {
                return null;
            } else {
                throw new RefusalException(next + " answers with " + status + "." + advice(answer));
            }
        }
        throw new RefusalException(address + " leads on and on.");
    }

    private static String advice(Answer answer) {
        boolean isTooOften =
                answer.status() == 429 || answer.header("x-ratelimit-remaining").equals("0");
        return isTooOften ? " It was asked too often: wait for an hour, or set a token." : "";
    }

    private static URI redirected(URI from, String to) {
        try {
            URI target = from.resolve(to);
            boolean isSame = target.getRawUserInfo() == null
                    && target.getPort() == from.getPort()
                    && String.valueOf(target.getHost()).equalsIgnoreCase(from.getHost())
                    && ("https".equals(target.getScheme())
                            || String.valueOf(target.getScheme()).equals(from.getScheme()));
            if (isSame) {
                return target;
            }
            throw new RefusalException(from + " leads to another server, " + shown(target.toString())
                    + ". Give that address if it is meant.");
        } catch (IllegalArgumentException e) {
            throw new RefusalException(from + " leads to " + shown(to) + ", which is not an address.");
        }
    }

    /** Returns {@code address}, which a server gave, for a message; what may hold a password is not repeated. */
    static String shown(String address) {
        return Logins.isIn(address) ? "one with a name and a password in it" : "\"" + address + "\"";
    }

    private Answer send(URI address, Map<String, String> headers) throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).header("User-Agent", "Candor").GET();
        headers.forEach(request::header);
        HttpRequest built = request.build();
        CompletableFuture<HttpResponse<InputStream>> head = null;
        try {
            Thread.sleep(manners.pause().toMillis());
            head = client.sendAsync(built, HttpResponse.BodyHandlers.ofInputStream());
            // The client's own time limit ends with the head of the answer; a body that drips would be waited for.
            return head.thenApplyAsync(response -> new Answer(
                            address, response.statusCode(), response.headers(), whole(response.body(), address)))
                    .get(manners.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusalException("The import was interrupted.");
        } catch (TimeoutException e) {
            throw new RefusalException(address + " gave no whole answer within "
                    + manners.patience().toMillis() / 1000.0 + " s.");
        } catch (ExecutionException e) {
            throw failure(address, e.getCause());
        } finally {
            hangUp(head);
        }
    }

    /** Whatever still comes is not read. */
    private static void hangUp(@Nullable CompletableFuture<HttpResponse<InputStream>> head) throws IOException {
        if (head != null && !head.cancel(true) && !head.isCompletedExceptionally()) {
            head.join().body().close();
        }
    }

    private static byte[] whole(InputStream body, URI address) {
        try {
            byte[] bytes = body.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new RefusalException(address + " gives more than " + (LARGEST >> 20) + " MB.");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IOException failure(URI address, @Nullable Throwable cause) {
        if (cause instanceof RefusalException refusal) {
            throw refusal;
        }
        if (cause instanceof ConnectException || cause instanceof HttpTimeoutException) {
            throw new RefusalException(address + " does not answer.");
        }
        String said = cause == null ? null : cause.getMessage();
        return new IOException(address + " broke off" + (said == null ? "." : ": " + said), cause);
    }
}
