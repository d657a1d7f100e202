package io.github.candor.author;

import io.github.candor.author.edit.Desk;
import io.github.candor.author.edit.EntryEdit;
import io.github.candor.author.questions.Meanings;
import io.github.candor.model.Entry;
import io.github.candor.model.Incident;
import io.github.candor.model.Maintenance;
import io.github.candor.model.Moment;
import io.github.candor.model.Update;
import io.github.candor.model.UpdateState;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says when an update is made: the time that was given, or the minute that is now. */
final class UpdateTime {
    private final Desk desk;
    private final Entry entry;
    private final String switchName;

    private UpdateTime(Desk desk, Entry entry, String switchName) {
        this.desk = desk;
        this.entry = entry;
        this.switchName = switchName;
    }

    /** Returns what answers with the time that {@code candor.at} gives, else with now. */
    static UpdateTime asGiven(Desk desk, Entry entry) {
        return new UpdateTime(desk, entry, "at");
    }

    /** Returns what answers with now, since {@code candor.at} says when planned work begins. */
    static UpdateTime now(Desk desk, Entry entry) {
        return new UpdateTime(desk, entry, "");
    }

    /** Returns the time of an update with {@code state}; its second where the minute would contradict the file. */
    Instant of(UpdateState state) {
        Instant exact = given();
        Instant minute = exact.truncatedTo(ChronoUnit.MINUTES);
        List<Update> updates = EntryEdit.updatesOf(entry);
        boolean isTaken = Stream.concat(updates.stream().map(Update::at), moments())
                .map(Moment::instant)
                .anyMatch(one -> one.isAfter(minute) && !one.isAfter(exact));
        boolean isTwin = updates.stream()
                .anyMatch(one -> one.state() == state && one.at().instant().equals(minute));
        Moment end = end();
        boolean isAtEnd = end != null && end.instant().equals(minute);
        return isTaken || isTwin || isAtEnd ? exact : minute;
    }

    private Instant given() {
        ZoneId zone = entry.info().zone();
        return desk.answers()
                .getUnasked(switchName, "now", text -> Meanings.past(text, zone, desk.now()))
                .truncatedTo(ChronoUnit.SECONDS);
    }

    private Stream<Moment> moments() {
        return entry instanceof Incident one
                ? one.milestones().moments().values().stream()
                : Stream.of(((Maintenance) entry).scheduledFor());
    }

    private @Nullable Moment end() {
        return OpenEntries.endOf(entry);
    }
}
