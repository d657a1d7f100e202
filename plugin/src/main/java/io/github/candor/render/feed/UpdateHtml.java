package io.github.candor.render.feed;

import io.github.candor.model.Entry;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.text.UpdateText;
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
    private final UpdateText text;

    UpdateHtml(RenderContext context) {
        this.context = context;
        this.text = new UpdateText(context.words(), context.markdown());
    }

    /** Returns one update of {@code entry} as a block of HTML with absolute links. */
    String block(Entry entry, PublicUpdate update) {
        String head = "<p><small>" + date(update) + "</small><br><strong>" + state(update) + "</strong> - ";
        if (UpdateText.isOurs(update)) {
            return head + escape(plain(update)) + "</p>";
        }
        String root = context.board().content().settings().url().toString();
        String html = context.markdown().inline(update.text(), entry.info().file(), root);
        return context.markdown().isLine(update.text()) ? head + html + "</p>" : head + "</p>" + html;
    }

    /** Returns what the update says as one line of plain text. */
    String plain(PublicUpdate update) {
        return text.line(update);
    }

    /** Returns the word for the state that the update declares. */
    String state(PublicUpdate update) {
        return text.state(update);
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
