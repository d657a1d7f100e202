package io.github.candor.author;

/**
 * A file as somebody wrote it, with marks where edits are expected.
 *
 * @param marked the text, with {@code ⟨R⟩} where a line {@code resolved} belongs and {@code ⟨U⟩} where an update does
 * @param frame what an update adds there, with {@code %s} for its heading and words
 * @param level of its heading
 * @param closing braces of the update that resolves it, with a space in front, or empty
 */
record WrittenFile(String name, String marked, String frame, String level, String closing) {
    /** Returns a file that keeps updates tight, with headings of the third level, and no braces. */
    static WrittenFile of(String name, String marked) {
        return new WrittenFile(name, marked, "%s\n", "###", "");
    }

    WrittenFile framed(String other) {
        return new WrittenFile(name, marked, other, level, closing);
    }

    WrittenFile atLevel(String other) {
        return new WrittenFile(name, marked, frame, other, closing);
    }

    WrittenFile closedBy(String braces) {
        return new WrittenFile(name, marked, frame, level, " " + braces);
    }

    /** Returns the same with CRLF at the end of each line. */
    WrittenFile withCarriageReturns() {
        return new WrittenFile(name, marked.replace("\n", "\r\n"), frame.replace("\n", "\r\n"), level, closing);
    }

    /** Returns the file before any edit. */
    String before() {
        return marked.replace("⟨R⟩", "").replace("⟨U⟩", "");
    }

    /** Returns the file with an update. */
    String updated(String head, String text) {
        return marked.replace("⟨R⟩", "").replace("⟨U⟩", frame.formatted(block(head, text)));
    }

    /** Returns the file resolved, with the last update. */
    String resolved(String line, String head, String text) {
        return marked.replace("⟨R⟩", line + lineEnd()).replace("⟨U⟩", frame.formatted(block(head + closing, text)));
    }

    private String block(String head, String text) {
        return level + " " + head + lineEnd() + text;
    }

    private String lineEnd() {
        return marked.contains("\r\n") ? "\r\n" : "\n";
    }

    @Override
    public String toString() {
        return name;
    }
}
