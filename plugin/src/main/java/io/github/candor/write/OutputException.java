package io.github.candor.write;

/** Says that the site must not be written where or as it was asked for: what is wrong, and what to do instead. */
public final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Keeps a message for the person who started the build. */
    public OutputException(String message) {
        super(message);
    }
}
