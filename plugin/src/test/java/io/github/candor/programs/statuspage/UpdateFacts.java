package io.github.candor.programs.statuspage;

import io.github.candor.model.ComponentGroup;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.UpdateState;
import io.github.candor.render.RenderedSite;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.text.UpdateText;
import io.github.candor.status.StatusBoard;
import io.github.candor.status.incident.KnownEntry;
import io.github.candor.status.incident.PublicUpdate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is to be read of the updates of one entry, out of the model. */
final class UpdateFacts {
    private final StatusBoard board;
    private final Times times;
    private final KnownEntry entry;
    private final String name;
    private final Map<ComponentId, ComponentStatus> harm;
    private final UpdateText text;
    private final Map<ComponentId, ComponentStatus> statuses = new LinkedHashMap<>();

    /**
     * Begins before the first update, when all is well.
     *
     * @param name of the entry among the ids
     * @param harm the worst that it did to components
     */
    UpdateFacts(StatusBoard board, Times times, KnownEntry entry, String name, Map<ComponentId, ComponentStatus> harm) {
        RenderContext context = RenderedSite.context(board);
        this.board = board;
        this.times = times;
        this.entry = entry;
        this.name = name;
        this.harm = harm;
        this.text = new UpdateText(context.words(), context.markdown());
        entry.named().forEach(one -> statuses.put(one, ComponentStatus.OPERATIONAL));
    }

    /** Returns what is to be read of {@code newestFirst}, in that order. */
    List<Object> of(List<PublicUpdate> newestFirst) {
        List<Object> facts = new ArrayList<>();
        List<PublicUpdate> oldestFirst = new ArrayList<>(newestFirst);
        Collections.reverse(oldestFirst);
        boolean hasBraces = newestFirst.stream().anyMatch(one -> !one.changes().isEmpty());
        UpdateState state = oldestFirst.get(0).state();
        for (PublicUpdate update : oldestFirst) {
            state = update.state() == UpdateState.UPDATE ? state : update.state();
            facts.add(0, update(update, state, hasBraces ? update.changes() : declared(state)));
        }
        return facts;
    }

    private Map<String, @Nullable Object> update(
            PublicUpdate update, UpdateState state, Map<ComponentId, ComponentStatus> changes) {
        Object at = times.of(update.at().instant());
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put(
                "id",
                Ids.of("update of " + name + moment(update) + " "
                        + update.state().id()));
        facts.put("status", state.id());
        facts.put("body", text.lines(update));
        facts.put("incident_id", Ids.of(name));
        facts.put("created_at", at);
        facts.put("updated_at", at);
        facts.put("display_at", at);
        facts.put(
                "affected_components",
                entry.named().stream().map(id -> change(id, changes)).toList());
        facts.put("deliver_notifications", true);
        facts.put("custom_tweet", null);
        facts.put("tweet_id", null);
        return facts;
    }

    /** An announcement that the author did not write as an update stands at a moment that moves. */
    private static String moment(PublicUpdate update) {
        boolean isDated = update.state() != UpdateState.SCHEDULED || update.isWritten();
        return isDated ? " " + update.at().instant() : "";
    }

    private Map<String, String> change(ComponentId id, Map<ComponentId, ComponentStatus> changes) {
        ComponentStatus before = Objects.requireNonNull(statuses.get(id));
        ComponentStatus after = changes.getOrDefault(id, before);
        statuses.put(id, after);
        return Map.of(
                "code", ComponentFacts.id(id), "name", name(id), "old_status", before.id(), "new_status", after.id());
    }

    /** Without braces the state says it: as declared until it is resolved, under maintenance while the work goes on. */
    private Map<ComponentId, ComponentStatus> declared(UpdateState state) {
        Map<ComponentId, ComponentStatus> declared = new LinkedHashMap<>();
        for (ComponentId one : entry.named()) {
            declared.put(
                    one,
                    switch (state) {
                        case INVESTIGATING, IDENTIFIED, MONITORING, UPDATE ->
                            harm.getOrDefault(one, ComponentStatus.OPERATIONAL);
                        case IN_PROGRESS, VERIFYING -> ComponentStatus.UNDER_MAINTENANCE;
                        case RESOLVED, POSTMORTEM, RETRACTED, MERGED, SCHEDULED, COMPLETED, MOVED, CANCELLED ->
                            ComponentStatus.OPERATIONAL;
                    });
        }
        return declared;
    }

    private String name(ComponentId id) {
        ComponentNode node = Objects.requireNonNull(board.content().components().find(id));
        ComponentGroup group = board.content().components().groupOf(id);
        return group == null ? node.name() : group.name() + " - " + node.name();
    }
}
