package io.github.candor.render.api.v2;

import io.github.candor.model.ComponentGroup;
import io.github.candor.model.ComponentId;
import io.github.candor.model.ComponentNode;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Components;
import io.github.candor.model.UpdateState;
import io.github.candor.render.api.v2.UpdateDocument.AffectedDocument;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.text.UpdateText;
import io.github.candor.status.incident.PublicUpdate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Makes the documents of what was told about one entry. */
final class UpdateDocuments {
    private final Components components;
    private final UpdateText text;
    private final String owner;
    private final List<ComponentId> affected;
    private final Told told;

    /** Says what an entry by itself made of a component from the moment of an update on. */
    interface Told {
        /** Returns the status of {@code component} from {@code at} on, when the entry is in {@code state}. */
        ComponentStatus status(ComponentId component, Instant at, UpdateState state);
    }

    /**
     * Keeps what all updates of an entry share.
     *
     * @param owner id of the entry's document
     * @param affected what the entry is about
     */
    UpdateDocuments(RenderContext context, String owner, List<ComponentId> affected, Told told) {
        this.components = context.board().content().components();
        this.text = new UpdateText(context.words(), context.markdown());
        this.owner = owner;
        this.affected = List.copyOf(affected);
        this.told = told;
    }

    /**
     * Returns a document for each update, newest first. News leaves the state as it was, because the API has no word for it;
     * before the first state that is {@code first}.
     */
    List<UpdateDocument> of(List<PublicUpdate> newestFirst, UpdateState first) {
        List<UpdateDocument> documents = new ArrayList<>();
        UpdateState state = first;
        List<ComponentStatus> before = Collections.nCopies(affected.size(), ComponentStatus.OPERATIONAL);
        for (int i = newestFirst.size() - 1; i >= 0; i--) {
            PublicUpdate update = newestFirst.get(i);
            state = update.state().isNews() ? state : update.state();
            List<ComponentStatus> after = statuses(update.at().instant(), state);
            String id = StatuspageId.of(owner, update, UpdateText.repetition(newestFirst, i));
            documents.add(document(id, update, state, changes(before, after)));
            before = after;
        }
        Collections.reverse(documents);
        return documents;
    }

    /** Returns the word of the API for {@code state}; that an incident was taken back, for which it has none, ends it. */
    static String word(UpdateState state) {
        return (state.isWithdrawal() ? UpdateState.RESOLVED : state).id();
    }

    private UpdateDocument document(String id, PublicUpdate update, UpdateState state, List<AffectedDocument> changes) {
        Instant at = update.at().instant();
        String said = update.state().isWithdrawal() ? text.headed(update) : text.lines(update);
        return new UpdateDocument(id, word(state), said, owner, at, at, at, changes, true, null, null);
    }

    private List<ComponentStatus> statuses(Instant at, UpdateState state) {
        return affected.stream().map(id -> told.status(id, at, state)).toList();
    }

    private List<AffectedDocument> changes(List<ComponentStatus> before, List<ComponentStatus> after) {
        List<AffectedDocument> changes = new ArrayList<>();
        for (int i = 0; i < affected.size(); i++) {
            ComponentId id = affected.get(i);
            changes.add(new AffectedDocument(
                    StatuspageId.of(node(id)),
                    name(id),
                    before.get(i).id(),
                    after.get(i).id()));
        }
        return changes;
    }

    private ComponentNode node(ComponentId id) {
        return Objects.requireNonNull(components.find(id), id::value);
    }

    private String name(ComponentId id) {
        String own = node(id).name();
        ComponentGroup group = components.groupOf(id);
        return group == null ? own : group.name() + " - " + own;
    }
}
