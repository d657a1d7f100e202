package io.github.candor.render.text;

import io.github.candor.model.Milestone;
import io.github.candor.model.UpdateState;
import io.github.candor.render.markdown.MarkdownRenderer;
import io.github.candor.status.incident.PublicUpdate;
import java.util.List;

/** Says in plain text what the public was told: the author's words, or ours where a milestone or the clock tells. */
public final class UpdateText {
    private final Words words;
    private final MarkdownRenderer markdown;

    /** Keeps what it is said with. */
    public UpdateText(Words words, MarkdownRenderer markdown) {
        this.words = words;
        this.markdown = markdown;
    }

    /** Returns {@code update} as one line. */
    public String line(PublicUpdate update) {
        return isOurs(update) ? ours(update) : markdown.plain(update.text());
    }

    /** Returns {@code update} with its paragraphs and lists on lines of their own. */
    public String lines(PublicUpdate update) {
        return isOurs(update) ? ours(update) : markdown.lines(update.text());
    }

    /** Returns the same as {@link #lines} after the word for the state, for those who have no such state. */
    public String headed(PublicUpdate update) {
        return words.labelled(state(update), lines(update));
    }

    /** Returns whether {@code update} has no words of the author. */
    public static boolean isOurs(PublicUpdate update) {
        return update.text().isBlank();
    }

    /** Returns the word for the state that {@code update} declares, or that planned work is called off. */
    public String state(PublicUpdate update) {
        return words.get(update.isCancelling() ? "state-cancelled" : "state-" + word(update.state()));
    }

    private static String word(UpdateState state) {
        return state.id().replace('_', '-');
    }

    /**
     * Returns how many updates of {@code newestFirst} before the one at {@code index} said the same at the same moment: 0 but
     * for updates that only their text tells apart.
     */
    public static int repetition(List<PublicUpdate> newestFirst, int index) {
        PublicUpdate one = newestFirst.get(index);
        return (int) newestFirst.subList(index + 1, newestFirst.size()).stream()
                .takeWhile(older -> !older.at().instant().isBefore(one.at().instant()))
                .filter(older -> older.state() == one.state()
                        && older.at().instant().equals(one.at().instant()))
                .count();
    }

    private String ours(PublicUpdate update) {
        Milestone milestone = update.milestone();
        return milestone != null ? words.get("milestone-said-" + milestone.id()) : said(update);
    }

    /** Not every state is worth a sentence; for the others their own word stands. */
    private String said(PublicUpdate update) {
        if (update.isCancelling()) {
            return words.get("state-said-cancelled");
        }
        return switch (update.state()) {
            case SCHEDULED, IN_PROGRESS, COMPLETED, MERGED, MOVED, CANCELLED ->
                words.get("state-said-" + word(update.state()));
            case RESOLVED -> words.get("milestone-said-" + Milestone.RESOLVED.id());
            case INVESTIGATING, IDENTIFIED, MONITORING, UPDATE, POSTMORTEM, VERIFYING, RETRACTED -> state(update);
        };
    }
}
