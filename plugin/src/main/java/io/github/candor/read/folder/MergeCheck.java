package io.github.candor.read.folder;

import io.github.candor.model.ComponentId;
import io.github.candor.model.Entry;
import io.github.candor.model.EntryId;
import io.github.candor.model.Incident;
import io.github.candor.model.Milestone;
import io.github.candor.model.Moment;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import io.github.candor.read.front.ReadEntry;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that each incident that is part of another leads to one that stands, and that nothing it harmed is forgotten there. */
final class MergeCheck {
    private static final String KEY = "merged_into";

    private final Problems problems;
    private final Map<EntryId, Entry> byId = new HashMap<>();
    /** Where those that were asked lead in the end; null stands for a circle. */
    private final Map<EntryId, @Nullable EntryId> ends = new HashMap<>();

    MergeCheck(Problems problems) {
        this.problems = problems;
    }

    /** Reports what leads nowhere; ids that belong to nothing are those of {@link SiteCheck}. */
    void check(List<ReadEntry<? extends Entry>> entries) {
        entries.forEach(one -> byId.put(one.entry().id(), one.entry()));
        for (ReadEntry<? extends Entry> read : entries) {
            if (read.entry() instanceof Incident part && part.ties().mergedInto() != null) {
                Entry whole = byId.get(part.ties().mergedInto());
                if (whole != null && !whole.id().equals(part.id())) {
                    check(read, part, whole);
                }
            }
        }
    }

    private void check(ReadEntry<? extends Entry> read, Incident part, Entry whole) {
        if (!(whole instanceof Incident incident)) {
            report(read, "is not an incident.", "Name the incident that this is part of.");
        } else if (incident.info().isDraft() && !part.info().isDraft()) {
            report(read, "is a draft, which is not published.", "Publish it too.");
        } else if (incident.ties().retracted() != null) {
            report(read, "was retracted itself.", "Retract this one too, or name an incident that stands.");
        } else if (incident.ties().mergedInto() != null) {
            EntryId end = end(part.id());
            report(
                    read,
                    end == null ? "leads on in a circle." : "is part of another incident itself.",
                    end == null
                            ? "Take the key out of the one that stands for all."
                            : "Write \"" + KEY + ": " + end + "\".");
        } else {
            checkHarm(read, part, incident);
            checkTime(read, part, incident);
        }
    }

    /** Returns the id to which {@code part} leads in the end, or null if it leads into a circle; asked of each id once. */
    private @Nullable EntryId end(EntryId part) {
        Set<EntryId> way = new LinkedHashSet<>();
        EntryId last = part;
        EntryId next = part;
        while (next != null && !ends.containsKey(next) && way.add(next)) {
            last = next;
            next = byId.get(next) instanceof Incident one ? one.ties().mergedInto() : null;
        }
        EntryId end = next == null ? last : ends.get(next);
        way.forEach(one -> ends.put(one, end));
        return end;
    }

    /** What the other does not say is in no figure any more. */
    private void checkHarm(ReadEntry<? extends Entry> read, Incident part, Incident whole) {
        List<String> left = part.concerned().stream()
                .filter(id -> !whole.named().contains(id))
                .map(ComponentId::value)
                .toList();
        if (!left.isEmpty()) {
            problems.report(
                    Rule.MERGED_HARM,
                    read.placeOf("components"),
                    "\"" + String.join("\", \"", left) + "\": " + whole.info().file()
                            + ", which stands for this incident, does not name it.",
                    "Write there what was hit, and when; here it counts no more.");
        }
    }

    /** What began after the end of another is hardly a part of it. */
    private void checkTime(ReadEntry<? extends Entry> read, Incident part, Incident whole) {
        Moment end = whole.milestones().get(Milestone.RESOLVED);
        Moment begin = part.milestones().started();
        if (end != null && !end.isVague() && !begin.isVague() && end.instant().isBefore(begin.instant())) {
            problems.report(
                    Rule.MERGED_HARM,
                    read.placeOf(KEY),
                    KEY + " \"" + whole.id() + "\" ended before this one began.",
                    "Is it the right one? If so, write there until when it went on.");
        }
    }

    private void report(ReadEntry<? extends Entry> read, String statement, String advice) {
        String id = String.valueOf(((Incident) read.entry()).ties().mergedInto());
        problems.report(Rule.BROKEN_LINK, read.placeOf(KEY), KEY + " \"" + id + "\" " + statement, advice);
    }
}
