package io.github.candor.render.entry;

import io.github.candor.model.ActionItem;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.view.AuthorText;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.KnownIncident;
import io.github.candor.status.incident.WriteUp;
import java.util.List;

/** What was learnt of it, and what is done so that it does not come back. */
record LearntView(
        List<String> rootCauses,
        List<String> contributingFactors,
        List<SectionView> sections,
        List<ActionView> actions) {
    static LearntView of(RenderContext context, IncidentStatus status, AuthorText text, String root) {
        KnownIncident incident = status.incident();
        WriteUp writeUp = incident.writeUp();
        return new LearntView(
                writeUp.rootCauses(),
                writeUp.contributingFactors(),
                SectionView.of(context, writeUp.sections(), incident, root),
                incident.actions().stream()
                        .map(action -> action(context, action, text, status))
                        .toList());
    }

    /** The page of what is over stays as it is while days pass, so it leads to where it is said what is overdue. */
    private static ActionView action(RenderContext context, ActionItem action, AuthorText text, IncidentStatus status) {
        ActionView view = ActionView.of(context, action, text);
        return status.isOpen() ? view.today(context, action) : view;
    }

    /** Returns whether anything is left to be done. */
    boolean hasOpenActions() {
        return actions.stream().anyMatch(action -> !action.isDone());
    }

    /** Returns whether any causes are stated. */
    boolean hasCauses() {
        return hasRootCauses() || hasFactors();
    }

    /** Returns whether there is anything in {@code rootCauses}. */
    boolean hasRootCauses() {
        return !rootCauses.isEmpty();
    }

    /** Returns whether there is anything in {@code contributingFactors}. */
    boolean hasFactors() {
        return !contributingFactors.isEmpty();
    }

    /** Returns whether there is anything in {@code actions}. */
    boolean hasActions() {
        return !actions.isEmpty();
    }
}
