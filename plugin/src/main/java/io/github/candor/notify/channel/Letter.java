package io.github.candor.notify.channel;

import io.github.candor.model.Sha256;
import io.github.candor.model.UpdateState;
import io.github.candor.render.feed.Story;
import org.jspecify.annotations.Nullable;

/** A story as a mail: subject, plain text, HTML, and what keeps the mails of one entry together. */
record Letter(Story story, String host, Messages messages) {
    /**
     * What {@code notify/mail-text.mustache} and {@code notify/mail-html.mustache} print.
     *
     * @param body the author's words and the plan, as plain text
     * @param html the author's words as HTML, or null where they are ours
     */
    record View(String body, @Nullable String html) {}

    private static final int DIGITS = 32;

    /** The same for all updates of one entry, because some programs keep a thread together only by that. */
    String subject() {
        boolean isFirst = story.state() == UpdateState.INVESTIGATING || story.state() == UpdateState.SCHEDULED;
        return (isFirst ? "" : "Re: ") + "[" + story.site().name() + "] " + story.title();
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
        return messages.plain("mail-text", story, view());
    }

    String html() {
        return messages.html("mail-html", story, view());
    }

    private View view() {
        return new View(story.words(), story.html());
    }
}
