package io.github.candor.migrate.source;

import io.github.candor.problem.Logins;
import io.github.candor.problem.Place;

/**
 * What became of something in a log that did not come over as it was.
 *
 * @param source where it stands in the log
 * @param text what it was and what it is now, in one or two sentences
 * @param mark how the line of the target begins that it is about, like {@code resolved:}; empty for the file as a whole
 */
public record Finding(Kind kind, Place source, String text, String mark) {
    public Finding {
        text = Logins.without(text);
    }

    /** How much it weighs; the order is that of the report. */
    public enum Kind {
        /** A file, or an entry in it, could not be understood and was left out. */
        UNREADABLE("could not be understood"),
        /** A fact could not be carried; where there is a target, it stands there as a comment. */
        LOST("could not be carried"),
        /** A fact was carried in another form. */
        CHANGED("was changed");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Returns what happened, as the end of a sentence. */
        public String words() {
            return words;
        }
    }
}
