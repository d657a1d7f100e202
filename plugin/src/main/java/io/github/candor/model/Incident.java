package io.github.candor.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event in which the service failed its users, as its author states it.
 *
 * @param affected empty only of an incident seen before it hit anything
 * @param statedImpact by its author, or null
 * @param severity one of the organisation's own labels, or null
 * @param milestones front matter and timeline taken together
 * @param nextUpdate promised time of the next word, or null
 * @param ties to other incidents, or to none at all
 * @param summary text before the first heading
 * @param updates what the public was told, oldest first; empty when the author wrote no such section
 */
public record Incident(
        EntryInfo info,
        List<AffectedComponent> affected,
        @Nullable Impact statedImpact,
        @Nullable String severity,
        Milestones milestones,
        @Nullable Detector detectedBy,
        @Nullable Moment nextUpdate,
        Ties ties,
        Markdown summary,
        Timeline timeline,
        List<Update> updates,
        Learnt learnt)
        implements Entry {
    public Incident {
        affected = List.copyOf(affected);
        updates = List.copyOf(updates);
    }

    /**
     * How it stands to other incidents, and whether it is one.
     *
     * @param recurrenceOf id of the incident that this one repeats, or null
     * @param retracted why it was none, in one line of plain text, or null
     * @param mergedInto id of the incident of which it turned out to be a part, or null; not both
     */
    public record Ties(
            @Nullable EntryId recurrenceOf,
            @Nullable String retracted,
            @Nullable EntryId mergedInto) {
        /** An incident of its own. */
        public static final Ties NONE = new Ties(null, null, null);

        /** Returns whether it is an incident of its own, and not taken back. */
        public boolean isStanding() {
            return retracted == null && mergedInto == null;
        }
    }

    /**
     * What was learnt of it.
     *
     * @param postmortem day the write-up was published, or null
     * @param sections the free part of the text, in order
     */
    public record Learnt(
            List<String> rootCauses,
            List<String> contributingFactors,
            @Nullable LocalDate postmortem,
            List<Section> sections,
            List<ActionItem> actions) {
        public Learnt {
            rootCauses = List.copyOf(rootCauses);
            contributingFactors = List.copyOf(contributingFactors);
            sections = List.copyOf(sections);
            actions = List.copyOf(actions);
        }
    }

    /** Leaves out what is only named to say that it went on working. */
    @Override
    public List<ComponentId> concerned() {
        return affected.stream()
                .filter(AffectedComponent::isHit)
                .map(AffectedComponent::id)
                .toList();
    }
}
