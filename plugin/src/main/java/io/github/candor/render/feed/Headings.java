package io.github.candor.render.feed;

import io.github.candor.model.UpdateState;
import io.github.candor.render.site.RenderContext;
import io.github.candor.render.text.UpdateText;
import io.github.candor.status.incident.KnownEntry;
import io.github.candor.status.incident.KnownMaintenance;
import io.github.candor.status.incident.PublicUpdate;
import java.util.List;

/** Says in a title what an update tells: its state, and of work that is moved the time that counts now. */
final class Headings {
    private Headings() {}

    /** Returns state and title, like {@code Resolved: Nobody can sign in}. */
    static String of(RenderContext context, KnownEntry entry, List<PublicUpdate> newestFirst, PublicUpdate update) {
        String state = new UpdateText(context.words(), context.markdown()).state(update);
        return context.words()
                .fill(
                        "feed-update-title",
                        isLastMove(newestFirst, update) ? moved(context, entry, state) : state,
                        entry.title());
    }

    private static boolean isLastMove(List<PublicUpdate> newestFirst, PublicUpdate update) {
        return update.state() == UpdateState.MOVED
                && newestFirst.stream()
                        .filter(one -> one.state() == UpdateState.MOVED)
                        .findFirst()
                        .filter(update::equals)
                        .isPresent();
    }

    private static String moved(RenderContext context, KnownEntry entry, String state) {
        return entry instanceof KnownMaintenance work
                ? context.words()
                        .fill(
                                "state-moved-to",
                                context.calendar().when(work.scheduledFor()).text())
                : state;
    }
}
