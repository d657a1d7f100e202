package io.github.candor.author.questions;

import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentStatus;
import io.github.candor.problem.RefusalException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives each component that was named a status: its own, else that of all, else the one that is answered. */
public final class Statuses {
    private static final List<String> WORDS =
            List.of("degraded_performance", "partial_outage", "major_outage", "operational");

    private final Answers answers;
    private final @Nullable ComponentStatus ofAll;

    public Statuses(Answers answers, @Nullable ComponentStatus ofAll) {
        this.answers = answers;
        this.ofAll = ofAll;
    }

    /** Returns the statuses in order. */
    public Map<ComponentId, ComponentStatus> of(List<NamedComponent> named, String when) {
        Map<ComponentId, ComponentStatus> statuses = new LinkedHashMap<>();
        for (NamedComponent one : named) {
            ComponentStatus own = one.status() != null ? one.status() : ofAll;
            statuses.put(one.id(), own != null ? own : ask(one.id(), when));
        }
        return statuses;
    }

    private ComponentStatus ask(ComponentId id, String when) {
        if (!answers.canAsk()) {
            throw new RefusalException("It is not said how " + id + " is " + when + ". Write -Dcandor.components=" + id
                    + ":major_outage, or one of " + String.join(", ", WORDS) + ".");
        }
        return answers.choose("How is " + id + " " + when, WORDS, "", Meanings::status);
    }
}
