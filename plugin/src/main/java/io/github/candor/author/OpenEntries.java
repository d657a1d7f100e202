package io.github.candor.author;

import io.github.candor.author.edit.Desk;
import io.github.candor.author.questions.Answers;
import io.github.candor.author.questions.Meanings;
import io.github.candor.model.Entry;
import io.github.candor.model.EntryId;
import io.github.candor.model.Incident;
import io.github.candor.model.Maintenance;
import io.github.candor.model.Milestone;
import io.github.candor.model.Moment;
import io.github.candor.model.SiteContent;
import io.github.candor.problem.RefusalException;
import io.github.candor.read.name.NearMiss;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the entry that an author means: the named one, else the only one that is open, else the one chosen. */
final class OpenEntries {
    private static final int MOST_RECENT = 3;

    private final SiteContent content;
    private final Answers answers;
    private final Instant now;

    OpenEntries(Desk desk) {
        this.content = desk.content();
        this.answers = desk.answers();
        this.now = desk.now();
    }

    /** Returns an incident or maintenance that has begun and is not over, of the kind that the other switches are about. */
    Entry choose() {
        String given = answers.given("id");
        if (given != null) {
            return shown(find(given));
        }
        String status = answers.given("status");
        boolean isOfWork = isOfMaintenance(status) && !(Plan.isCancelling(status) && isOnlyAnIncidentOpen());
        if (answers.given("until") != null || isOfWork) {
            return choosePlan();
        }
        List<Entry> open = new ArrayList<>(openIncidents());
        if (!isOfIncident(status)) {
            open.addAll(openPlans());
        }
        return only(open, "No incident is open. " + others(incidents()));
    }

    /** Returns an incident, the only open one unless one is named; whoever can be asked may choose of the latest. */
    Incident chooseIncident() {
        String given = answers.given("id");
        Entry entry = given != null
                ? shown(find(given))
                : only(
                        openIncidents().isEmpty() && answers.canAsk()
                                ? new ArrayList<>(incidents().limit(MOST_RECENT).toList())
                                : new ArrayList<>(openIncidents()),
                        "No incident is open. " + others(incidents()));
        if (entry instanceof Incident incident) {
            return incident;
        }
        throw new RefusalException(entry.id() + " is planned work. To call it off, use the goal \"update\" with"
                + " -Dcandor.status=cancelled.");
    }

    /** Returns what {@link #choose} does; where nothing is open, whoever can be asked chooses of the latest incidents. */
    Entry chooseOrLatest() {
        List<Entry> latest = new ArrayList<>(incidents().limit(MOST_RECENT).toList());
        boolean isAsked = answers.canAsk()
                && answers.given("id") == null
                && answers.given("until") == null
                && !isOfMaintenance(answers.given("status"))
                && !latest.isEmpty()
                && latest.stream().allMatch(OpenEntries::isOver);
        if (!isAsked || openIncidents().size() + openPlans().size() > 0) {
            return choose();
        }
        answers.say("No incident is open. The latest are:");
        return ask(latest);
    }

    /** Returns maintenance that is not over; the named one may be. */
    Entry choosePlan() {
        String given = answers.given("id");
        if (given != null) {
            return shown(find(given));
        }
        List<Entry> plans = new ArrayList<>(
                content.maintenance().stream().filter(this::isToCome).toList());
        return only(plans, "No maintenance is planned or under way. " + others(content.maintenance().stream()));
    }

    private Entry only(List<Entry> open, String none) {
        if (open.isEmpty()) {
            throw new RefusalException(none);
        }
        return open.size() == 1 ? shown(open.get(0)) : ask(open);
    }

    private Entry ask(List<Entry> open) {
        if (!answers.canAsk()) {
            throw new RefusalException(open.size() + " " + kind(open) + " are open. Say which is meant:\n"
                    + open.stream()
                            .map(one -> "  -Dcandor.id=" + one.id() + "  " + one.title())
                            .collect(Collectors.joining("\n")));
        }
        for (int i = 0; i < open.size(); i++) {
            answers.say("  " + (i + 1) + "  " + Standing.of(open.get(i), now));
        }
        return answers.get("id", "Which one", "1", typed -> pick(typed, open));
    }

    private static String kind(List<Entry> open) {
        boolean areIncidents = open.stream().allMatch(Incident.class::isInstance);
        return areIncidents ? "incidents" : "entries";
    }

    private Entry shown(Entry entry) {
        answers.say(Standing.of(entry, now));
        return entry;
    }

    private Entry pick(String typed, List<Entry> open) {
        boolean isNumber = typed.matches("\\d{1,4}");
        if (isNumber && Integer.parseInt(typed) >= 1 && Integer.parseInt(typed) <= open.size()) {
            return open.get(Integer.parseInt(typed) - 1);
        }
        if (isNumber) {
            throw new RefusalException("There is no number " + typed + ". Type one from 1 to " + open.size() + ".");
        }
        return find(typed);
    }

    private Stream<Incident> incidents() {
        return content.incidents().stream().filter(one -> !one.info().isDraft());
    }

    private List<Incident> openIncidents() {
        return incidents().filter(one -> !isOver(one)).toList();
    }

    private List<Maintenance> openPlans() {
        return content.maintenance().stream()
                .filter(one -> isToCome(one) && Plan.hasBegun(one, now))
                .toList();
    }

    private boolean isToCome(Maintenance one) {
        return !one.info().isDraft() && !one.isCancelled() && one.completed() == null && one.rrule() == null;
    }

    /** Says what could be meant where nothing is open. */
    private String others(Stream<? extends Entry> known) {
        List<String> recent = known.filter(one -> !one.info().isDraft())
                .limit(MOST_RECENT)
                .map(one -> "  -Dcandor.id=" + one.id() + "  " + Standing.of(one, now))
                .toList();
        return recent.isEmpty()
                ? "Begin one with the goal \"new\" or, if it is planned, \"maintenance\"."
                : "Say which is meant, or begin one with the goal \"new\" or \"maintenance\". The latest are:\n"
                        + String.join("\n", recent);
    }

    private Entry find(String id) {
        List<Entry> all = new ArrayList<>(content.incidents());
        all.addAll(content.maintenance());
        String bare = id.replaceAll("^.*/|\\.md$", "");
        for (Entry one : all) {
            if (one.id().value().equals(bare)) {
                return one;
            }
        }
        List<String> ids = all.stream()
                .filter(one -> !one.info().isDraft())
                .map(Entry::id)
                .map(EntryId::value)
                .toList();
        throw new RefusalException(
                "There is no incident and no maintenance \"" + id + "\". " + NearMiss.advice(bare, ids));
    }

    /** Who calls off what cannot be called off means the incident, and is told what can be done. */
    private boolean isOnlyAnIncidentOpen() {
        return content.maintenance().stream().noneMatch(this::isToCome)
                && !openIncidents().isEmpty();
    }

    private static boolean isOfMaintenance(@Nullable String status) {
        return Plan.isCancelling(status) || begins(status, "scheduled", "in_progress", "verifying", "completed");
    }

    private static boolean isOfIncident(@Nullable String status) {
        return begins(status, "investigating", "identified", "monitoring", "resolved", "postmortem");
    }

    private static boolean begins(@Nullable String status, String... words) {
        String word = status == null ? "" : Meanings.word(status);
        return word.length() > 1 && Stream.of(words).anyMatch(one -> one.startsWith(word));
    }

    /** Returns when {@code entry} was over, or null. */
    static @Nullable Moment endOf(Entry entry) {
        return entry instanceof Incident incident
                ? incident.milestones().get(Milestone.RESOLVED)
                : ((Maintenance) entry).completed();
    }

    /** Returns when {@code entry} was over, which it is. */
    static Moment requireEnd(Entry entry) {
        return Objects.requireNonNull(endOf(entry));
    }

    /** Returns whether {@code entry} is over, so that there is nothing to resolve. */
    static boolean isOver(Entry entry) {
        boolean isTakenBack =
                entry instanceof Incident incident && !incident.ties().isStanding();
        return isTakenBack || endOf(entry) != null || (entry instanceof Maintenance work && work.isCancelled());
    }
}
