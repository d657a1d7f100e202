package io.github.candor.status.incident;

import io.github.candor.model.Markdown;
import io.github.candor.model.Moment;
import io.github.candor.model.Update;
import io.github.candor.model.UpdateState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Completes what an author said of planned work with what the clock tells: that it is announced, has begun, is over. */
final class MaintenanceLog {
    private final List<PublicUpdate> oldestFirst;

    /**
     * Begins with what the author said.
     *
     * @param said newest first; of one instant, in the order of the file
     */
    MaintenanceLog(List<PublicUpdate> said) {
        this.oldestFirst = new ArrayList<>(said);
        Collections.reverse(oldestFirst);
    }

    /** Adds that work is in {@code state} from {@code at} on, in these words of the author, unless the author said so. */
    MaintenanceLog tell(UpdateState state, Moment at, Markdown text) {
        if (oldestFirst.stream().noneMatch(one -> one.state() == state)) {
            int place = 0;
            while (place < oldestFirst.size() && !isBefore(at, state, oldestFirst.get(place))) {
                place++;
            }
            oldestFirst.add(place, new PublicUpdate(at, state, text, null, false, false, Map.of()));
        }
        return this;
    }

    /**
     * Returns {@code told} of one window of {@code work} with what nobody wrote an update of: that the work is called off, or
     * moved. Nobody says when that was, so it goes with the last that was said of the plan.
     *
     * @param passed all updates of the work that have been said
     */
    static List<PublicUpdate> withPlan(List<PublicUpdate> told, KnownMaintenance work, List<Update> passed) {
        List<PublicUpdate> all = new ArrayList<>(told);
        if (work.movedFrom() != null && passed.stream().noneMatch(one -> one.state() == UpdateState.MOVED)) {
            add(all, UpdateState.MOVED);
        }
        boolean isCalledOff = all.stream().anyMatch(PublicUpdate::isCancelling)
                || passed.stream()
                        .max(Comparator.comparing(Update::at))
                        .filter(last -> last.state() == UpdateState.UPDATE || last.state() == UpdateState.CANCELLED)
                        .isPresent();
        if (work.isCancelled() && !isCalledOff) {
            add(all, UpdateState.CANCELLED);
        }
        return all;
    }

    private static void add(List<PublicUpdate> newestFirst, UpdateState state) {
        int place = 0;
        while (place < newestFirst.size() - 1
                && !newestFirst.get(place).state().isNews()
                && newestFirst.get(place).state() != UpdateState.SCHEDULED) {
            place++;
        }
        Moment at = newestFirst.get(place).at();
        newestFirst.add(place, new PublicUpdate(at, state, Markdown.EMPTY, null, false, false, Map.of()));
    }

    /**
     * Returns {@code newestFirst}, whose newest tells that the work is called off, unless more is {@code said} later. An update
     * that states how the work goes says that, and not that there is none.
     */
    static List<PublicUpdate> calledOff(List<PublicUpdate> newestFirst, List<Instant> said) {
        if (newestFirst.isEmpty()) {
            return newestFirst;
        }
        PublicUpdate newest = newestFirst.get(0);
        if (newest.state() != UpdateState.UPDATE
                || said.stream().anyMatch(at -> at.isAfter(newest.at().instant()))) {
            return newestFirst;
        }
        List<PublicUpdate> marked = new ArrayList<>(newestFirst);
        marked.set(0, newest.cancelling());
        return marked;
    }

    /** Nothing comes before the announcement; else states of one instant follow each other as they do in work. */
    private static boolean isBefore(Moment at, UpdateState state, PublicUpdate other) {
        int compared = at.compareTo(other.at());
        return compared < 0
                || (compared == 0 && (state == UpdateState.SCHEDULED || state.compareTo(other.state()) < 0));
    }

    /** Returns everything, newest first. */
    List<PublicUpdate> newestFirst() {
        List<PublicUpdate> newestFirst = new ArrayList<>(oldestFirst);
        Collections.reverse(newestFirst);
        return newestFirst;
    }
}
