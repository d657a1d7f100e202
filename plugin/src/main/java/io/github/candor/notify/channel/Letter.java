package io.github.candor.notify.channel;

import io.github.candor.model.Sha256;
import io.github.candor.model.UpdateState;
import io.github.candor.render.feed.Story;
import io.github.candor.render.xml.HtmlText;
import java.util.stream.Collectors;

/** A story as a mail: subject, plain text, HTML, and what keeps the mails of one entry together. */
record Letter(Story story, String host) {
    private static final int DIGITS = 32;

    /** The same for all updates of one entry, because some programs keep a thread together only by that. */
    String subject() {
        boolean isFirst = story.state() == UpdateState.INVESTIGATING || story.state() == UpdateState.SCHEDULED;
        return (isFirst ? "" : "Re: ") + "[" + story.site() + "] " + story.title();
    }

    /** Returns an id that this update has for good, so that a mail that is sent twice is seen to be one. */
    String messageId() {
        return "<" + Sha256.hex(story.subject().guid()).substring(0, DIGITS) + "@" + host + ">";
    }

    /** Returns the id that all updates of the entry answer to. */
    String threadId() {
        return "<" + Sha256.hex(story.thread()).substring(0, DIGITS) + "@" + host + ">";
    }

    String text() {
        return story.heading() + "\n\n" + story.words() + "\n"
                + story.parts().stream().map(part -> "\n- " + part.line()).collect(Collectors.joining())
                + "\n\n" + story.link() + "\n";
    }

    String html() {
        String words = story.html();
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(HtmlText.attribute(story.language().toLanguageTag()))
                .append("\"><head><meta charset=\"utf-8\"><title>")
                .append(HtmlText.attribute(story.heading()))
                .append("</title></head><body>\n<h1>")
                .append(HtmlText.attribute(story.heading()))
                .append("</h1>\n")
                .append(words == null ? "<p>" + HtmlText.attribute(story.plain()) + "</p>" : words);
        if (story.plan() != null) {
            html.append("<p>").append(HtmlText.attribute(story.plan())).append("</p>\n");
        }
        if (!story.parts().isEmpty()) {
            html.append("<ul>");
            story.parts()
                    .forEach(part -> html.append("<li>")
                            .append(HtmlText.attribute(part.line()))
                            .append("</li>"));
            html.append("</ul>\n");
        }
        return html.append("<p><a href=\"")
                .append(HtmlText.attribute(story.link()))
                .append("\">")
                .append(HtmlText.attribute(story.link()))
                .append("</a></p>\n</body></html>\n")
                .toString();
    }
}
