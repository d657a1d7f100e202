package io.github.candor.author.edit;

import io.github.candor.model.ActionItem;
import io.github.candor.model.Entry;
import io.github.candor.model.EntryInfo;
import io.github.candor.model.Incident;
import io.github.candor.model.Maintenance;
import io.github.candor.model.Markdown;
import io.github.candor.model.Milestone;
import io.github.candor.model.Moment;
import io.github.candor.model.Section;
import io.github.candor.model.Timeline;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What an entry states apart from its updates and components, to be compared before and after an edit. */
public sealed interface Facts {
    /** Returns the facts of an incident or of maintenance. */
    static Facts of(Entry entry) {
        return entry instanceof Incident incident ? OfIncident.of(incident) : OfMaintenance.of((Maintenance) entry);
    }

    /** Those of an incident. */
    record OfIncident(
            EntryInfo info,
            Map<Milestone, Moment> milestones,
            Markdown summary,
            Timeline timeline,
            List<Section> sections,
            List<ActionItem> actions,
            @Nullable Moment nextUpdate,
            Incident.Ties ties)
            implements Facts {
        public OfIncident {
            milestones = Map.copyOf(milestones);
            sections = List.copyOf(sections);
            actions = List.copyOf(actions);
        }

        private static OfIncident of(Incident one) {
            return new OfIncident(
                    one.info(),
                    one.milestones().moments(),
                    one.summary(),
                    one.timeline(),
                    one.learnt().sections(),
                    one.learnt().actions(),
                    one.nextUpdate(),
                    one.ties());
        }

        /** Returns the same, resolved at {@code end}, or open for null. */
        public OfIncident resolved(@Nullable Moment end) {
            Map<Milestone, Moment> changed = new TreeMap<>(milestones);
            changed.remove(Milestone.RESOLVED);
            if (end != null) {
                changed.put(Milestone.RESOLVED, end);
            }
            return new OfIncident(info, changed, summary, timeline, sections, actions, nextUpdate, ties);
        }

        /** Returns the same, taken back or tied otherwise. */
        public OfIncident tied(Incident.Ties other) {
            return new OfIncident(info, milestones, summary, timeline, sections, actions, nextUpdate, other);
        }

        /** Returns the same with another timeline. */
        public OfIncident with(Timeline other) {
            return new OfIncident(info, milestones, summary, other, sections, actions, nextUpdate, ties);
        }
    }

    /** Those of maintenance. */
    record OfMaintenance(
            EntryInfo info,
            Moment scheduledFor,
            Moment scheduledUntil,
            @Nullable Moment movedFrom,
            @Nullable Moment started,
            @Nullable Moment completed,
            boolean isCancelled,
            @Nullable String rrule,
            Markdown summary,
            List<Section> sections)
            implements Facts {
        public OfMaintenance {
            sections = List.copyOf(sections);
        }

        private static OfMaintenance of(Maintenance one) {
            return new OfMaintenance(
                    one.info(),
                    one.scheduledFor(),
                    one.scheduledUntil(),
                    one.movedFrom(),
                    one.started(),
                    one.completed(),
                    one.isCancelled(),
                    one.rrule(),
                    one.summary(),
                    one.sections());
        }

        /** Returns the same, planned for another time, and before for {@code old}, if it was moved. */
        public OfMaintenance planned(Moment from, Moment until, @Nullable Moment old) {
            return new OfMaintenance(info, from, until, old, started, completed, isCancelled, rrule, summary, sections);
        }

        /** Returns the same, begun at {@code from} and over at {@code end}; either may be null. */
        public OfMaintenance done(@Nullable Moment from, @Nullable Moment end) {
            return new OfMaintenance(
                    info, scheduledFor, scheduledUntil, movedFrom, from, end, isCancelled, rrule, summary, sections);
        }

        /** Returns the same, called off. */
        public OfMaintenance cancelled() {
            return new OfMaintenance(
                    info, scheduledFor, scheduledUntil, movedFrom, started, completed, true, rrule, summary, sections);
        }

        /** Returns the same, to take place after all. */
        public OfMaintenance reinstated() {
            return new OfMaintenance(
                    info, scheduledFor, scheduledUntil, movedFrom, started, completed, false, rrule, summary, sections);
        }
    }
}
