package io.github.candor.write;

/** Says that the output folder cannot be used, and what to do about it. */
public final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Keeps a message for people. */
    public OutputException(String message) {
        super(message);
    }
}
