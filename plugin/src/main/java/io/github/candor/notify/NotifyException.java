package io.github.candor.notify;

/** Says why subscribers were not told: what is not as it must be, and what to do. */
public final class NotifyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Keeps a message for the person who started the goal. */
    public NotifyException(String message) {
        super(message);
    }
}
