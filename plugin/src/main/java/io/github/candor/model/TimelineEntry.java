package io.github.candor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a timeline.
 *
 * @param at when; only a day where the author gives no time
 * @param until where it ends, when it is stated as a span of time; not before {@code at}; else null
 * @param milestone what the first bold word sets, or null
 * @param text what happened, without the time and without the milestone's word
 * @param remarks entries without a time that followed this one
 */
public record TimelineEntry(
        Moment at, @Nullable Moment until, @Nullable Milestone milestone, Markdown text, List<Markdown> remarks) {
    public TimelineEntry {
        remarks = List.copyOf(remarks);
    }
}
