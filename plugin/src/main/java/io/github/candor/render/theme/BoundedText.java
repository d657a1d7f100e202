package io.github.candor.render.theme;

import io.github.candor.render.xml.HtmlText;
import io.github.candor.render.xml.Utf8Text;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** What a template makes, as bytes, as long as that is no more than any page needs; characters that no page may hold are replaced. */
final class BoundedText extends Writer {
    /** The largest page that is known, of 100,000 incidents, has a fifth of it. */
    private static final int MOST = 64_000_000;

    private static final int MOST_STEPS = 5_000_000;

    /** The page of 100,000 incidents has some of them for each. */
    private static final int MOST_TURNS = 20_000_000;

    /** What the library writes for characters that mean something, by the character. */
    private static final @Nullable String[] REFERENCES = new String[0x7F];

    static {
        "&\"<>".chars().forEach(c -> REFERENCES[c] = HtmlText.attribute(Character.toString(c)));
        "\t\n\f\r'`=".chars().forEach(c -> REFERENCES[c] = "&#" + c + ";");
    }

    /** What line ends mean. */
    enum Lines {
        /** Blank lines of the template, which are left where sections of it are empty, mean nothing and are left out. */
        OF_HTML,
        /** Every line end is as it stands in the template. */
        OF_TEXT
    }

    private final Utf8Text text = new Utf8Text(Characters::allowed);
    private final Lines lines;
    private int steps;
    private int turns;

    BoundedText(Lines lines) {
        this.lines = lines;
    }

    /** Says that a template makes more, or takes longer, than any page needs. */
    static final class TooMuchException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMuchException(String message) {
            super(message);
        }
    }

    /** Counts one use of a partial, which may write nothing and use others. */
    static void step(Writer writer) {
        if (writer instanceof BoundedText text && ++text.steps > MOST_STEPS) {
            throw new TooMuchException("it uses partials over " + MOST_STEPS + " times. Do they use one another?");
        }
    }

    /** Counts one item of a section, which may write nothing and hold others. */
    static void turn(Writer writer) {
        if (writer instanceof BoundedText text && ++text.turns > MOST_TURNS) {
            throw new TooMuchException(
                    "its sections have over " + MOST_TURNS + " items. Are they nested in themselves?");
        }
    }

    /** Returns what was written, in UTF-8. */
    byte[] toBytes() {
        return text.toBytes();
    }

    @Override
    public void write(int one) {
        write(Character.toString((char) one));
    }

    @Override
    public void write(char[] written, int from, int length) {
        text.add(written, from, from + length);
        require();
    }

    /** Called for each stretch of the template's own text, and for each value as a whole; none of these begins with a blank line. */
    @Override
    public void write(String written) {
        int from = 0;
        if (lines == Lines.OF_HTML && text.isAtLineStart()) {
            while (from < written.length() && written.charAt(from) == '\n') {
                from++;
            }
        }
        text.add(written, from, written.length());
        require();
    }

    /** Writes a stretch of the template's own text. */
    void write(Stretch stretch) {
        boolean isBlank = lines == Lines.OF_HTML && text.isAtLineStart();
        if (!stretch.addTo(text, isBlank ? stretch.lineEnds() : 0)) {
            write(stretch.text());
        }
        require();
    }

    /** Writes a value, in which references stand for what means something in HTML. */
    void escape(String value) {
        text.add(value, REFERENCES);
        require();
    }

    @Override
    public void write(String written, int from, int length) {
        text.add(written, from, from + length);
        require();
    }

    @Override
    public Writer append(CharSequence written, int from, int to) {
        String part = written.subSequence(from, to).toString();
        text.add(part, 0, part.length());
        require();
        return this;
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    private void require() {
        if (text.length() > MOST) {
            throw new TooMuchException(
                    "it makes over " + MOST / 1_000_000 + " million bytes. Are its sections nested in themselves?");
        }
    }
}
