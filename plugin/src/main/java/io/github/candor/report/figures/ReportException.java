package io.github.candor.report.figures;

/** Says that a report was asked for that cannot be made, what was asked, and what could be. */
public final class ReportException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Keeps what is wrong, in sentences for the person who asked. */
    public ReportException(String message) {
        super(message);
    }
}
