package io.github.candor.render.feed;

import io.github.candor.model.Markdown;
import io.github.candor.model.Section;
import io.github.candor.model.UpdateState;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.site.Repetitions;
import io.github.candor.render.text.UpdateText;
import io.github.candor.render.text.When;
import io.github.candor.render.text.ZoneLabel;
import io.github.candor.render.xml.HtmlText;
import io.github.candor.status.incident.KnownEntry;
import io.github.candor.status.incident.KnownIncident;
import io.github.candor.status.incident.KnownMaintenance;
import io.github.candor.status.incident.PublicUpdate;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes an update in the markup of Atlassian Statuspage's feeds, so that programs which read those read ours:
 * {@code <p><small>Nov <var data-var='date'>5</var>, <var data-var='time'>09:40</var>
 * UTC</small><br><strong>Investigating</strong> - …</p>}.
 */
final class UpdateHtml {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final RenderContext context;
    private final UpdateText text;

    UpdateHtml(RenderContext context) {
        this.context = context;
        this.text = new UpdateText(context.words(), context.markdown());
    }

    /** Returns one update of {@code entry} as a block of HTML with absolute links. */
    String block(KnownEntry entry, PublicUpdate update) {
        String head = "<p><small>" + date(update) + "</small><br><strong>" + state(update) + "</strong> - ";
        if (UpdateText.isOurs(update)) {
            return head + HtmlText.of(plain(update)) + "</p>";
        }
        String root = context.board().content().settings().url().toString();
        String html = context.markdown().inline(update.text(), entry.info().file(), root);
        return context.markdown().isLine(update.text()) ? head + html + "</p>" : head + "</p>" + html;
    }

    /** Returns what belongs to an announcement besides its words: the plan. */
    String announcement(KnownEntry entry, PublicUpdate update) {
        boolean isOfPlan = update.state() == UpdateState.SCHEDULED || update.state() == UpdateState.MOVED;
        boolean isPlan = isOfPlan && entry instanceof KnownMaintenance;
        return isPlan ? "\n" + plan((KnownMaintenance) entry) : "";
    }

    /** Returns when {@code maintenance} is planned, the first time if it repeats, as a paragraph. */
    String plan(KnownMaintenance maintenance) {
        String from = context.calendar().when(maintenance.scheduledFor()).text();
        String to = context.calendar()
                .after(maintenance.scheduledFor(), maintenance.scheduledUntil())
                .text();
        String plan = "<p>" + HtmlText.of(context.words().fill("feed-planned", from, to)) + "</p>";
        String repetition = Repetitions.of(context, maintenance);
        return repetition == null ? plan : plan + "\n<p>" + HtmlText.of(repetition) + "</p>";
    }

    /** Returns the whole text of {@code incident} but for its timeline, as blocks. */
    String writeUp(KnownIncident incident) {
        StringBuilder html = new StringBuilder(blocks(incident, incident.summary()));
        for (Section section : incident.writeUp().sections()) {
            html.append("\n<h3>").append(HtmlText.of(section.heading())).append("</h3>\n");
            html.append(blocks(incident, section.text()));
        }
        return html.toString();
    }

    private String blocks(KnownEntry entry, Markdown text) {
        String root = context.board().content().settings().url().toString();
        return context.markdown().blocks(text, entry.info().file(), root, 4).strip();
    }

    /** Returns what the update says as one line of plain text. */
    String plain(PublicUpdate update) {
        return text.line(update);
    }

    /** Returns the word for the state that the update declares. */
    String state(PublicUpdate update) {
        return text.state(update);
    }

    /** Of a bare day no time is known, and the instant of its end lies in the next. */
    private String date(PublicUpdate update) {
        LocalDate day = update.at().day();
        String date = day != null ? dayOfMonth(day) : dateAndTime(update);
        return update.at().isApproximate() ? When.roughly(date, context.words()) : date;
    }

    private String dateAndTime(PublicUpdate update) {
        ZonedDateTime at = update.at()
                .instant()
                .atZone(context.board().content().settings().zone());
        String time = "<var data-var='time'>" + at.format(CLOCK) + "</var>";
        return context.words().fill("feed-moment", dayOfMonth(at.toLocalDate()), time, ZoneLabel.of(at));
    }

    private String dayOfMonth(LocalDate day) {
        return context.calendar().dayOfMonth(day, "<var data-var='date'>" + day.getDayOfMonth() + "</var>");
    }
}
