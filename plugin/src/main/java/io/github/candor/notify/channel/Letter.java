package io.github.candor.notify.channel;

import io.github.candor.model.UpdateState;
import io.github.candor.render.feed.Story;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
        return "<" + digest(story.subject().guid()) + "@" + host + ">";
    }

    /** Returns the id that all updates of the entry answer to. */
    String threadId() {
        return "<" + digest(story.thread()) + "@" + host + ">";
    }

    String text() {
        return story.heading() + "\n\n" + story.words() + "\n"
                + story.parts().stream().map(part -> "\n- " + part.line()).collect(Collectors.joining())
                + "\n\n" + story.link() + "\n";
    }

    String html() {
        String words = story.html();
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(escape(story.language().toLanguageTag()))
                .append("\"><head><meta charset=\"utf-8\"><title>")
                .append(escape(story.heading()))
                .append("</title></head><body>\n<h1>")
                .append(escape(story.heading()))
                .append("</h1>\n")
                .append(words == null ? "<p>" + escape(story.plain()) + "</p>" : words);
        if (story.plan() != null) {
            html.append("<p>").append(escape(story.plan())).append("</p>\n");
        }
        if (!story.parts().isEmpty()) {
            html.append("<ul>");
            story.parts()
                    .forEach(part ->
                            html.append("<li>").append(escape(part.line())).append("</li>"));
            html.append("</ul>\n");
        }
        return html.append("<p><a href=\"")
                .append(escape(story.link()))
                .append("\">")
                .append(escape(story.link()))
                .append("</a></p>\n</body></html>\n")
                .toString();
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
