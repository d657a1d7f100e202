package io.github.candor.author.questions;

import io.github.candor.model.ComponentStatus;
import io.github.candor.model.UpdateState;
import io.github.candor.problem.RefusalException;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the switch {@code candor.status} says: the state of the entry, or the status of components named without one. No
 * word is both.
 *
 * @param state null when the word is a component status
 * @param status null when the word is a state
 */
public record StatusWord(
        @Nullable UpdateState state, @Nullable ComponentStatus status) {
    /** Nothing was said. */
    public static final StatusWord NONE = new StatusWord(null, null);

    /** What people call an incident that turns out to be none, or the same as another. */
    private static final Set<String> TAKEN_BACK = Set.of(
            "retract",
            "retracted",
            "false_alarm",
            "withdrawn",
            "cancel",
            "cancelled",
            "canceled",
            "duplicate",
            "merge",
            "merged");

    /** Reads the word of an incident; the error names the states and the statuses that there are. */
    public static StatusWord parse(String text, Predicate<UpdateState> isPossible) {
        if (TAKEN_BACK.contains(Meanings.word(text))) {
            throw new RefusalException(
                    "To take an incident back is a goal of its own, \"retract\": with -Dcandor.text=\"why it was none\", or with"
                            + " -Dcandor.into=<id of the incident that it is part of>.");
        }
        try {
            return new StatusWord(null, Meanings.status(text));
        } catch (RefusalException notAStatus) {
            try {
                return new StatusWord(Meanings.state(text, isPossible), null);
            } catch (RefusalException notAState) {
                throw new RefusalException(notAState.text() + " For components: " + notAStatus.text());
            }
        }
    }
}
