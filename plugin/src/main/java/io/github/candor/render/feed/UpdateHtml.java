package io.github.candor.render.feed;

import io.github.candor.model.Incident;
import io.github.candor.model.Milestone;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.text.ZoneLabel;
import io.github.candor.status.incident.PublicUpdate;
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

    UpdateHtml(RenderContext context) {
        this.context = context;
    }

    /** Returns one update of {@code incident} as a block of HTML with absolute links. */
    String block(Incident incident, PublicUpdate update) {
        String head = "<p><small>" + date(update) + "</small><br><strong>" + state(update) + "</strong> - ";
        if (update.milestone() != null) {
            return head + escape(plain(update)) + "</p>";
        }
        String root = context.board().content().settings().url().toString();
        String text = context.markdown().inline(update.text(), incident.info().file(), root);
        return context.markdown().isLine(update.text()) ? head + text + "</p>" : head + "</p>" + text;
    }

    /** Returns what the update says as one line of plain text. */
    String plain(PublicUpdate update) {
        Milestone milestone = update.milestone();
        return milestone != null
                ? context.words().get("milestone-said-" + milestone.id())
                : context.markdown().plain(update.text());
    }

    /** Returns the word for the state that the update declares. */
    String state(PublicUpdate update) {
        return context.words().get("state-" + update.state().id().replace('_', '-'));
    }

    private String date(PublicUpdate update) {
        ZonedDateTime at = update.at()
                .instant()
                .atZone(context.board().content().settings().zone());
        return context.words().get("month-short-" + at.getMonthValue()) + " <var data-var='date'>" + at.getDayOfMonth()
                + "</var>, <var data-var='time'>" + at.format(CLOCK) + "</var> " + ZoneLabel.of(at);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
