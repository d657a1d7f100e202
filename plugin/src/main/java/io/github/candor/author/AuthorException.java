package io.github.candor.author;

/** Says why nothing was written, in words for the author who asked for it. */
public final class AuthorException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Keeps what is wrong and what would be right. */
    public AuthorException(String message) {
        super(message);
    }

    /** Returns what is wrong and what would be right. */
    public String text() {
        return String.valueOf(getMessage());
    }
}
