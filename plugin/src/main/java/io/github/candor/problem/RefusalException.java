package io.github.candor.problem;

/**
 * Says that what was asked for cannot be done: what is wrong, and what to do instead. It passes through the whole house to
 * the door, which shows its words and nothing else.
 */
public final class RefusalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String text;

    /** Keeps what is wrong and what would be right, in sentences for the person who asked. */
    public RefusalException(String text) {
        super(text);
        this.text = text;
    }

    /** Returns what is wrong and what would be right. */
    public String text() {
        return text;
    }
}
