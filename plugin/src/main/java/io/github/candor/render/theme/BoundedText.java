package io.github.candor.render.theme;

import java.io.StringWriter;
import java.io.Writer;

/** What a template makes, as long as that is no more than any page needs. */
final class BoundedText extends StringWriter {
    /** The largest page that is known, of 100,000 incidents, has a fifth of it. */
    private static final int MOST = 64_000_000;

    private static final int MOST_STEPS = 5_000_000;

    private int steps;

    BoundedText() {
        super(8192);
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

    @Override
    public void write(int one) {
        super.write(one);
        require();
    }

    @Override
    public void write(char[] text, int from, int length) {
        super.write(text, from, length);
        require();
    }

    @Override
    public void write(String text) {
        super.write(text);
        require();
    }

    @Override
    public void write(String text, int from, int length) {
        super.write(text, from, length);
        require();
    }

    private void require() {
        if (getBuffer().length() > MOST) {
            throw new TooMuchException("it makes over " + MOST / 1_000_000
                    + " million characters. Are its sections nested in themselves?");
        }
    }
}
