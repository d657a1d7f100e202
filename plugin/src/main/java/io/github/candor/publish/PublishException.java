package io.github.candor.publish;

/** Says that a site must not be published as it was asked for: what is wrong, and what to do instead. */
public final class PublishException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Keeps a message for the person who publishes. */
    public PublishException(String message) {
        super(message);
    }
}
