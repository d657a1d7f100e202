package io.github.candor.notify.ledger;

import java.util.concurrent.CompletableFuture;

/** Tells one channel. */
@FunctionalInterface
public interface Teller {
    /** Begins to tell the item with this GUID, and does not wait for it; what comes of it always comes, and is no failure. */
    CompletableFuture<Told> tell(String guid);
}
