package io.github.candor.notify.channel;

import io.github.candor.notify.Answer;
import io.github.candor.notify.Web;
import io.github.candor.notify.ledger.Told;
import io.github.candor.render.feed.Story;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Tells a service over HTTP, and says what its answer means. A service's own words are shown nowhere: some repeat the address
 * that they were asked by, and that is a secret.
 */
record HttpTeller(Format format, Web web, InstantSource clock) {
    private static final int TOO_MANY = 429;
    private static final Duration LONGEST_PAUSE = Duration.ofHours(24);

    /** Writes {@code story}, and sends it on its way. */
    public CompletableFuture<Told> tell(Story story) {
        Post post = format.post(story);
        return web.post(post.address(), post.headers(), post.body()).thenApply(this::of);
    }

    private Told of(Answer answer) {
        if (answer instanceof Answer.None none) {
            return none.isPerhapsHeard()
                    ? new Told(Told.Kind.UNKNOWN, "no answer", null)
                    : new Told(Told.Kind.NOT_NOW, "not reached", null);
        }
        return received((Answer.Received) answer);
    }

    private Told received(Answer.Received answer) {
        String status = String.valueOf(answer.status());
        if (answer.isSuccess()) {
            return new Told(Told.Kind.YES, status, null);
        }
        boolean isBusy = answer.status() == TOO_MANY || answer.status() == 408 || answer.status() / 100 == 5;
        // A wrong address or key is put right by people, and then the next run tells.
        boolean isSetting = answer.status() == 401
                || answer.status() == 403
                || answer.status() == 404
                || answer.status() / 100 == 3;
        return isBusy || isSetting
                ? new Told(Told.Kind.NOT_NOW, status, pause(answer.retryAfter()))
                : new Told(Told.Kind.NEVER, status, null);
    }

    /** Returns how long {@code Retry-After} asks to wait, as seconds or a date; null where it says nothing to be understood. */
    private @Nullable Duration pause(String retryAfter) {
        String text = retryAfter.strip();
        try {
            Duration pause = text.matches("\\d{1,9}(\\.\\d{1,9})?")
                    ? Duration.ofSeconds((long) Math.ceil(Double.parseDouble(text)))
                    : Duration.between(
                            clock.instant(),
                            ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant());
            return pause.isNegative() ? null : pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
