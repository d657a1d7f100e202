package io.github.candor.author;

import io.github.candor.model.Entry;
import io.github.candor.model.EntryId;
import io.github.candor.model.Incident;
import io.github.candor.model.Maintenance;
import io.github.candor.model.Milestone;
import io.github.candor.model.SiteContent;
import io.github.candor.read.name.NearMiss;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the entry that an author means: the named one, else the only one that is open, else the one chosen. */
final class OpenEntries {
    private final SiteContent content;
    private final Answers answers;
    private final Instant now;

    OpenEntries(Desk desk) {
        this.content = desk.content();
        this.answers = desk.answers();
        this.now = desk.now();
    }

    /** Returns an incident or maintenance. */
    Entry choose() throws AuthorException {
        String given = answers.given("id");
        if (given != null) {
            return find(given);
        }
        List<Entry> open = open();
        if (open.size() == 1) {
            Entry only = open.get(0);
            answers.say("\"" + only.title() + "\" (" + only.id() + ")");
            return only;
        }
        if (open.isEmpty()) {
            throw new AuthorException(
                    "No incident is open. Name another one with -Dcandor.id=…, or open one with the goal "
                            + "\"new\".");
        }
        return ask(open);
    }

    private Entry ask(List<Entry> open) throws AuthorException {
        if (!answers.canAsk()) {
            throw new AuthorException(open.size() + " incidents are open. Say which is meant:\n"
                    + open.stream()
                            .map(one -> "  -Dcandor.id=" + one.id() + "  " + one.title())
                            .collect(Collectors.joining("\n")));
        }
        for (int i = 0; i < open.size(); i++) {
            answers.say("  " + (i + 1) + "  " + open.get(i).title() + " ("
                    + open.get(i).id() + ")");
        }
        return answers.get("id", "Which one", "1", typed -> pick(typed, open));
    }

    private Entry pick(String typed, List<Entry> open) throws AuthorException {
        boolean isNumber = typed.matches("\\d{1,4}");
        if (isNumber && Integer.parseInt(typed) >= 1 && Integer.parseInt(typed) <= open.size()) {
            return open.get(Integer.parseInt(typed) - 1);
        }
        if (isNumber) {
            throw new AuthorException("There is no number " + typed + ". Type one from 1 to " + open.size() + ".");
        }
        return find(typed);
    }

    /** Returns what has begun and is not over; drafts only when they are named. */
    private List<Entry> open() {
        List<Entry> open = new ArrayList<>();
        content.incidents().stream()
                .filter(one -> !one.info().isDraft() && one.milestones().get(Milestone.RESOLVED) == null)
                .forEach(open::add);
        if (open.isEmpty()) {
            content.maintenance().stream().filter(this::isUnderWay).forEach(open::add);
        }
        return open;
    }

    private boolean isUnderWay(Maintenance one) {
        return !one.info().isDraft()
                && !one.isCancelled()
                && one.completed() == null
                && one.rrule() == null
                && !one.scheduledFor().instant().isAfter(now);
    }

    private Entry find(String id) throws AuthorException {
        List<Entry> all = new ArrayList<>(content.incidents());
        all.addAll(content.maintenance());
        String bare = id.replaceAll("^.*/|\\.md$", "");
        for (Entry one : all) {
            if (one.id().value().equals(bare)) {
                return one;
            }
        }
        List<String> ids = all.stream().map(Entry::id).map(EntryId::value).toList();
        throw new AuthorException(
                "There is no incident and no maintenance \"" + id + "\". " + NearMiss.advice(bare, ids));
    }

    /** Returns whether {@code entry} is over, so that there is nothing to resolve. */
    static boolean isOver(Entry entry) {
        return entry instanceof Incident incident
                ? incident.milestones().get(Milestone.RESOLVED) != null
                : entry instanceof Maintenance work && (work.completed() != null || work.isCancelled());
    }
}
