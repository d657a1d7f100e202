package io.github.candor.render.entry;

import io.github.candor.address.Address;
import io.github.candor.model.ComponentStatus;
import io.github.candor.model.Impact;
import io.github.candor.model.Moment;
import io.github.candor.render.feed.FeedDirectory;
import io.github.candor.render.frame.PageFrame;
import io.github.candor.render.frame.PageHead;
import io.github.candor.render.site.MadeFrom;
import io.github.candor.render.site.PlannedFile;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.SiteFile;
import io.github.candor.render.site.SitePart;
import io.github.candor.render.site.SitePath;
import io.github.candor.render.site.Tense;
import io.github.candor.render.text.ZoneOnce;
import io.github.candor.render.view.AuthorText;
import io.github.candor.render.view.FeedLink;
import io.github.candor.render.view.IncidentRow;
import io.github.candor.render.view.LastedView;
import io.github.candor.render.view.MeasurementView;
import io.github.candor.render.view.NamedLink;
import io.github.candor.render.view.Slug;
import io.github.candor.render.view.StatusView;
import io.github.candor.render.view.ViewMaker;
import io.github.candor.status.incident.IncidentStatus;
import io.github.candor.status.incident.KnownIncident;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A page for each incident: state, figures with their ends, what was said, what happened, what was learnt. */
public final class IncidentPages implements SitePart {
    /**
     * What {@code pages/incident.mustache} prints, with the names of {@link Lasted}, {@link StatedView}, {@link LearntView} and {@link Filed}.
     *
     * @param summary what its author says of it, or empty where an update says the same
     * @param merged what turned out to be part of it
     * @param twin address of the same in Markdown, from the page; null where there is none
     */
    record View(
            String summary,
            FiguresView figures,
            List<UpdateViews.View> updates,
            List<MergedView> merged,
            TimelineViews.View timeline,
            List<FeedLink> ownFeeds,
            PostedViews.View traces,
            @Nullable String twin) {
        /** Returns whether there is anything in {@code updates}. */
        boolean hasUpdates() {
            return !updates.isEmpty();
        }

        /** Returns whether anything of a timeline is to be shown. */
        boolean hasTimeline() {
            return !timeline.days().isEmpty() || !timeline.introduction().isEmpty();
        }
    }

    /**
     * How long it went on.
     *
     * @param whole null where it was none
     * @param lasted how long that was, and how long it hurt
     * @param zone of all times of the page, or empty where each names its own
     */
    record Lasted(@Nullable MeasurementView whole, LastedView lasted, String zone) {}

    /** Under what it is filed, who wrote it and when. */
    record Filed(@Nullable String postmortem, List<NamedLink> related, List<NamedLink> tags, List<String> authors) {
        static Filed of(RenderContext context, KnownIncident incident, References references) {
            LocalDate written = incident.writeUp().day();
            return new Filed(
                    written == null ? null : context.calendar().day(written),
                    references.of(incident.id()),
                    IncidentPages.tags(incident),
                    incident.info().authors());
        }

        /** Returns whether it is said who wrote it, when, or under which words it is filed. */
        boolean hasCredits() {
            return postmortem != null || !tags.isEmpty() || !authors.isEmpty();
        }

        /** Returns whether there is anything in {@code related}. */
        boolean hasRelated() {
            return !related.isEmpty();
        }
    }

    @Override
    public Stream<Supplier<SiteFile>> files(RenderContext context) {
        References references = References.of(context);
        return context.board().listedIncidents().stream()
                .map(one -> PlannedFile.of(
                        Tense.of(List.of(one)),
                        SitePath.page(Address.INCIDENT.at(one.id())),
                        () -> page(context, one, references),
                        () -> MadeFrom.document(facts(context, one, references))));
    }

    /** Returns all that a page shows: of other incidents only what was said of its parts, and titles. */
    private static List<?> facts(RenderContext context, IncidentStatus status, References references) {
        return Arrays.asList(
                status,
                references.parts(status),
                references.of(status.id()),
                context.history().of(status.incident()));
    }

    private static SiteFile page(RenderContext context, IncidentStatus status, References references) {
        KnownIncident incident = status.incident();
        SitePath path = SitePath.page(Address.INCIDENT.at(status.id()));
        String about = context.markdown().words(incident.summary());
        List<FeedLink> feeds = FeedLink.of(FeedDirectory.of(context, status));
        PageHead head = new PageHead(path, incident.title(), about.isEmpty() ? status(context, status) : about, feeds)
                .below(new NamedLink(context.words().get("history-title"), Address.HISTORY.at()))
                .showing(picture(context, status))
                .in(Tense.of(List.of(status)))
                .telling(Articles.of(context, status));
        ZoneOnce once = new ZoneOnce();
        MeasurementView whole = MeasurementView.whole(context.naming(once), status);
        Object[] parts = parts(whole == null ? context : context.naming(once), status, references);
        if (once.isTorn()) {
            whole = MeasurementView.whole(context, status);
            parts = parts(context, status, references);
        }
        Lasted lasted = new Lasted(whole, new ViewMaker(context).lasted(status), once.isTorn() ? "" : once.label());
        return PageFrame.page(context, head, "pages/incident.mustache", lasted, parts);
    }

    private static Object[] parts(RenderContext context, IncidentStatus status, References references) {
        KnownIncident incident = status.incident();
        String root = SitePath.page(Address.INCIDENT.at(status.id())).toRoot();
        LocalDate day = onlyDay(context, status);
        RenderContext below = day == null ? context : context.below(day);
        AuthorText text = AuthorText.of(below, incident, root);
        return new Object[] {
            view(below, status, text, root, merged(context, below, day, references.parts(status), root)),
            StatedView.of(below, status),
            LearntView.of(below, status, text, root),
            Filed.of(below, incident, references)
        };
    }

    /** Returns the day on which all of it lies, or null where it took several. */
    private static @Nullable LocalDate onlyDay(RenderContext context, IncidentStatus status) {
        Moment over = status.over();
        LocalDate last =
                over == null ? context.board().today() : context.calendar().dayOf(over);
        LocalDate day = context.calendar().dayOf(status.milestones().started());
        return day.equals(last) ? day : null;
    }

    /** Returns what is known of an incident about which its author wrote no word. */
    private static String status(RenderContext context, IncidentStatus status) {
        IncidentRow row = new ViewMaker(context).row(status);
        StatusView worst = row.worst();
        return (worst == null ? row.state() : worst.word()) + ", " + row.components() + ", "
                + row.started().text();
    }

    private static PageHead.Picture picture(RenderContext context, IncidentStatus status) {
        ViewMaker views = new ViewMaker(context);
        StatusView worst = views.worst(status);
        ComponentStatus given = Objects.requireNonNullElse(status.worst(), ComponentStatus.OPERATIONAL);
        Impact impact = Impact.from(given);
        return new PageHead.Picture(
                impact == Impact.NONE ? "plain" : impact.id(),
                worst == null ? views.state(status.state()) : worst.word());
    }

    /** A part of another day than the page is of has its own times with their days. */
    private static List<MergedView> merged(
            RenderContext context,
            RenderContext below,
            @Nullable LocalDate day,
            List<IncidentStatus> parts,
            String root) {
        return parts.stream()
                .map(part ->
                        MergedView.of(day != null && day.equals(onlyDay(context, part)) ? below : context, part, root))
                .toList();
    }

    private static View view(
            RenderContext context, IncidentStatus status, AuthorText text, String root, List<MergedView> merged) {
        KnownIncident incident = status.incident();
        return new View(
                text.blocks(UpdateViews.summary(status), 2),
                FiguresView.of(context, status),
                new UpdateViews(context).of(status, root),
                merged,
                new TimelineViews(context).of(status, root),
                FeedLink.of(FeedDirectory.of(context, status)),
                new PostedViews(context).of(incident, status.milestones().started()),
                IncidentTwins.beside(context));
    }

    private static List<NamedLink> tags(KnownIncident incident) {
        return incident.info().tags().stream()
                .map(tag -> new NamedLink(tag, Address.SEARCH_TAG.at(Slug.of(tag))))
                .toList();
    }
}
