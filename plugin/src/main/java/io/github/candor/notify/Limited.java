package io.github.candor.notify;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** The beginning of a body: what comes after the last byte that is wanted is not read, and the server hung up on. */
final class Limited implements HttpResponse.BodySubscriber<byte[]> {
    private final int most;
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private volatile Flow.@Nullable Subscription source;

    /** Reads at most {@code most} bytes. */
    Limited(int most) {
        this.most = most;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        source = subscription;
        subscription.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> blocks) {
        Flow.Subscription from = source;
        if (from == null || body.isDone()) {
            return;
        }
        for (ByteBuffer block : blocks) {
            byte[] wanted = new byte[Math.min(block.remaining(), most - read.size())];
            boolean isMore = block.remaining() > wanted.length;
            block.get(wanted);
            read.writeBytes(wanted);
            if (isMore) {
                from.cancel();
                body.complete(read.toByteArray());
                return;
            }
        }
        from.request(1);
    }

    @Override
    public void onError(Throwable failure) {
        body.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        body.complete(read.toByteArray());
    }

    /** Hangs up, if the body has begun. */
    void cancel() {
        Flow.Subscription from = source;
        if (from != null) {
            from.cancel();
        }
    }
}
