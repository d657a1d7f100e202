package io.github.candor.render.entry;

import io.github.candor.model.Moment;
import io.github.candor.model.Settings;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.text.Length;
import io.github.candor.render.text.When;
import io.github.candor.render.text.Words;
import io.github.candor.revisions.EntryHistory;
import io.github.candor.revisions.History;
import io.github.candor.revisions.Revision;
import io.github.candor.status.incident.KnownEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the lines of an entry's page that say when it was posted and edited. */
final class PostedViews {
    /** So long a post may take without being late. */
    private static final Duration SOON = Duration.ofMinutes(15);

    private static final Duration LONG = Duration.ofDays(2);
    private static final int MONTHS_FROM = 60;
    private static final int YEARS_FROM = 730;

    /** More dates than these are on the page of revisions only. */
    private static final int DATES = 5;

    /**
     * What {@code partials/posted.mustache} prints.
     *
     * @param posted when it was posted, or null if that is not known or is when it happened
     * @param late how long after it happened, or empty
     * @param edits how often it was edited, or empty
     * @param revisions address of the page of its revisions, or null
     * @param dates when it was edited, newest first
     * @param remark says what is not known, or empty
     */
    record View(
            @Nullable When posted,
            String late,
            String edits,
            @Nullable String revisions,
            List<DateView> dates,
            String remark) {
        /** Returns whether there is anything to say but what is not known. */
        boolean isTold() {
            return posted != null || !edits.isEmpty();
        }
    }

    /**
     * An edit.
     *
     * @param anchor of it on the page of revisions
     * @param separator stands before it
     */
    record DateView(String separator, String anchor, When at) {}

    private final RenderContext context;

    PostedViews(RenderContext context) {
        this.context = context;
    }

    /**
     * Returns what is known of {@code entry}.
     *
     * @param happened when it happened, or is planned to, or should have been posted
     */
    View of(KnownEntry entry, Moment happened) {
        EntryHistory history = context.history().of(entry);
        if (history == null || history.revisions().isEmpty()) {
            return new View(null, "", "", null, List.of(), remark(history));
        }
        Instant postedAt = history.postedAt();
        boolean isTold = postedAt != null && isApart(happened, postedAt);
        int edits = history.edits().size();
        return new View(
                isTold ? context.calendar().when(Objects.requireNonNull(postedAt)) : null,
                isTold ? late(happened, Objects.requireNonNull(postedAt)) : "",
                edits == 0 ? "" : context.words().count("edited", edits),
                RevisionLinks.areThere(context, history) ? RevisionLinks.address(entry) : null,
                dates(history),
                remark(history));
    }

    /** A moment that is only known as a day is met by any time of that day. */
    private boolean isApart(Moment happened, Instant posted) {
        LocalDate day = happened.day();
        return day == null
                ? Duration.between(happened.instant(), posted).abs().compareTo(SOON) > 0
                : !day.equals(posted.atZone(zone()).toLocalDate());
    }

    private String late(Moment happened, Instant posted) {
        if (posted.isBefore(happened.instant())) {
            return "";
        }
        LocalDate day = happened.day();
        LocalDate written = posted.atZone(zone()).toLocalDate();
        long days = ChronoUnit.DAYS.between(context.calendar().dayOf(happened), written);
        Duration late = Duration.between(happened.instant(), posted);
        if (day == null ? late.compareTo(LONG) >= 0 : days > 1) {
            return writtenUp(days);
        }
        Words words = context.words();
        String about = happened.isApproximate() ? words.get("about-length") : "";
        return words.fill(
                "posted-later", day == null ? about + Length.hoursAndMinutes(late, words) : words.count("days", days));
    }

    /** Returns in the unit in which people think of it that something was written up after {@code days}. */
    private String writtenUp(long days) {
        if (days < MONTHS_FROM) {
            return context.words().count("written-up-days", days);
        }
        return days < YEARS_FROM
                ? context.words().count("written-up-months", Math.round(days / 30.44))
                : context.words().count("written-up-years", Math.round(days / 365.25));
    }

    private ZoneId zone() {
        return context.board().content().settings().zone();
    }

    private List<DateView> dates(EntryHistory history) {
        List<DateView> dates = new ArrayList<>();
        List<Revision> all = history.revisions();
        for (int i = all.size() - 1; i > 0 && dates.size() < DATES; i--) {
            dates.add(new DateView(
                    dates.isEmpty() ? ": " : "; ",
                    RevisionLinks.anchor(i + 1),
                    context.calendar().when(all.get(i).at())));
        }
        return dates;
    }

    /** Returns what is not known of an entry, so that nobody takes silence for an answer. */
    String remark(@Nullable EntryHistory history) {
        if (context.board().content().settings().revisions().show() == Settings.Revisions.Show.OFF
                || context.history().extent() == History.Extent.NOT_WANTED) {
            return "";
        }
        if (history == null) {
            return context.words().get("history-unknown");
        }
        if (history.revisions().isEmpty()) {
            return context.words().get("history-uncommitted");
        }
        if (!history.isCommitted()) {
            return context.words().get("history-changed");
        }
        Instant first = history.revisions().get(0).at();
        return history.isBeginningKnown()
                ? ""
                : context.words()
                        .fill("history-part", context.calendar().when(first).text());
    }
}
