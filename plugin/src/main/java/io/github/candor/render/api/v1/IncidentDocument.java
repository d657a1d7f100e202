package io.github.candor.render.api.v1;

import io.github.candor.address.Address;
import io.github.candor.model.Detector;
import io.github.candor.model.EntryId;
import io.github.candor.model.Milestone;
import io.github.candor.model.Moment;
import io.github.candor.render.api.v1.ActionsDocument.ActionDocument;
import io.github.candor.render.json.KeyGroup;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SitePath;
import io.github.candor.render.text.UpdateText;
import io.github.candor.revisions.EntryHistory;
import io.github.candor.revisions.Revision;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.KnownIncident;
import io.github.candor.status.incident.Measurement;
import io.github.candor.status.incident.Mergers;
import io.github.candor.status.incident.PromisedUpdate;
import io.github.candor.status.incident.PublicUpdate;
import io.github.candor.status.incident.Withdrawn;
import io.github.candor.status.incident.WriteUp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code incidents/<id>.json}: all facts of one incident and what follows from them. The keys of its parts stand in one row.
 *
 * @param updates newest first
 */
record IncidentDocument(
        Stated stated,
        Course course,
        List<UpdateDocument> updates,
        List<EntryDocument> timeline,
        Learnt learnt,
        Filed filed,
        Posted posted) {

    /**
     * What it is and how it stands.
     *
     * @param retracted why it was none, else null
     * @param mergedInto id of the incident that it is part of, else null
     */
    record Stated(
            String id,
            String title,
            String url,
            String summary,
            String state,
            boolean isOpen,
            String impact,
            @Nullable String severity,
            @Nullable String detectedBy,
            @Nullable String retracted,
            @Nullable String mergedInto)
            implements KeyGroup {
        static Stated of(RenderContext context, IncidentStatus one) {
            KnownIncident incident = one.incident();
            Detector detector = incident.detectedBy();
            Withdrawn withdrawn = incident.withdrawn();
            return new Stated(
                    incident.id().value(),
                    incident.title(),
                    context.absolute(SitePath.page(Address.INCIDENT.at(incident.id()))),
                    context.markdown().plain(incident.summary()),
                    one.state().id(),
                    one.isOpen(),
                    incident.impact().id(),
                    incident.severity(),
                    detector == null ? null : detector.id(),
                    withdrawn == null ? null : withdrawn.retracted(),
                    withdrawn == null || withdrawn.mergedInto() == null
                            ? null
                            : withdrawn.mergedInto().value());
        }
    }

    /**
     * When what happened, and what that did.
     *
     * @param milestones those that have passed, by name
     * @param timeAffected in which at least one component was in trouble, up to now
     */
    record Course(
            Map<String, MomentDocument> milestones,
            @Nullable MomentDocument nextUpdate,
            @Nullable LocalDate postmortem,
            List<String> components,
            List<WindowDocument> windows,
            Duration timeAffected,
            List<MetricDocument> metrics)
            implements KeyGroup {
        static Course of(IncidentStatus one) {
            PromisedUpdate promised = one.incident().nextUpdate();
            return new Course(
                    milestones(one),
                    promised == null ? null : MomentDocument.of(promised.at()),
                    one.incident().writeUp().day(),
                    one.incident().concerned().stream().map(id -> id.value()).toList(),
                    one.windows().stream().map(WindowDocument::of).toList(),
                    one.affectedTime(),
                    one.measurements().values().stream().map(MetricDocument::of).toList());
        }

        private static Map<String, MomentDocument> milestones(IncidentStatus one) {
            Map<String, MomentDocument> milestones = new LinkedHashMap<>();
            for (Milestone milestone : Milestone.values()) {
                Moment moment = one.milestones().get(milestone);
                if (moment != null) {
                    milestones.put(milestone.id(), MomentDocument.of(moment));
                }
            }
            return milestones;
        }
    }

    /** What was learnt of it, and what is done so that it does not come back. */
    record Learnt(List<String> rootCauses, List<String> contributingFactors, List<ActionDocument> actions)
            implements KeyGroup {
        static Learnt of(RenderContext context, IncidentStatus one) {
            WriteUp writeUp = one.incident().writeUp();
            return new Learnt(writeUp.rootCauses(), writeUp.contributingFactors(), ActionsDocument.of(context, one));
        }
    }

    /**
     * With what it belongs together.
     *
     * @param merged ids of incidents that turned out to be part of it; their documents have what was said of them
     */
    record Filed(
            @Nullable String recurrenceOf,
            List<String> related,
            List<String> merged,
            List<String> tags,
            List<String> authors)
            implements KeyGroup {
        static Filed of(KnownIncident incident, List<IncidentStatus> parts) {
            EntryId recurrence = incident.recurrenceOf();
            return new Filed(
                    recurrence == null ? null : recurrence.value(),
                    incident.info().related().stream().map(EntryId::value).toList(),
                    parts.stream().map(part -> part.id().value()).toList(),
                    incident.info().tags(),
                    incident.info().authors());
        }
    }

    /**
     * What is known of when the public could read it.
     *
     * @param postedAt when it first was public, or null where that is not known
     * @param revisions all that is known of when it was posted and edited, oldest first; null where nothing is
     */
    record Posted(@Nullable Instant postedAt, @Nullable List<RevisionDocument> revisions) implements KeyGroup {
        static Posted of(@Nullable EntryHistory history) {
            return history == null
                    ? new Posted(null, null)
                    : new Posted(
                            history.postedAt(),
                            history.revisions().stream()
                                    .map(RevisionDocument::of)
                                    .toList());
        }
    }

    /** One interval with its two ends; {@code to} is null while it runs, and {@code length} is so far. */
    record MetricDocument(
            String interval, MomentDocument from, @Nullable MomentDocument to, Duration length, boolean isApproximate) {
        static MetricDocument of(Measurement one) {
            return new MetricDocument(
                    one.interval().id(),
                    MomentDocument.of(one.from()),
                    MomentDocument.ofNullable(one.to()),
                    one.length(),
                    one.isApproximate());
        }
    }

    /**
     * What the public was told; {@code text} is plain.
     *
     * @param milestone what stands for an update that nobody wrote, else null
     */
    record UpdateDocument(
            MomentDocument at,
            String state,
            String text,
            @Nullable String milestone,
            Map<String, String> components) {
        static UpdateDocument of(UpdateText text, PublicUpdate update) {
            Map<String, String> changes = new LinkedHashMap<>();
            update.changes().forEach((id, status) -> changes.put(id.value(), status.id()));
            Milestone milestone = update.milestone();
            return new UpdateDocument(
                    MomentDocument.of(update.at()),
                    update.state().id(),
                    text.lines(update),
                    milestone == null ? null : milestone.id(),
                    changes);
        }
    }

    /** An entry of the timeline; {@code until} is where a span of time ends, {@code text} is plain. */
    record EntryDocument(MomentDocument at, @Nullable MomentDocument until, String text) {}

    /** A change of what the public could read; {@code authors} only where the site shows names. */
    record RevisionDocument(String kind, Instant at, List<String> authors) {
        static RevisionDocument of(Revision one) {
            return new RevisionDocument(one.kind().name().toLowerCase(Locale.ROOT), one.at(), one.authors());
        }
    }

    /** Returns the document of {@code one}, of which {@code mergers} knows the parts. */
    static IncidentDocument of(RenderContext context, IncidentStatus one, Mergers mergers) {
        UpdateText text = new UpdateText(context.words(), context.markdown());
        return new IncidentDocument(
                Stated.of(context, one),
                Course.of(one),
                one.updates().stream()
                        .map(update -> UpdateDocument.of(text, update))
                        .toList(),
                one.timeline().entries().stream()
                        .map(entry -> new EntryDocument(
                                MomentDocument.of(entry.at()),
                                MomentDocument.ofNullable(entry.until()),
                                context.markdown().plain(entry.text())))
                        .toList(),
                Learnt.of(context, one),
                Filed.of(one.incident(), mergers.into(one.id())),
                Posted.of(context.history().of(one.incident())));
    }
}
