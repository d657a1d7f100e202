package io.github.candor.read.time;

import io.github.candor.model.Moment;
import io.github.candor.problem.Rule;

/** What came of reading one time. */
public sealed interface TimeReading {
    /** The text names one moment. */
    record Known(Moment moment) implements TimeReading {}

    /**
     * The text does not name one moment.
     *
     * @param statement what is wrong, with the text quoted
     * @param advice what would be right
     */
    record Wrong(Rule rule, String statement, String advice) implements TimeReading {}
}
