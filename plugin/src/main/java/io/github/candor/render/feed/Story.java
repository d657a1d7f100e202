package io.github.candor.render.feed;

import io.github.candor.model.Markdown;
import io.github.candor.model.UpdateState;
import io.github.candor.render.markdown.ChatStyle;
import io.github.candor.render.markdown.MarkdownRenderer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An update as the author told it, in words of one language, for services that write it each in their own way.
 *
 * @param strand what it goes on with
 * @param heading state and title, like {@code Resolved: Nobody can sign in}
 * @param isTrouble whether users were harmed when it was said
 * @param link absolute address of the entry's page
 * @param plain the words as plain text, paragraphs on lines of their own
 * @param plan when maintenance is planned, or null
 * @param parts the components, each with its status
 */
public record Story(
        Subject subject,
        Strand strand,
        String title,
        String heading,
        UpdateState state,
        boolean isTrouble,
        String link,
        String plain,
        @Nullable String plan,
        List<Part> parts,
        Site site,
        Source source) {
    public Story {
        parts = List.copyOf(parts);
    }

    /**
     * All that is told of one entry.
     *
     * @param entry GUID of the entry
     * @param first GUID of what was said first
     */
    public record Strand(String entry, String first) {}

    /**
     * The site that tells it.
     *
     * @param name its title
     * @param language that the story is told in
     */
    public record Site(String name, Locale language) {}

    /**
     * A component that it is about.
     *
     * @param status in words, or null where the update says nothing of it
     */
    public record Part(String name, @Nullable String status) {
        /** Returns both, like {@code Login: Major outage}. */
        public String line() {
            return status == null ? name : name + ": " + status;
        }
    }

    /**
     * The author's words, to be written in other ways.
     *
     * @param file that they stand in
     * @param root the site's address, with which relative links begin
     */
    public record Source(Markdown text, String file, String root, MarkdownRenderer markdown) {}

    /** Returns whether nothing was said of the entry before. */
    public boolean isFirst() {
        return subject.guid().equals(strand.first());
    }

    /** Returns the words in what {@code style} understands, followed by the plan. */
    public String chat(ChatStyle style) {
        String words = source.text().isBlank()
                ? style.escape(plain)
                : source.markdown().chat(source.text(), source.file(), source.root(), style);
        return plan == null ? words : words + "\n\n" + style.escape(plan);
    }

    /** Returns the words as HTML with absolute links, or null where they are ours. */
    public @Nullable String html() {
        return source.text().isBlank()
                ? null
                : source.markdown().blocks(source.text(), source.file(), source.root(), 2);
    }

    /** Returns the words and the plan as plain text. */
    public String words() {
        return plan == null ? plain : plain + "\n\n" + plan;
    }
}
