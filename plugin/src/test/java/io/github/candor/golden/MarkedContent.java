package io.github.candor.golden;

import io.github.candor.model.ActionItem;
import io.github.candor.model.EntryInfo;
import io.github.candor.model.Incident;
import io.github.candor.model.Maintenance;
import io.github.candor.model.Markdown;
import io.github.candor.model.Moment;
import io.github.candor.model.Notice;
import io.github.candor.model.Section;
import io.github.candor.model.SiteContent;
import io.github.candor.model.Timeline;
import io.github.candor.model.TimelineEntry;
import io.github.candor.model.Update;
import io.github.candor.model.UpdateState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Content in whose words stands since when they are known, so that they can be found wherever they get to. What bears no date is as
 * old as its entry; of planned work only what was told of it is marked.
 */
final class MarkedContent {
    /** A mark; its group is the second since 1970 from which on it may be read. */
    static final Pattern MARK = Pattern.compile("wallmark(\\d+)x");

    private final ZoneId zone;

    private MarkedContent(ZoneId zone) {
        this.zone = zone;
    }

    /** Returns {@code content} with marks. */
    static SiteContent of(SiteContent content) {
        MarkedContent marks = new MarkedContent(content.settings().zone());
        return new SiteContent(
                content.settings(),
                content.components(),
                content.incidents().stream().map(marks::incident).toList(),
                content.maintenance().stream().map(marks::maintenance).toList(),
                content.notices().stream().map(marks::notice).toList(),
                content.pages(),
                content.assets());
    }

    /** Returns when the write-up of {@code incident} was published, as far as that is stated. */
    static @Nullable Instant writtenAt(Incident incident, ZoneId zone) {
        LocalDate day = incident.learnt().postmortem();
        return incident.updates().stream()
                .filter(update -> update.state() == UpdateState.POSTMORTEM)
                .map(update -> update.at().instant())
                .min(Instant::compareTo)
                .orElse(day == null ? null : day.atStartOfDay(zone).toInstant());
    }

    private Incident incident(Incident one) {
        Instant from = one.milestones().started().instant();
        Instant stated = writtenAt(one, zone);
        Instant written = stated == null ? from : stated;
        return new Incident(
                info(one.info(), from),
                one.affected(),
                one.statedImpact(),
                one.severity(),
                one.milestones(),
                one.detectedBy(),
                one.nextUpdate(),
                ties(one),
                marked(one.summary(), from),
                new Timeline(
                        marked(one.timeline().introduction(), from),
                        one.timeline().entries().stream().map(this::entry).toList()),
                updates(one.updates()),
                learnt(one.learnt(), from, written));
    }

    /** A reason is known from the moment on at which it is given; without one, from the last of the incident on. */
    private Incident.Ties ties(Incident one) {
        String reason = one.ties().retracted();
        Instant from = Stream.concat(
                        one.milestones().moments().values().stream(),
                        one.updates().stream().map(Update::at))
                .map(Moment::instant)
                .max(Instant::compareTo)
                .orElseThrow();
        Instant said = one.updates().stream()
                .filter(update -> update.state() == UpdateState.RETRACTED)
                .map(update -> update.at().instant())
                .min(Instant::compareTo)
                .orElse(from);
        return new Incident.Ties(
                one.ties().recurrenceOf(),
                reason == null ? null : marked(reason, said),
                one.ties().mergedInto());
    }

    private Incident.Learnt learnt(Incident.Learnt one, Instant from, Instant written) {
        return new Incident.Learnt(
                one.rootCauses().stream().map(text -> marked(text, written)).toList(),
                one.contributingFactors().stream()
                        .map(text -> marked(text, written))
                        .toList(),
                one.postmortem(),
                one.sections().stream()
                        .map(section ->
                                new Section(section.heading(), section.names(), marked(section.text(), written)))
                        .toList(),
                one.actions().stream().map(action -> action(action, from)).toList());
    }

    private Maintenance maintenance(Maintenance one) {
        return new Maintenance(
                one.info(),
                one.affected(),
                one.scheduledFor(),
                one.scheduledUntil(),
                one.movedFrom(),
                one.started(),
                one.completed(),
                one.isCancelled(),
                one.rrule(),
                one.summary(),
                updates(one.updates()),
                one.sections());
    }

    private Notice notice(Notice one) {
        Instant from = one.published().instant();
        return new Notice(
                info(one.info(), from),
                one.affected(),
                one.published(),
                one.until(),
                marked(one.text(), from),
                one.headings());
    }

    private static EntryInfo info(EntryInfo info, Instant from) {
        return new EntryInfo(
                info.id(),
                info.file(),
                marked(info.title(), from),
                info.zone(),
                info.language(),
                info.tags().stream().map(tag -> marked(tag, from)).toList(),
                info.aliases(),
                info.authors().stream().map(name -> marked(name, from)).toList(),
                info.related(),
                info.isDraft(),
                info.statuspageId());
    }

    private TimelineEntry entry(TimelineEntry one) {
        Instant from = one.at().instant();
        return new TimelineEntry(
                one.at(),
                one.until(),
                one.milestone(),
                marked(one.text(), from),
                one.remarks().stream().map(remark -> marked(remark, from)).toList());
    }

    private static List<Update> updates(List<Update> updates) {
        return updates.stream()
                .map(one -> new Update(
                        one.at(), one.state(), marked(one.text(), one.at().instant()), one.changes()))
                .toList();
    }

    private static ActionItem action(ActionItem one, Instant from) {
        return new ActionItem(
                marked(one.text(), from), one.isDone(), one.id(), one.owner(), one.due(), one.done(), one.link());
    }

    private static Markdown marked(Markdown text, Instant from) {
        return text.isBlank() ? text : new Markdown(mark(from) + " " + text.source());
    }

    private static String marked(String text, Instant from) {
        return text + " " + mark(from);
    }

    /** Returns the mark of what is known from {@code from} on. */
    static String mark(Instant from) {
        return "wallmark" + from.getEpochSecond() + "x";
    }
}
