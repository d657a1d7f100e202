package io.github.candor.read.time;

import io.github.candor.model.Moment;
import io.github.candor.problem.Rule;

/** What came of reading one time. */
public sealed interface TimeReading {
    /** Returns the same time known only roughly. */
    TimeReading approximately();

    /** The text names one moment. */
    record Known(Moment moment) implements TimeReading {
        @Override
        public TimeReading approximately() {
            return new Known(new Moment(moment.instant(), moment.day(), true));
        }
    }

    /**
     * The text does not name one moment.
     *
     * @param statement what is wrong, with the text quoted
     * @param advice what would be right
     */
    record Wrong(Rule rule, String statement, String advice) implements TimeReading {
        @Override
        public TimeReading approximately() {
            return this;
        }
    }
}
