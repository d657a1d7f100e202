package io.github.candor.migrate;

/** Says why nothing was imported, in words for whoever asked for it. */
public final class ImportException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Keeps what is wrong and what would be right. */
    public ImportException(String message) {
        super(message);
    }

    /** Returns what is wrong and what would be right. */
    public String text() {
        return String.valueOf(getMessage());
    }
}
