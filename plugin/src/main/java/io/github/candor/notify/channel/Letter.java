package io.github.candor.notify.channel;

import io.github.candor.model.Sha256;
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

    /**
     * The same for all updates of one entry, because some programs keep a thread together only by that. Only what answers says so:
     * such programs would put an entry below an older one of the same title.
     */
    String subject() {
        return (story.isFirst() ? "" : "Re: ") + "[" + story.site().name() + "] " + story.title();
    }

    /** Returns an id that this update has for good, so that a mail that is sent twice is seen to be one. */
    String messageId() {
        return id(story.subject().guid());
    }

    /** Returns the id of what it answers to: the first mail, which archives must have; the first itself answers to the entry. */
    String answersTo() {
        return story.isFirst() ? entryId() : id(story.strand().first());
    }

    /** Returns the ids that keep all mails of the entry together, also for those who never got the first. */
    String references() {
        return story.isFirst() ? entryId() : entryId() + " " + answersTo();
    }

    private String entryId() {
        return id(story.strand().entry());
    }

    private String id(String guid) {
        return "<" + Sha256.hex(guid).substring(0, DIGITS) + "@" + host + ">";
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
