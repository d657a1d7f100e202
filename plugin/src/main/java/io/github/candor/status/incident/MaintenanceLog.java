package io.github.candor.status.incident;

import io.github.candor.model.Markdown;
import io.github.candor.model.Moment;
import io.github.candor.model.UpdateState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Completes what an author said of planned work with what the clock tells: that it is announced, has begun, is over. */
final class MaintenanceLog {
    private final List<PublicUpdate> told;

    /** Begins with what the author said. */
    MaintenanceLog(List<PublicUpdate> said) {
        this.told = new ArrayList<>(said);
    }

    /** Adds that work is in {@code state} from {@code at} on, in these words of the author, unless the author said so. */
    MaintenanceLog tell(UpdateState state, Moment at, Markdown text) {
        if (told.stream().noneMatch(one -> one.state() == state)) {
            told.add(new PublicUpdate(at, state, text, null, false, Map.of()));
        }
        return this;
    }

    /** Returns everything, newest first. */
    List<PublicUpdate> newestFirst() {
        List<PublicUpdate> ordered = new ArrayList<>(told);
        ordered.sort(Comparator.comparing(PublicUpdate::at).thenComparing(PublicUpdate::state));
        Collections.reverse(ordered);
        return ordered;
    }
}
