package io.github.candor.notify.ledger;

/** Tells one channel. */
@FunctionalInterface
public interface Teller {
    /** Tells the item with this GUID; always comes to an end. */
    Told tell(String guid);
}
